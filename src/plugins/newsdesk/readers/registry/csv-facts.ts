import type { z } from 'zod';
import { type CsvRow, readCsvRows } from '../csv-rows';
import { ORGANIZATION_COLUMNS, organizationRow } from '../organizations-csv';
import { contradictionOf, HOLDER_COLUMNS, type HolderRow, holderRow } from '../registry-csv';
import { familyRow, RELATIONSHIP_COLUMNS, relationshipRow } from '../relationships-csv';
import type { BodyFact, HolderFact, RegistryFact, RelationFact } from './fact';
import { cleanName, cleanNames } from './fields';
import { wholeRecords } from './whole-records';

type Bytes = AsyncIterable<Uint8Array | string>;

const FAMILY_COLUMNS = ['wikidata_id', 'relationship', 'relative_wikidata_id'];

/** What a CSV holds, by the columns that its first line names. */
export type CsvKind = 'holders' | 'bodies' | 'relationships' | 'family';

const COLUMNS: Readonly<Record<CsvKind, readonly string[]>> = {
  holders: HOLDER_COLUMNS,
  bodies: ORGANIZATION_COLUMNS,
  relationships: RELATIONSHIP_COLUMNS,
  family: FAMILY_COLUMNS,
};

/** Tells what a CSV holds by the names of its columns; null for another table. */
export const kindOfColumns = (names: readonly string[]): CsvKind | null => {
  const has = new Set(names);
  const kinds: readonly CsvKind[] = ['holders', 'bodies', 'relationships', 'family'];
  return kinds.find((kind) => COLUMNS[kind].every((name) => has.has(name))) ?? null;
};

/** The columns that each kind of CSV needs, for people. */
export const columnsForPeople = (): string =>
  Object.values(COLUMNS)
    .map((names) => names.join(','))
    .join('; or ');

const holderOf = (row: HolderRow, origin: string): HolderFact => ({
  kind: 'holder',
  origin,
  person: {
    wikidataId: row.wikidata_id,
    sourceId: row.id,
    about: {
      name: row.name,
      givenName: row.given_name === null ? null : cleanName(row.given_name),
      familyName: row.family_name === null ? null : cleanName(row.family_name),
      otherNames: cleanNames(row.other_names?.split('|') ?? [], row.name),
      birthDate: row.birth_date,
      deathDate: row.death_date,
      states: row.country_code === null ? [] : [row.country_code.slice(0, 2)],
    },
  },
  office: {
    title: row.position,
    country: row.country_code,
    organization: row.organization === null ? null : cleanName(row.organization),
    rank: row.rank ?? null,
    isLegislative: row.kind === 'legislature',
    wikidataId: null,
  },
  term: { startDate: row.start_date, endDate: row.end_date, status: row.status ?? 'holder' },
});

const bodyOf = (row: z.output<typeof organizationRow>, origin: string): BodyFact => ({
  kind: 'body',
  origin,
  wikidataId: row.wikidata_id,
  sourceId: row.id,
  name: row.name,
  otherNames: cleanNames(row.other_names?.split('|') ?? [], row.name),
  classification: row.classification,
  country: row.country_code,
  parent: row.parent === null ? null : cleanName(row.parent),
});

const relationOf = (person: string, relation: string, relative: string, origin: string): RelationFact | string =>
  person === relative
    ? `${person} cannot be a relative of itself`
    : { kind: 'relation', origin, person, relation, relative };

/** Rows to facts: what is wrong with a row, by its schema or in itself, is a fact of its own. */
async function* factsOf<Row>(
  rows: AsyncIterable<CsvRow<Row>>,
  name: string,
  toFact: (row: Row, origin: string) => RegistryFact | string,
): AsyncGenerator<RegistryFact, void> {
  for await (const item of rows) {
    const origin = `${name}:${item.line}`;
    const fact = 'problem' in item ? item.problem : toFact(item.row, origin);
    yield typeof fact === 'string' ? { kind: 'problem', origin, code: 'bad-row', message: fact } : fact;
  }
}

/**
 * Reads a CSV of office holders, bodies or relations as facts; a row that cannot be read is reported with its line and the
 * others go on.
 * @throws Error where the header lacks a needed column.
 */
export async function* readCsvFacts(input: Bytes, name: string, kind: CsvKind): AsyncGenerator<RegistryFact, void> {
  const left: RegistryFact[] = [];
  const whole = wholeRecords(input, (line, message) =>
    left.push({ kind: 'problem', origin: `${name}:${line}`, code: 'bad-row', message }),
  );
  for await (const fact of read(whole, name, kind)) {
    yield* left.splice(0);
    yield fact;
  }
  yield* left;
}

const read = (input: AsyncIterable<string>, name: string, kind: CsvKind): AsyncIterable<RegistryFact> => {
  switch (kind) {
    case 'holders':
      return factsOf(readCsvRows(input, holderRow, HOLDER_COLUMNS), name, (row, origin) => {
        return contradictionOf(row) ?? holderOf(row, origin);
      });
    case 'bodies':
      return factsOf(readCsvRows(input, organizationRow, ORGANIZATION_COLUMNS), name, bodyOf);
    case 'relationships':
      return factsOf(readCsvRows(input, relationshipRow, RELATIONSHIP_COLUMNS), name, (row, origin) =>
        relationOf(row.person_wikidata_id, row.kind, row.relative_wikidata_id, origin),
      );
    case 'family':
      return factsOf(readCsvRows(input, familyRow, FAMILY_COLUMNS), name, (row, origin) =>
        relationOf(row.relative_wikidata_id, row.relationship, row.wikidata_id, origin),
      );
  }
};

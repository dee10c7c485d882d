import { z } from 'zod';
import { rankOfTitle } from '../core/link/office-rank';
import { foldName } from '../core/names/fold';
import { firstDayOf, lastDayOf } from '../core/registry/partial-date';
import type { OfficeRank, OfficeRecord, PersonRecord, RegistryRows, TermRecord } from '../core/types';
import { readCsvRows, type CsvInput, type RowProblem } from './csv-rows';

const RANKS = [
  'head of state',
  'head of government',
  'minister',
  'deputy minister',
  'ambassador',
  'military chief',
  'agency head',
  'governor',
  'legislator',
  'judge',
  'spokesperson',
  'party leader',
  'other',
] as const satisfies readonly OfficeRank[];

const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'must be a date such as 2020, 2020-09 or 2020-09-18')
  .or(z.literal('').transform(() => null));
const optional = z
  .string()
  .optional()
  .transform((value) => value || null);

/** A line of a CSV of office holders; id, state and dates may be empty, the columns after `end_date` missing. */
const holderRow = z.object({
  wikidata_id: z
    .string()
    .regex(/^Q\d+$/, 'must be a Wikidata id such as Q42')
    .or(z.literal('').transform(() => null)),
  name: z.string().min(1, 'must not be empty').max(300, 'is longer than 300 characters'),
  position: z.string().min(1, 'must not be empty').max(500, 'is longer than 500 characters'),
  country_code: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be an ISO 3166 code such as KR or US-WA')
    .or(z.literal('').transform(() => null)),
  start_date: partialDate,
  end_date: partialDate,
  kind: optional,
  given_name: optional,
  family_name: optional,
  other_names: optional,
  birth_date: partialDate.optional().transform((value) => value ?? null),
  death_date: partialDate.optional().transform((value) => value ?? null),
  organization: optional,
  rank: z
    .enum(RANKS)
    .or(z.literal('').transform(() => null))
    .optional(),
  status: z
    .enum(['holder', 'acting', 'elect', 'candidate'])
    .or(z.literal('').transform(() => null))
    .optional(),
});

export type HolderRow = z.output<typeof holderRow>;

const REQUIRED = ['wikidata_id', 'name', 'position', 'country_code', 'start_date', 'end_date'];

/** People, offices and terms of a registry file, with the rows that could not be read. */
export interface HoldersReading {
  rows: RegistryRows;
  problems: RowProblem[];
}

/**
 * Reads a CSV of office holders, a person's term a line, into records: people by Wikidata id, or by state and folded name
 * where there is none, one office for each state,
 * body and folded title. `OfficeRecord.organization` is the body as the file writes it (a name or a Wikidata id) until
 * `joinRegistry` has looked it up. Bad rows are reported with their line and the others go on.
 * @throws Error where the header lacks a needed column.
 */
export async function readHolders(input: CsvInput): Promise<HoldersReading> {
  const people = new Map<string, PersonRecord>();
  const offices = new Map<string, OfficeRecord>();
  const officesAsWritten = new Map<string, OfficeRecord>();
  const terms = new Map<string, TermRecord>();
  const problems: RowProblem[] = [];
  for await (const item of readCsvRows(input, holderRow, REQUIRED)) {
    const problem = 'problem' in item ? item.problem : contradictionOf(item.row);
    if (problem !== null) problems.push({ line: item.line, message: problem });
    if ('problem' in item || problem !== null) continue;
    const { row } = item;
    const person = personOf(people, row).id;
    const written = `${row.country_code ?? ''}|${row.organization ?? ''}|${row.position}`;
    const office = officesAsWritten.get(written) ?? officeOf(offices, row);
    officesAsWritten.set(written, office);
    const id = [person, office.id, row.start_date ?? '', row.end_date ?? '', row.status ?? ''].join('|');
    const { start_date: startDate, end_date: endDate, status } = row;
    terms.set(id, { id, person, office: office.id, startDate, endDate, status: status ?? 'holder' });
  }
  const rows = { people: [...people.values()], offices: [...offices.values()], terms: [...terms.values()] };
  return { rows: { ...rows, organizations: [], relationships: [] }, problems };
}

function contradictionOf({ start_date: start, end_date: end }: HolderRow): string | null {
  if (start === null || end === null || lastDayOf(end) >= firstDayOf(start)) return null;
  return `end_date: ${end} lies before start_date ${start}`;
}

function personOf(people: Map<string, PersonRecord>, row: HolderRow): PersonRecord {
  const id = row.wikidata_id ?? ['person', row.country_code ?? '', foldName(row.name)].join('|');
  const known = people.get(id);
  const state = row.country_code?.slice(0, 2) ?? null;
  const otherNames = row.other_names?.split('|').map((name) => name.trim()) ?? [];
  if (known === undefined) {
    const person: PersonRecord = {
      id,
      name: row.name,
      givenName: row.given_name,
      familyName: row.family_name,
      otherNames: otherNames.filter((name) => name !== ''),
      birthDate: row.birth_date,
      deathDate: row.death_date,
      nationalities: state === null ? [] : [state],
      wikidataId: row.wikidata_id,
      visibility: 'public',
      provisional: false,
    };
    people.set(id, person);
    return person;
  }
  for (const name of [row.name, ...otherNames]) {
    if (name !== '' && name !== known.name && !known.otherNames.includes(name)) known.otherNames.push(name);
  }
  if (state !== null && !known.nationalities.includes(state)) known.nationalities.push(state);
  known.givenName ??= row.given_name;
  known.familyName ??= row.family_name;
  known.birthDate ??= row.birth_date;
  known.deathDate ??= row.death_date;
  return known;
}

function officeOf(offices: Map<string, OfficeRecord>, row: HolderRow): OfficeRecord {
  const body = row.organization === null ? '' : foldName(row.organization);
  const id = ['office', row.country_code ?? '', body, foldName(row.position)].join('|');
  const known = offices.get(id);
  if (known !== undefined) {
    if (row.position !== known.title && !known.otherTitles.includes(row.position)) known.otherTitles.push(row.position);
    return known;
  }
  const guessed = rankOfTitle(row.position, row.country_code?.slice(0, 2) ?? null);
  const rank = row.rank ?? (guessed === 'other' && row.kind === 'legislature' ? 'legislator' : guessed);
  const { position: title, country_code: country, organization } = row;
  const office = { id, title, otherTitles: [], country, organization, rank, wikidataId: null };
  offices.set(id, office);
  return office;
}

import { z } from 'zod';
import { rankOfTitle } from '../core/link/office-rank';
import { foldName } from '../core/names/fold';
import { firstDayOf, lastDayOf } from '../core/registry/partial-date';
import type { OfficeRecord, PersonRecord, RegistryRows, TermRecord } from '../core/types';
import { readCsvBatches, type CsvInput, type CsvRow, type RowProblem } from './csv-rows';
import { RANKS, TERM_STATUSES } from './registry/fact';
import { cleanNames, named, partialDate, wikidataId } from './registry/fields';

const optional = z
  .string()
  .optional()
  .transform((value) => value || null);

const date = z
  .literal('')
  .transform(() => null)
  .or(partialDate);

/** A line of a CSV of office holders; id, state and dates may be empty, the columns after `end_date` missing. */
export const holderRow = z.object({
  /** The id that the source itself uses. */
  id: optional,
  wikidata_id: z
    .literal('')
    .transform(() => null)
    .or(wikidataId),
  name: named,
  position: named,
  country_code: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be an ISO 3166 code such as KR or US-WA')
    .or(z.literal('').transform(() => null)),
  start_date: date,
  end_date: date,
  kind: optional,
  given_name: optional,
  family_name: optional,
  other_names: optional,
  birth_date: date.optional().transform((value) => value ?? null),
  death_date: date.optional().transform((value) => value ?? null),
  organization: optional,
  rank: z
    .enum(RANKS)
    .or(z.literal('').transform(() => null))
    .optional(),
  status: z
    .enum(TERM_STATUSES)
    .or(z.literal('').transform(() => null))
    .optional(),
});

export type HolderRow = z.output<typeof holderRow>;

/** The columns that a CSV of office holders must have. */
export const HOLDER_COLUMNS = ['wikidata_id', 'name', 'position', 'country_code', 'start_date', 'end_date'];

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
  const take = (item: CsvRow<HolderRow>): void => {
    const problem = 'problem' in item ? item.problem : contradictionOf(item.row);
    if (problem !== null) problems.push({ line: item.line, message: problem });
    if ('problem' in item || problem !== null) return;
    const { row } = item;
    const person = personOf(people, row).id;
    const written = `${row.country_code ?? ''}|${row.organization ?? ''}|${row.position}`;
    let office = officesAsWritten.get(written);
    if (office === undefined) officesAsWritten.set(written, (office = officeOf(offices, row)));
    const id = [person, office.id, row.start_date ?? '', row.end_date ?? '', row.status ?? ''].join('|');
    const { start_date: startDate, end_date: endDate, status } = row;
    terms.set(id, { id, person, office: office.id, startDate, endDate, status: status ?? 'holder' });
  };
  for await (const batch of readCsvBatches(input, holderRow, HOLDER_COLUMNS)) batch.forEach(take);
  const rows = { people: [...people.values()], offices: [...offices.values()], terms: [...terms.values()] };
  return { rows: { ...rows, organizations: [], relationships: [] }, problems };
}

/** What in a line cannot be true together with the rest of it; null where nothing is. */
export function contradictionOf(row: HolderRow): string | null {
  const { start_date: start, end_date: end, birth_date: birth, death_date: death } = row;
  if (isBefore(end, start)) return `end_date: ${end} lies before start_date ${start}`;
  if (isBefore(death, birth)) return `death_date: ${death} lies before birth_date ${birth}`;
  return null;
}

/** True where the first date, however it is completed, lies before the second. */
function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && lastDayOf(a) < firstDayOf(b);
}

function personOf(people: Map<string, PersonRecord>, row: HolderRow): PersonRecord {
  const id = row.wikidata_id ?? ['person', row.country_code ?? '', foldName(row.name)].join('|');
  const known = people.get(id);
  const state = row.country_code?.slice(0, 2) ?? null;
  const otherNames = row.other_names === null ? [] : cleanNames(row.other_names.split('|'), row.name);
  if (known === undefined) {
    const person: PersonRecord = {
      id,
      name: row.name,
      givenName: row.given_name,
      familyName: row.family_name,
      otherNames,
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
    if (name !== known.name && !known.otherNames.includes(name)) known.otherNames.push(name);
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

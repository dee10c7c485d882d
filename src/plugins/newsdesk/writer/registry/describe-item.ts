import type { RegistryItemView } from '../../contracts/registry';
import type { PersonDraft } from './draft';
import type { LeftOut, PlannedProblem } from './plan';
import type { KeptDifference } from './write-items';

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? 'nothing'
    : Array.isArray(value)
      ? value.join(', ')
      : `"${typeof value === 'string' ? value : JSON.stringify(value)}"`;

const FIELDS: Readonly<Record<string, string>> = {
  givenName: 'given name',
  familyName: 'family name',
  birthDate: 'birth date',
  deathDate: 'death date',
  nationalities: 'nationalities',
  wikidataId: 'Wikidata id',
  otherNames: 'other names',
  terms: 'terms',
  parent: 'parent',
  organization: 'organization',
  startDate: 'start',
  endDate: 'end',
};

/** A row that was left out. */
export const problemItem = ({ origin, code, message }: PlannedProblem): RegistryItemView => ({
  outcome: 'failed',
  origin,
  code,
  message,
  record: null,
  name: null,
});

/** A value that an editor changed, and what the registry has: 'birth date stays "1961", which was changed by hand; ...'. */
export const differenceItem = ({
  origin,
  field,
  kept,
  offered,
  of,
  record,
  name,
}: KeptDifference): RegistryItemView => {
  const [attribute = field] = field.split(' of ');
  const what = `${FIELDS[attribute] ?? attribute}${of === undefined ? '' : ` of "${of}"`}`;
  const message =
    attribute === 'terms' || attribute === 'otherNames'
      ? `${shown(offered)} was taken out by hand and stays out of the ${what}`
      : `the ${what} was changed by hand and stays ${shown(kept)}; the registry says ${shown(offered)}`;
  return { outcome: 'conflict', origin, code: 'changed-by-hand', message, record, name };
};

/** A record that an editor deleted: it is not made again. */
export const deletedItem = ({ kind, origin, name }: LeftOut): RegistryItemView => ({
  outcome: 'conflict',
  origin,
  code: 'deleted-by-hand',
  message: `was deleted by hand and is not made again; who wants it back makes a ${kind === 'person' ? 'person' : 'body'} with the same Wikidata id, or the same name where there is none`,
  record: null,
  name,
});

/** A provisional person who took a row's data. */
export const adoptedItem = ({ origin, record }: PersonDraft): RegistryItemView => ({
  outcome: 'adopted',
  origin,
  code: 'adopted',
  message: `was made by a story, and is now ${record.wikidataId ?? 'the person'} of the registry; its links stay`,
  record: record.id,
  name: record.name,
});

import { link } from '../core/link';
import { numberedForms } from '../core/names/numbered-forms';
import type { Registry } from '../core/registry';
import type {
  Analysis,
  DecisionInForce,
  EntryKind,
  Link,
  Links,
  NewRecord,
  PersonRecord,
  OrganizationRecord,
} from '../core/types';
import type { DecisionVerb } from './decisions';
import { newDocumentId } from './document-id';
import { isErasedPerson } from './erase/erased';

/** A record that a story makes: a senior official or a public body that the registry lacks, or one an editor asks for. */
export interface MadeRecord {
  kind: EntryKind;
  documentId: string;
  given: NewRecord;
  /** False where an editor asked for it. */
  provisional: boolean;
}

/** An editor's word on one entry of a story, by its key, before it is stored. */
export interface Correction {
  key: string;
  verb: 'accept' | 'reject' | 'hide' | 'link' | 'create' | 'none';
  record?: string | undefined;
}

/** A correction once it is known which record it means. */
export interface ResolvedCorrection {
  verb: DecisionVerb;
  kind: EntryKind;
  nameForm: string | null;
  record: string | null;
}

/** Why a record is not made of a name. */
const ERASED =
  'A person of this name and state was erased on request and is not made again. Where this is somebody else, make the record in its own form, with a birth date or a Wikidata id.';

/** A word that cannot be taken: what was asked, and why not. */
export class CorrectionError extends Error {}

/** A story's links with what they make. */
export interface LinkedStory {
  links: Links;
  made: MadeRecord[];
  /** Corrections to be stored as decisions, in the order given. */
  corrections: ResolvedCorrection[];
}

const entriesOf = (analysis: Analysis, kind: EntryKind) =>
  kind === 'person' ? analysis.people : analysis.organizations;
const linksOf = (links: Links, kind: EntryKind) => (kind === 'person' ? links.people : links.organizations);

/** Splits a key ("person:suh wook", "person:#<documentId>") into kind and name form, or kind and record. */
export const readKey = (key: string): { kind: EntryKind; nameForm: string | null; record: string | null } => {
  const at = key.indexOf(':');
  const kind = key.slice(0, at);
  if (kind !== 'person' && kind !== 'organization') throw new CorrectionError(`"${key}" names no entry of a story.`);
  const rest = key.slice(at + 1);
  return rest.startsWith('#')
    ? { kind, nameForm: null, record: rest.slice(1) }
    : { kind, nameForm: rest, record: null };
};

const newRecordOf = (analysis: Analysis, kind: EntryKind, index: number): NewRecord => {
  if (kind === 'person') {
    const entry = analysis.people[index];
    if (entry === undefined) throw new CorrectionError('The story does not name that person any more.');
    const office = entry.offices[0] ?? null;
    const { name, givenName, familyName } = entry;
    return { name, givenName, familyName, country: office?.country ?? entry.country, office, classification: null };
  }
  const entry = analysis.organizations[index];
  if (entry === undefined) throw new CorrectionError('The story does not name that body any more.');
  const { name, country } = entry;
  return { name, givenName: null, familyName: null, country, office: null, classification: entry.kind };
};

const resolve = (
  analysis: Analysis,
  links: Links,
  { key, verb, record }: Correction,
  made: MadeRecord[],
  registry: Registry,
): ResolvedCorrection => {
  const { kind, nameForm, record: byHand } = readKey(key);
  if (nameForm === null) return { verb, kind, nameForm, record: record ?? byHand };
  const index = numberedForms(entriesOf(analysis, kind).map(({ name }) => name)).indexOf(nameForm);
  if (index < 0) throw new CorrectionError('The story does not hold that name any more: load it again.');
  const found = linksOf(links, kind)[index] as Link;
  const proposed = record ?? found.record ?? found.candidates[0]?.record ?? null;
  if (verb === 'create') {
    const documentId = newDocumentId();
    const given = newRecordOf(analysis, kind, index);
    if (isErasedPerson(registry, kind, given)) throw new CorrectionError(ERASED);
    made.push({ kind, documentId, given, provisional: false });
    return { verb, kind, nameForm, record: documentId };
  }
  if (verb === 'none' || (verb === 'reject' && proposed === null))
    return { verb: 'none', kind, nameForm, record: null };
  if (proposed === null) throw new CorrectionError(`There is no record to ${verb}: choose one.`);
  return { verb, kind, nameForm, record: proposed };
};

const VERB_IN_FORCE = {
  accept: 'accept',
  link: 'accept',
  create: 'accept',
  reject: 'reject',
  hide: 'hide',
  none: 'none',
} as const;

const asInForce = (corrections: ResolvedCorrection[]): DecisionInForce[] =>
  corrections.map(({ verb, kind, nameForm, record }, index) => ({
    id: `new-${index}`,
    verb: VERB_IN_FORCE[verb as keyof typeof VERB_IN_FORCE],
    kind,
    nameForm,
    record,
  }));

const stateOf = (record: MadeRecord, country: string | null): string[] =>
  record.kind === 'person' && country ? [country] : [];

/** A made record as the registry holds it. */
const toRegistryRecord = (made: MadeRecord): { people: PersonRecord[]; organizations: OrganizationRecord[] } => {
  const { documentId: id, given, provisional } = made;
  const shared = { id, name: given.name, otherNames: [], wikidataId: null, visibility: 'internal' as const };
  if (made.kind === 'organization') {
    const classification = given.classification ?? 'other';
    return { people: [], organizations: [{ ...shared, classification, country: given.country, parent: null }] };
  }
  const { givenName, familyName, country } = given;
  const nationalities = stateOf(made, country);
  return {
    people: [{ ...shared, givenName, familyName, birthDate: null, deathDate: null, nationalities, provisional }],
    organizations: [],
  };
};

/** Makes the records that links ask for, and links to them. */
const makeRecords = (links: Link[], kind: EntryKind, made: MadeRecord[], registry: Registry): Link[] =>
  links.map((found) => {
    if (found.state !== 'none' || found.create === null || isErasedPerson(registry, kind, found.create)) return found;
    const documentId = newDocumentId();
    made.push({ kind, documentId, given: found.create, provisional: true });
    return { ...found, state: 'linked', record: documentId };
  });

/**
 * Links a story: the decisions in force first, then the corrections given with this very import or click.
 * New records are put into the registry at once, so that the next story of a run finds them; `undo` takes them out again.
 * @throws CorrectionError where a correction names what the story does not hold.
 */
export const linkStory = (
  analysis: Analysis,
  registry: Registry,
  decisions: DecisionInForce[],
  given: readonly Correction[] = [],
): LinkedStory => {
  const made: MadeRecord[] = [];
  let links = link(analysis, registry, { decisions });
  const corrections = given.map((correction) => resolve(analysis, links, correction, made, registry));
  for (const record of made) registry.apply({ put: toRegistryRecord(record) });
  if (corrections.length > 0)
    links = link(analysis, registry, { decisions: [...decisions, ...asInForce(corrections)] });
  const before = made.length;
  const people = makeRecords(links.people, 'person', made, registry);
  const organizations = makeRecords(links.organizations, 'organization', made, registry);
  for (const record of made.slice(before)) registry.apply({ put: toRegistryRecord(record) });
  return { links: { ...links, people, organizations }, made, corrections };
};

/** Puts records that are not stored into the registry. */
export const putMade = (registry: Registry, made: readonly MadeRecord[]): void => {
  for (const record of made) registry.apply({ put: toRegistryRecord(record) });
};

/** Takes the records of a story out of the registry again, where nothing was stored. */
export const forgetMade = (registry: Registry, made: readonly MadeRecord[]): void => {
  const ids = (kind: EntryKind) => made.filter((record) => record.kind === kind).map((record) => record.documentId);
  registry.apply({ remove: { people: ids('person'), organizations: ids('organization') } });
};

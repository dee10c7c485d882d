import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Registry } from '../../core/registry';
import type { EntryKind, NewRecord } from '../../core/types';
import type { Connection } from '../../sql/connection';
import type { Appearance, StoredQuote } from '../appearances';
import { tablesOf } from '../tables';
import { hashWith, isAmong, mentionFingerprint, type Told } from './fingerprints';

/** Those who were erased, as far as the desk still knows them: by fingerprints alone. */
export interface Erased {
  hash: ReturnType<typeof hashWith>;
  has: (fingerprint: string) => boolean;
  isEmpty: boolean;
}

const store = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'newsdesk', key: 'erasureKey' });

/** The key of the fingerprints, made when the first is. It is a setting of the project, and goes along with an export. */
export const erasureKey = async (strapi: Core.Strapi): Promise<string> => {
  const held: unknown = await store(strapi).get({});
  if (typeof held === 'string') return held;
  const made = randomBytes(32).toString('hex');
  await store(strapi).set({ value: made });
  return made;
};

/** Reads the fingerprints; where nobody was erased no key is made either. */
export const readErased = async (strapi: Core.Strapi, db: Connection): Promise<Erased> => {
  const { erasure } = tablesOf(strapi);
  const rows: { fingerprint: string }[] = await db(erasure.name).select({ fingerprint: erasure.column('fingerprint') });
  const held = new Set(rows.map(({ fingerprint }) => fingerprint));
  const key = held.size === 0 ? '' : await erasureKey(strapi);
  return { hash: hashWith(key), has: (fingerprint) => held.has(fingerprint), isEmpty: held.size === 0 };
};

const ofRegistry = new WeakMap<Registry, Erased>();

/** Lets an index of records know who was erased, for those who make records by it. */
export const guardRegistry = (registry: Registry, erased: Erased): Registry => {
  ofRegistry.set(registry, erased);
  return registry;
};

const isErased = ({ isEmpty, has, hash }: Erased, told: Told, isLoose = false): boolean =>
  !isEmpty && isAmong(has, told, hash, isLoose);

/** Whether a record that a story asks for would be one who was erased. */
export const isErasedPerson = (registry: Registry, kind: EntryKind, { name, country }: NewRecord): boolean => {
  const erased = ofRegistry.get(registry);
  if (kind !== 'person' || erased === undefined) return false;
  const states = country === null ? [] : [country.slice(0, 2)];
  return isErased(erased, { names: [name], birthDate: null, wikidataId: null, identifiers: [], states }, true);
};

/** Whether what an editor, or a row of a registry, gives for a new record is one who was erased. */
export const isErasedForm = (erased: Erased, told: Told): boolean => isErased(erased, told);

/**
 * Takes those out of a story's marks who were erased from this story: the names, whom a quotation is from, and what the
 * story says others are to them. The text is not touched.
 */
export const withoutErased = (
  registry: Registry,
  article: string,
  { appearances, quotes }: { appearances: Appearance[]; quotes: StoredQuote[] },
): { appearances: Appearance[]; quotes: StoredQuote[] } => {
  const erased = ofRegistry.get(registry);
  if (erased === undefined || erased.isEmpty) return { appearances, quotes };
  const isGone = ({ kind, nameForm }: Appearance) =>
    kind === 'person' && erased.has(mentionFingerprint(article, nameForm, erased.hash));
  const gone = appearances.filter(isGone);
  if (gone.length === 0) return { appearances, quotes };
  const ids = new Set(gone.map(({ documentId }) => documentId));
  const names = new Set(gone.map(({ name }) => name));
  return {
    appearances: appearances
      .filter((one) => !ids.has(one.documentId))
      .map((one) => ({ ...one, relations: one.relations.filter(({ of }) => !names.has(of)) })),
    quotes: quotes.map((quote) =>
      quote.speaker !== null && ids.has(quote.speaker) ? { ...quote, ...UNNAMED } : quote,
    ),
  };
};

/** A quotation of whom the desk does not say whose it is. */
export const UNNAMED = { speaker: null, speakerName: null, speakerType: 'unnamed', office: null, findings: [] };

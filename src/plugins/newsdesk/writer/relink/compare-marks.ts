import type { LinkChange, LinkSide } from '../../contracts/look-again';
import type { Registry } from '../../core/registry';
import { type Appearance, keyOf, type StoredQuote } from '../appearances';
import { fingerprint } from '../hash';

/** What stands or is to stand in one text. */
export interface Marks {
  appearances: readonly Appearance[];
  quotes: readonly StoredQuote[];
}

/** Tells whether two appearances say the same; ids, runs and the recogniser's version left aside. */
export const isSameAppearance = (a: Appearance, b: Appearance): boolean => pictureOf(a) === pictureOf(b);

const pictureOf = ({ documentId: _, run: __, engine: ___, ...rest }: Appearance): string => fingerprint(rest);

const quotesPicture = ({ appearances, quotes }: Marks): string => {
  const positions = new Map(appearances.map((one) => [one.documentId, one.position]));
  const plain = quotes.map(({ documentId: _, speaker, ...rest }) => ({
    ...rest,
    speaker: speaker === null ? null : (positions.get(speaker) ?? null),
  }));
  return fingerprint(plain);
};

/** True where the quotations of two readings of one text are the same, with the same speakers. */
export const areSameQuotes = (a: Marks, b: Marks): boolean => quotesPicture(a) === quotesPicture(b);

const sideOf = (registry: Registry, one: Appearance | undefined): LinkSide | null => {
  if (one === undefined) return null;
  const { kind, state, record } = one;
  const known = record === null ? null : kind === 'person' ? registry.person(record) : registry.organization(record);
  return { state, record, recordName: known?.record.name ?? null };
};

const isSameLink = (a: Appearance, b: Appearance): boolean =>
  a.state === b.state && a.record === b.record && a.term === b.term;

/** Names whose link differs between two readings of one text; a name without any link on either side is no change. */
export const linkChanges = (
  before: readonly Appearance[],
  after: readonly Appearance[],
  registry: Registry,
): LinkChange[] => {
  const earlier = new Map(before.map((one) => [keyOf(one), one]));
  const later = new Map(after.map((one) => [keyOf(one), one]));
  const changes: LinkChange[] = [];
  for (const key of new Set([...later.keys(), ...earlier.keys()])) {
    const [old, now] = [earlier.get(key), later.get(key)];
    const shown = now ?? old;
    if (shown === undefined || (old !== undefined && now !== undefined && isSameLink(old, now))) continue;
    const hasLink = [old, now].some((one) => one !== undefined && one.state !== 'none');
    if (!hasLink) continue;
    const { kind, name } = shown;
    changes.push({ kind, name, before: sideOf(registry, old), after: sideOf(registry, now) });
  }
  return changes;
};

import type { LinkChange } from '../../contracts/look-again';
import type { Registry } from '../../core/registry';
import type { StandingRule } from '../../core/types';
import { type Appearance, keyOf } from '../appearances';
import type { StoredArticle } from '../article';
import type { DecisionRow } from '../decisions';
import { fingerprint } from '../hash';
import { forgetMade, type MadeRecord } from '../link-story';
import { markTexts, type TextMarks } from '../refresh-article';
import { areSameQuotes, isSameAppearance, linkChanges, type Marks } from './compare-marks';

/** An article as it stands, with what is marked in its texts. */
export interface HeldArticle {
  draft: StoredArticle;
  published: StoredArticle | null;
  decisions: DecisionRow[];
  marks: Marks;
}

/** One text that was looked at again: what stands, what is to stand, and how they differ. */
export interface TextPlan {
  textHash: string;
  text: string;
  engine: string;
  before: Marks;
  after: TextMarks;
  /** True where the recogniser finds other names: the rows are written anew, and not one by one. */
  hasOtherNames: boolean;
  hasOtherQuotes: boolean;
  /** Appearances that differ. */
  differing: Appearance[];
}

/** What is to be written for an article; nothing is, until `writeLooked` does it. */
export interface ArticlePlan {
  held: HeldArticle;
  texts: TextPlan[];
  changes: LinkChange[];
  made: MadeRecord[];
  /** Tells whether the article is still what was planned for. */
  stamp: string;
}

/** What a plan rests on: rows, texts, days and decisions. */
export const stampOf = ({ draft, published, decisions }: Omit<HeldArticle, 'marks'>): string =>
  fingerprint([
    [draft, published].map((row) => row && [row.id, row.text, row.firstPublished, row.isPublished]),
    decisions.map((row) => row.documentId),
  ]);

/** Takes over the ids of what stands, so that a name keeps its row and a quotation its speaker. */
const keepIds = (before: readonly Appearance[], after: TextMarks): TextMarks => {
  const known = new Map(before.map((one) => [keyOf(one), one]));
  const renamed = new Map<string, string>();
  const appearances = after.appearances.map((one) => {
    const old = known.get(keyOf(one));
    if (old === undefined) return one;
    renamed.set(one.documentId, old.documentId);
    return { ...one, documentId: old.documentId, run: old.run };
  });
  const quotes = after.quotes.map((quote) =>
    quote.speaker === null ? quote : { ...quote, speaker: renamed.get(quote.speaker) ?? quote.speaker },
  );
  return { ...after, appearances, quotes };
};

const planText = (found: TextMarks, held: Marks): TextPlan => {
  const { textHash, text, engine } = found;
  const before = {
    appearances: held.appearances.filter((one) => one.textHash === textHash),
    quotes: held.quotes.filter((one) => one.textHash === textHash),
  };
  const after = keepIds(before.appearances, found);
  const known = new Map(before.appearances.map((one) => [one.documentId, one]));
  const hasOtherNames =
    before.appearances.length !== after.appearances.length ||
    after.appearances.some(({ documentId }, index) => before.appearances[index]?.documentId !== documentId);
  const differing = after.appearances.filter((one) => {
    const old = known.get(one.documentId);
    return old === undefined || !isSameAppearance(old, one);
  });
  return {
    textHash,
    text,
    engine,
    before,
    after,
    hasOtherNames,
    hasOtherQuotes: !areSameQuotes(before, after),
    differing,
  };
};

const distinct = (changes: LinkChange[]): LinkChange[] => [
  ...new Map(changes.map((change) => [fingerprint(change), change])).values(),
];

/** Looks at the texts of an article again: analyses and links them by the decisions in force. Stores nothing. */
export const planArticle = (held: HeldArticle, registry: Registry, rules: readonly StandingRule[]): ArticlePlan => {
  const found = [...markTexts(held, registry, held.decisions, rules).values()];
  const texts = found.map((one) => planText(one, held.marks));
  const changes = distinct(
    texts.flatMap(({ before, after }) => linkChanges(before.appearances, after.appearances, registry)),
  );
  return { held, texts, changes, made: found.flatMap(({ made }) => made), stamp: stampOf(held) };
};

/** True where something of the article is to be written, its version of the recogniser left aside. */
export const isDifferent = ({ texts }: ArticlePlan): boolean =>
  texts.some(({ differing, hasOtherNames, hasOtherQuotes }) => differing.length > 0 || hasOtherNames || hasOtherQuotes);

/** Takes the records that plans made out of the index again, until they are stored. */
export const forgetPlans = (registry: Registry, plans: readonly ArticlePlan[]): void =>
  forgetMade(
    registry,
    plans.flatMap(({ made }) => made),
  );

import { analyse, cutRemoved } from '../core';
import type { Registry } from '../core/registry';
import type { Analysis, DecisionInForce, StandingRule } from '../core/types';
import { type Story, storyText } from '../readers/story';
import { addedByHand } from './added-by-hand';
import { type Appearance, type StoredQuote, toAppearances, toQuotes } from './appearances';
import { type ArticleValues, articleValues, incomingHash, momentOf, type StoredArticle, writtenHash } from './article';
import type { DecisionRow } from './decisions';
import { inForce } from './decisions';
import { newDocumentId } from './document-id';
import { withoutErased } from './erase/erased';
import { hashText } from './hash';
import { type Correction, type LinkedStory, linkStory } from './link-story';
import { decisionsOn, isReading, readStoredText } from './reading-corrections';

/** What the last import of an article wrote. */
export interface LastImport {
  incomingHash: string;
  writtenHash: string;
  published: boolean;
}

/** What is stored of a story already. */
export interface Stored {
  draft: StoredArticle;
  published: StoredArticle | null;
  last: LastImport | null;
  decisions: DecisionRow[];
}

/** Wishes that come with one story. */
export interface StoryWishes {
  publish: boolean;
  /** Paragraphs that would be cut and are kept, by index among the lines of the text. */
  keep: readonly number[];
  corrections: readonly Correction[];
}

export const NO_WISHES: StoryWishes = { publish: false, keep: [], corrections: [] };

/** A story that was read and analysed, before anything of the desk is looked at. */
export interface ReadStory {
  story: Story;
  wishes: StoryWishes;
  analysis: Analysis;
  text: string;
  textHash: string;
  values: ArticleValues;
  incomingHash: string;
}

/** What is to be written for one story: nothing is, until `writePlans` does it. */
export interface StoryPlan extends ReadStory {
  outcome: 'created' | 'updated' | 'unchanged' | 'conflict';
  documentId: string;
  stored: Stored | null;
  linked: LinkedStory;
  appearances: Appearance[];
  quotes: StoredQuote[];
  /** Hash of the imported fields as they will stand. */
  writtenHash: string;
  warnings: string[];
}

const lineOf = (text: string, start: number): number => text.slice(0, start).split('\n').length - 1;

/** Analyses a story and cuts its boilerplate; needs nothing of the database. */
export const readStory = (story: Story, registry: Registry, wishes: StoryWishes): ReadStory => {
  const whole = storyText(story);
  const given = { text: whole, published: story.published, hasHeadline: true };
  const found = analyse(given, registry.knownNames);
  const removed = found.removed.filter(({ start }) => !wishes.keep.includes(lineOf(whole, start)));
  const cut = cutRemoved(whole, { ...found, removed });
  const textHash = hashText(cut.text);
  return {
    story,
    wishes,
    analysis: cut.analysis,
    text: cut.text,
    textHash,
    values: articleValues(story, cut.analysis, { text: cut.text, removed: cut.removed, textHash }),
    incomingHash: incomingHash(story),
  };
};

/** Whether the import writes a published row: never for a story that an editor has withheld or cancelled. */
export const publishes = (read: ReadStory, stored: Stored | null): boolean =>
  read.wishes.publish && (stored === null || stored.draft.pubStatus === 'usable');

const outcomeOf = (read: ReadStory, stored: Stored | null): StoryPlan['outcome'] => {
  if (stored === null) return 'created';
  const { draft, published, last } = stored;
  const wantsPublishing = publishes(read, stored) && published === null && last?.published !== true;
  const isSame = last === null ? draft.contentHash === read.textHash : last.incomingHash === read.incomingHash;
  const hasWishes = read.wishes.corrections.length > 0 || read.wishes.keep.length > 0;
  if (isSame && !wantsPublishing && !hasWishes) return 'unchanged';
  const isEdited = last === null ? draft.contentHash !== read.textHash : writtenHash(draft) !== last.writtenHash;
  return isEdited ? 'conflict' : 'updated';
};

/** What a person should know of a story; that its day is unknown is said once, with what follows for its links. */
const messagesOf = (read: ReadStory, { links }: LinkedStory): string[] => {
  const saysDay = links.warnings.some(({ code }) => code === 'dayUnknown');
  const found = read.analysis.warnings.filter(({ code }) => !(saysDay && code === 'noDate'));
  return [...read.story.warnings, ...found, ...links.warnings].map(({ message }) => message);
};

/** The story by people's words on its reading; one on which nobody said anything is not read again. */
const obeyDecisions = (
  read: ReadStory,
  rows: readonly DecisionRow[],
  registry: Registry,
  rules: readonly StandingRule[],
): { analysis: Analysis; decisions: DecisionInForce[] } => {
  if (!rows.some(isReading)) {
    return { analysis: read.analysis, decisions: decisionsOn(read.analysis, registry, rules, inForce(rows)) };
  }
  const firstPublished = read.story.published ?? read.analysis.date?.value ?? null;
  const { analysis, decisions } = readStoredText({ text: read.text, firstPublished }, registry, rows, rules);
  return { analysis, decisions };
};

/** Decides what becomes of a story, given what is stored of it and the standing rules, and links it. */
export const planStory = (
  given: ReadStory,
  stored: Stored | null,
  registry: Registry,
  rules: readonly StandingRule[],
): StoryPlan => {
  const { analysis, decisions } = obeyDecisions(given, stored?.decisions ?? [], registry, rules);
  const read = { ...given, analysis };
  const outcome = outcomeOf(read, stored);
  const documentId = stored?.draft.documentId ?? newDocumentId();
  const linked = linkStory(analysis, registry, decisions, read.wishes.corrections);
  const ref = {
    article: documentId,
    textHash: read.textHash,
    firstPublished: momentOf(read.story.published ?? read.analysis.date?.value ?? null),
    run: null,
    newDocumentId,
  };
  const named = toAppearances(ref, read.analysis, linked.links);
  const byHand = addedByHand(ref, stored?.decisions ?? [], named, registry, read.analysis.engine);
  const found = { appearances: [...named, ...byHand], quotes: toQuotes(ref, read.analysis, named) };
  return {
    ...read,
    outcome,
    documentId,
    stored,
    linked,
    ...withoutErased(registry, documentId, found),
    writtenHash: writtenHash(read.values),
    warnings: messagesOf(read, linked),
  };
};

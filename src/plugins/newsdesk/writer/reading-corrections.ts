import { z } from 'zod';
import { applyRules } from '../core/link/apply-rules';
import { analyseCorrected, type CorrectedAnalysis, nameNow } from '../core';
import type { Registry } from '../core/registry';
import type { Analysis, DecisionInForce, ReadingCorrection, StandingRule } from '../core/types';
import type { StoredArticle } from './article';
import { type DecisionRow, inForce } from './decisions';

const entryKind = z.enum(['person', 'organization']);
const nameForm = z.string();
/** What the rows of each verb hold: the border between the table and the core. */
const stored = z.discriminatedUnion('verb', [
  z.object({ id: z.string(), verb: z.literal('notAName'), kind: entryKind, nameForm }),
  z.object({ id: z.string(), verb: z.literal('mark'), kind: entryKind, name: z.string(), of: z.string().nullable() }),
  z.object({ id: z.string(), verb: z.literal('rename'), kind: entryKind, nameForm, name: z.string() }),
  z.object({
    id: z.string(),
    verb: z.literal('office'),
    nameForm,
    office: z
      .object({
        title: z.string(),
        country: z.string().nullable(),
        organization: z.string().nullable(),
        status: z.enum(['current', 'former', 'acting', 'elect', 'candidate']),
      })
      .nullable(),
  }),
  z.object({
    id: z.string(),
    verb: z.literal('speaker'),
    quote: z.string(),
    speaker: z.object({ kind: entryKind, nameForm }).nullable(),
  }),
  z.object({ id: z.string(), verb: z.literal('hideQuote'), quote: z.string() }),
]);

const VERBS: ReadonlySet<string> = new Set(stored.options.map((option) => option.shape.verb.value));

/** Whether a decision speaks of the reading of a story, and not of a link. */
export const isReading = ({ verb }: Pick<DecisionRow, 'verb'>): boolean => VERBS.has(verb);

/**
 * Decisions on the reading of a story that were not taken back, in the order they were made.
 * @throws Error where a row does not hold what its verb needs: somebody wrote into the table by another way.
 */
export const readingCorrections = (rows: readonly DecisionRow[]): ReadingCorrection[] => {
  const takenBack = new Set(rows.map(({ replaces }) => replaces));
  return rows
    .filter((row) => isReading(row) && !takenBack.has(row.documentId))
    .map(({ documentId: id, verb, kind, nameForm: form, detail }) => {
      const found = stored.safeParse({ id, verb, kind, nameForm: form, ...detail });
      if (found.success) return found.data;
      throw new Error(`The decision ${id} ("${verb}") cannot be read: ${z.prettifyError(found.error)}`);
    });
};

/** Quotations that were hidden, by the folded form of their words. */
export const hiddenQuotes = (rows: readonly DecisionRow[]): Set<string> =>
  new Set(readingCorrections(rows).flatMap((one) => (one.verb === 'hideQuote' ? [one.quote] : [])));

/** A stored text as it is read now, by people's words, and the decisions that its links must obey. */
export interface StoredReading extends CorrectedAnalysis {
  decisions: DecisionInForce[];
}

/**
 * The decisions that hold on a story, those of the standing rules before its own. What would link to a record that is not
 * there any more, since it was deleted where no story linked to it, says nothing.
 */
export const decisionsOn = (
  analysis: Analysis,
  registry: Registry,
  rules: readonly StandingRule[],
  own: readonly DecisionInForce[],
): DecisionInForce[] => {
  const isThere = ({ kind, record }: Pick<DecisionInForce, 'kind' | 'record'>): boolean =>
    record === null || (kind === 'person' ? registry.person(record) : registry.organization(record)) !== null;
  const said = own.filter((one) => one.verb !== 'accept' || isThere(one));
  return [...applyRules(analysis, rules.filter(isThere), said), ...said];
};

/**
 * Analyses the text of a stored article, as any other text: its first line is the headline, its day the article's. `rows`
 * are the decisions on the article. A decision on a name that was corrected later goes with the name.
 */
export const readStoredText = (
  { text, firstPublished }: Pick<StoredArticle, 'text' | 'firstPublished'>,
  registry: Registry,
  rows: readonly DecisionRow[],
  rules: readonly StandingRule[],
): StoredReading => {
  const story = { text, published: firstPublished, hasHeadline: true };
  const corrected = analyseCorrected(story, readingCorrections(rows), registry.knownNames);
  const placeOf = new Map(rows.map(({ documentId }, index) => [documentId, index]));
  const own = inForce(rows).map((decision): DecisionInForce => {
    if (decision.nameForm === null) return decision;
    const at = placeOf.get(decision.id) ?? 0;
    const later = corrected.renamings.filter(({ id }) => (placeOf.get(id) ?? 0) > at);
    return { ...decision, nameForm: nameNow(later, decision.kind, decision.nameForm) };
  });
  return { ...corrected, decisions: decisionsOn(corrected.analysis, registry, rules, own) };
};

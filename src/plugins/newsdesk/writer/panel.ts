import type { Core } from '@strapi/strapi';
import type { ArticlePanel, RecordView, StoryView } from '../contracts/desk';
import type { Registry } from '../core/registry';
import type { EntryKind } from '../core/types';
import { readDecisions } from './decisions';
import { deskOf } from './desk';
import { hashText } from './hash';
import { hostTypes } from './host-types';
import type { StoryPlan } from './plan-story';
import { correctionViews } from './correction-view';
import { readStoredText } from './reading-corrections';
import { readReading } from './relink/readings';
import { readAppearances, readArticles, readQuotes } from './stored';
import { recordView, storyView } from './story-view';
import { readRuleRows, toRule } from './standing-rules';
import { tablesOf } from './tables';

/** The side panel's worth of an article, or null where there is none; `status` names the row whose text is shown. */
export const articlePanel = async (
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published',
): Promise<ArticlePanel | null> => {
  const db = strapi.db.connection;
  const tables = tablesOf(strapi);
  const found = (await readArticles(db, tables, [documentId])).get(documentId);
  if (found === undefined) return null;
  const row = status === 'published' && found.published !== null ? found.published : found.draft;
  const registry = await deskOf(strapi).registry();
  const textHash = hashText(row.text);
  const appearances = await readAppearances(db, tables, documentId, textHash);
  const decisions = (await readDecisions(db, tables, [documentId])).get(documentId) ?? [];
  const rules = await readRuleRows(db, tables);
  const { analysis, applied } = readStoredText(row, registry, decisions, rules.map(toRule));
  const source = {
    headline: row.headline,
    text: row.text,
    language: row.language,
    published: row.firstPublished,
    dateline: row.dateline,
    removed: row.removed,
    appearances,
    quotes: await readQuotes(db, tables, documentId, textHash),
    sentences: analysis.sentences,
    decisions: [...rules, ...decisions],
    warnings: analysis.warnings.map((warning) => warning.message),
    unsaved: new Set<string>(),
  };
  const reading = await readReading(db, { article: documentId, textHash });
  return {
    ...storyView(source, registry),
    documentId,
    isPublished: found.published !== null,
    hasOtherPublishedText: found.published !== null && found.published.text !== found.draft.text,
    engine: reading?.engine ?? null,
    analysedAt: reading?.readAt ?? null,
    corrections: correctionViews(decisions, applied),
    toCheck: appearances.filter((one) => one.state === 'suggested').length,
  };
};

/** The preview's worth of a story that was planned; `registry` must know the records that it would make. */
export const planView = (registry: Registry, plan: StoryPlan): StoryView => {
  const { values, appearances, quotes, analysis, linked, warnings, text } = plan;
  const source = {
    headline: values.headline,
    text,
    language: values.language,
    published: plan.story.published ?? analysis.date?.value ?? null,
    dateline: values.dateline,
    removed: values.removed,
    appearances,
    quotes,
    sentences: analysis.sentences,
    decisions: plan.stored?.decisions ?? [],
    warnings,
    unsaved: new Set(linked.made.map((record) => record.documentId)),
  };
  return storyView(source, registry);
};

const peopleLike = (registry: Registry, query: string): string[] =>
  [registry.peopleNamed(query), registry.peopleWithWords(query), registry.peopleLike(query)].flatMap(({ people }) =>
    people.map(({ record }) => record.id),
  );

/** Records whose names hold the letters of the query in one piece: what somebody has typed so far. */
const recordsHolding = async (
  strapi: Core.Strapi,
  kind: EntryKind,
  query: string,
  limit: number,
): Promise<string[]> => {
  const found = await strapi.db.query(hostTypes(strapi)[kind]).findMany({
    select: ['documentId'],
    where: { $or: [{ name: { $containsi: query } }, { otherNames: { value: { $containsi: query } } }] },
    orderBy: { name: 'asc' },
    limit,
  });
  return found.map((row: { documentId: string }) => row.documentId);
};

/** Records whose names hold the words of `query`, best first: for choosing another record. */
export const searchRecords = async (
  strapi: Core.Strapi,
  kind: EntryKind,
  query: string,
  limit: number,
): Promise<RecordView[]> => {
  const registry = await deskOf(strapi).registry();
  const known = kind === 'person' ? peopleLike(registry, query) : [];
  const ids = new Set([...known, ...(await recordsHolding(strapi, kind, query, limit))]);
  return [...ids]
    .slice(0, limit)
    .map((id) => recordView(registry, kind, id))
    .filter((view) => view !== null);
};

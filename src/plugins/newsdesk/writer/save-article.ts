import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type BlockNode, blocksToText } from '../core/blocks';
import type { EntryKind } from '../core/types';
import type { Connection } from '../sql/connection';
import { selectArticles, toStoredArticle, type StoredArticle } from './article';
import { type Actor, appendDecision } from './decisions';
import { deskOf } from './desk';
import { hashText } from './hash';
import { shownRecords } from './projection';
import { analyseStored } from './refresh-article';
import { noReservedSlugs } from './records';
import { freeSlug } from './slugs';
import { readAppearances } from './stored';
import { tablesOf } from './tables';

/** Links that an article's draft shows. */
export type Shown = Record<EntryKind, string[]>;

/** The draft row of an article, or null. */
export const readDraft = async (
  strapi: Core.Strapi,
  db: Connection,
  documentId: string,
): Promise<StoredArticle | null> => {
  const tables = tablesOf(strapi);
  const row = await selectArticles(db, tables.article)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .first();
  return row === undefined ? null : toStoredArticle(row);
};

/** People and bodies that a row shows, before or after a save. */
export const readShown = async (strapi: Core.Strapi, db: Connection, row: number | null): Promise<Shown> => {
  const tables = tablesOf(strapi);
  if (row === null) return { person: [], organization: [] };
  return {
    person: await shownRecords(db, tables, 'person', row),
    organization: await shownRecords(db, tables, 'organization', row),
  };
};

/**
 * Sets what follows from the text, in the data of a save: `text`, its hash, the slug where there is none, and language and
 * dateline where the editor gave none. `draft` is what stands there before.
 */
export const deriveFields = async (
  strapi: Core.Strapi,
  db: Connection,
  data: Record<string, unknown>,
  draft: StoredArticle | null,
): Promise<void> => {
  const headline = String(data.headline ?? draft?.headline ?? '');
  const body = (data.body === undefined ? draft?.body : data.body) as BlockNode[] | null | undefined;
  const text = blocksToText(headline, body);
  data.text = text;
  data.contentHash = hashText(text);
  const table = tablesOf(strapi).article;
  const given = typeof data.slug === 'string' ? data.slug : '';
  const isNew = draft === null;
  if (given !== '' || isNew) {
    const own = draft?.documentId ?? null;
    const unique = (own ?? (data.contentHash as string)).slice(-8);
    data.slug = await freeSlug(
      db,
      table,
      given || headline,
      `article-${unique}`,
      unique,
      noReservedSlugs().article,
      own,
    );
  } else if (data.slug !== undefined) {
    delete data.slug;
  }
  if (text === draft?.text) return;
  const firstPublished =
    typeof data.firstPublished === 'string' ? data.firstPublished : (draft?.firstPublished ?? null);
  const analysis = analyseStored({ text, firstPublished }, await deskOf(strapi).registry(db));
  data.language = analysis.language;
  const { dateline } = analysis;
  data.dateline = dateline === null ? null : { place: dateline.place, agency: dateline.agency };
};

const withoutRepeats = (after: string[], before: string[]) => after.filter((record) => !before.includes(record));

/**
 * Reads what an editor, or an API client, added to or took out of `people` and `organizations` as decisions.
 * @throws ApplicationError where an internal record was added: it would vanish, since only public ones are shown.
 */
export const readFieldDecisions = async (
  strapi: Core.Strapi,
  db: Connection,
  documentId: string,
  before: Shown,
  after: Shown,
  actor: Actor,
): Promise<void> => {
  const tables = tablesOf(strapi);
  const registry = await deskOf(strapi).registry(db);
  const appearances = await readAppearances(db, tables, documentId);
  for (const kind of ['person', 'organization'] as const) {
    for (const record of withoutRepeats(after[kind], before[kind])) {
      const found = (kind === 'person' ? registry.person(record) : registry.organization(record))?.record;
      if (found?.visibility === 'internal') {
        throw new errors.ApplicationError(
          `${found.name} is an internal record, which articles do not show: make it public first (in its own form, field Visibility).`,
        );
      }
      const named = appearances.find(
        (one) =>
          one.kind === kind &&
          one.state !== 'linked' &&
          one.candidates.some((candidate) => candidate.record === record),
      );
      const given = { article: documentId, kind, nameForm: named?.nameForm ?? null, record };
      await appendDecision(db, tables, { verb: 'accept', ...given }, actor);
    }
    for (const record of withoutRepeats(before[kind], after[kind])) {
      const named = appearances.find((one) => one.kind === kind && one.record === record);
      const given = { article: documentId, kind, nameForm: named?.nameForm ?? null, record };
      await appendDecision(db, tables, { verb: 'reject', ...given }, actor);
    }
  }
};

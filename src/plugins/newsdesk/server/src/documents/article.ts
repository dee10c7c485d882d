import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Connection } from '../../../sql/connection';
import { discardFieldDecisions, readFieldDecisions, readShown } from '../../../writer/field-decisions';
import { hostTypes } from '../../../writer/host-types';
import { refreshArticle } from '../../../writer/refresh-article';
import { deriveFields, readDraft } from '../../../writer/save-article';
import { deleteMarks } from '../../../writer/write-plans';
import { tablesOf } from '../../../writer/tables';
import { currentActor } from './actor';
import { inSave } from './save-lock';

interface Params {
  documentId?: string;
  data?: Record<string, unknown>;
  status?: 'draft' | 'published';
  populate?: unknown;
  fields?: unknown;
  locale?: string;
}

type Next = () => Promise<unknown>;

const isUsable = (status: unknown): boolean => status === undefined || status === null || status === 'usable';

const NOT_USABLE =
  'A withheld or canceled story has no published version: set its status to usable first, or save it as a draft (status=draft).';

const documentIdOf = (result: unknown): string | null => {
  const id = (result as { documentId?: unknown } | null)?.documentId;
  return typeof id === 'string' ? id : null;
};

/** A create or an update: derive, save, read the editor's additions as decisions, analyse and link. */
const save = async (strapi: Core.Strapi, db: Connection, params: Params, next: Next): Promise<unknown> => {
  const draft = params.documentId === undefined ? null : await readDraft(strapi, db, params.documentId);
  const data = (params.data ??= {});
  const pubStatus = data.pubStatus ?? draft?.pubStatus;
  if (params.status === 'published' && !isUsable(pubStatus)) throw new errors.ApplicationError(NOT_USABLE);
  const before = await readShown(strapi, db, draft?.id ?? null);
  await deriveFields(strapi, db, data, draft);
  const result = await next();
  const documentId = documentIdOf(result);
  const saved = documentId === null ? null : await readDraft(strapi, db, documentId);
  if (documentId === null || saved === null) return result;
  await readFieldDecisions(strapi, db, saved, before, currentActor(strapi));
  const wasWithdrawn = data.pubStatus !== undefined && !isUsable(data.pubStatus);
  await refreshArticle(strapi, db, documentId, params.status === 'published' ? 'both' : 'draft');
  const { article } = hostTypes(strapi);
  if (wasWithdrawn) await strapi.documents(article).unpublish({ documentId });
  if (params.populate === undefined || params.populate === null) return result;
  // What was populated before the desk linked the story is out of date now.
  const { populate, fields, locale, status } = params;
  const again = { documentId, populate, fields, locale, status: status ?? 'draft' } as Parameters<
    ReturnType<Core.Strapi['documents']>['findOne']
  >[0];
  return (await strapi.documents(article).findOne(again)) ?? result;
};

const publish = async (strapi: Core.Strapi, db: Connection, documentId: string, next: Next): Promise<unknown> => {
  const table = tablesOf(strapi).article;
  const draft: Record<string, unknown> | undefined = await db(table.name)
    .where('document_id', documentId)
    .whereNull('published_at')
    .first(table.column('pubStatus'));
  if (draft !== undefined && !isUsable(draft[table.column('pubStatus')])) throw new errors.ApplicationError(NOT_USABLE);
  const result = await next();
  await refreshArticle(strapi, db, documentId, 'both');
  return result;
};

/**
 * Whoever saves an article by whatever way: its text, appearances, quotes and links are up to date when the answer comes.
 * The importing writer goes past this, since it does all of it itself.
 */
export const watchArticles = (strapi: Core.Strapi): void => {
  const { article } = hostTypes(strapi);
  strapi.documents.use((context, next) => {
    if (context.uid !== article) return next();
    const params = context.params as Params;
    const { documentId } = params;
    switch (context.action) {
      case 'create':
      case 'update':
        return inSave(strapi, (db) => save(strapi, db, params, next)) as ReturnType<typeof next>;
      case 'publish':
        return inSave(strapi, (db) => publish(strapi, db, documentId ?? '', next)) as ReturnType<typeof next>;
      case 'unpublish':
        return inSave(strapi, async (db) => {
          const result = await next();
          await refreshArticle(strapi, db, documentId ?? '', 'both');
          return result;
        });
      case 'discardDraft':
        return inSave(strapi, async (db) => {
          await discardFieldDecisions(strapi, db, documentId ?? '', currentActor(strapi));
          const result = await next();
          await refreshArticle(strapi, db, documentId ?? '', 'both');
          return result;
        });
      case 'clone':
        // A copy is another story: without the identity, and without the decisions, of the one it came from.
        return inSave(strapi, async (db) => {
          const original = await readDraft(strapi, db, documentId ?? '');
          const { headline, body, firstPublished } = { ...original, ...params.data };
          params.data = { ...params.data, headline, body, firstPublished, source: null, externalId: null, slug: null };
          await deriveFields(strapi, db, params.data, null);
          const result = await next();
          const copy = documentIdOf(result);
          if (copy !== null) await refreshArticle(strapi, db, copy, 'draft');
          return result;
        });
      case 'delete':
        return inSave(strapi, async (db) => {
          const result = await next();
          const tables = tablesOf(strapi);
          const left: unknown = await db(tables.article.name)
            .where('document_id', documentId ?? '')
            .first('id');
          if (left === undefined) await deleteMarks(db, tables, [{ article: documentId ?? '' }]);
          return result;
        });
      default:
        return next();
    }
  });
};

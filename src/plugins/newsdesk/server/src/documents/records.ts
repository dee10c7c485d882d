import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { EntryKind } from '../../../core/types';
import type { Connection } from '../../../sql/connection';
import { newDocumentId } from '../../../writer/document-id';
import { isErasedForm, readErased } from '../../../writer/erase/erased';
import { hostTypes } from '../../../writer/host-types';
import { deskOf } from '../../../writer/desk';
import { dropRelations, dropTerms } from '../../../writer/drop-holdings';
import { idsOf } from '../../../writer/merged-records';
import { hiddenBy, sayOfRecord } from '../../../writer/record-decisions';
import { noReservedSlugs } from '../../../writer/records';
import { rememberDeleted } from '../../../writer/registry/deleted';
import { freeSlug } from '../../../writer/slugs';
import { tablesOf } from '../../../writer/tables';
import { reloadRecords, reprojectRecord } from '../../../writer/visibility';
import { currentActor } from './actor';
import { inSave } from './save-lock';

type Next = () => Promise<unknown>;
interface Params {
  documentId?: string;
  data?: Record<string, unknown>;
}

const storiesLinked = async (strapi: Core.Strapi, db: Connection, record: string): Promise<number> => {
  const { appearance } = tablesOf(strapi);
  const found = await db(appearance.name)
    .where({ [appearance.column('record')]: record, [appearance.column('state')]: 'linked' })
    .countDistinct({ count: appearance.column('article') })
    .first();
  return Number(found?.count ?? 0);
};

/** Who sets a hidden record public in its own form takes the hiding back, and the log says so. */
const takeHidingBack = async (strapi: Core.Strapi, db: Connection, kind: EntryKind, record: string): Promise<void> => {
  const tables = tablesOf(strapi);
  for (const { documentId: replaces } of await hiddenBy(db, tables, record)) {
    await sayOfRecord(db, tables, { verb: 'takeBack', kind, record, replaces }, currentActor(strapi));
  }
};

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Refuses a new person who was erased on request. */
const refuseErased = async (strapi: Core.Strapi, db: Connection, data: Record<string, unknown>): Promise<void> => {
  const others = Array.isArray(data.otherNames) ? (data.otherNames as { value?: unknown }[]) : [];
  const names = [data.name, ...others.map(({ value }) => value)].map(text).filter((name) => name !== null);
  const ids = Array.isArray(data.identifiers) ? (data.identifiers as { scheme?: unknown; identifier?: unknown }[]) : [];
  const told = {
    names,
    birthDate: text(data.birthDate),
    wikidataId: text(data.wikidataId),
    identifiers: ids.map(({ scheme, identifier }) => `${text(scheme)}:${text(identifier)}`),
    states: Array.isArray(data.nationalities) ? data.nationalities.map(String) : [],
  };
  if (!isErasedForm(await readErased(strapi, db), told)) return;
  throw new errors.ApplicationError(
    'A person of this name, or with this id, was erased on request and is not made again. Where this is somebody else, give the birth date or the Wikidata id that tells them apart.',
  );
};

const save = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  params: Params,
  next: Next,
): Promise<unknown> => {
  const table = tablesOf(strapi)[kind];
  const { documentId } = params;
  const data = (params.data ??= {});
  const before: Record<string, unknown> | undefined =
    documentId === undefined ? undefined : await db(table.name).where('document_id', documentId).first();
  if (kind === 'person' && before === undefined) await refuseErased(strapi, db, data);
  const given = typeof data.slug === 'string' ? data.slug : '';
  if (given === '' && before !== undefined) delete data.slug;
  else {
    const known = [given, data.name, before?.[table.column('name')]];
    const name = known.find((one): one is string => typeof one === 'string' && one !== '') ?? kind;
    const wikidataId = typeof data.wikidataId === 'string' ? data.wikidataId : null;
    const unique = wikidataId ?? (documentId ?? newDocumentId()).slice(-8);
    data.slug = await freeSlug(
      db,
      table,
      name,
      `${kind}-${unique}`,
      unique,
      noReservedSlugs()[kind],
      documentId ?? null,
    );
  }
  if (data.visibility === 'public') data.provisional = false;
  const result = await next();
  const saved = (result as { documentId?: string } | null)?.documentId;
  if (saved === undefined) return result;
  if (data.visibility === 'public') await takeHidingBack(strapi, db, kind, saved);
  await reloadRecords(strapi, db, kind, [saved]);
  const visibility = table.column('visibility');
  if (before !== undefined && data.visibility !== undefined && data.visibility !== before[visibility]) {
    await reprojectRecord(strapi, db, saved);
  }
  return result;
};

/** A person's terms and relations go with the person: their labels give the name, and nobody else holds them. */
const dropHoldings = async (strapi: Core.Strapi, db: Connection, record: string): Promise<void> => {
  const tables = tablesOf(strapi);
  const row: { id: number } | undefined = await db(tables.person.name).where('document_id', record).first('id');
  if (row === undefined) return;
  await dropTerms(db, tables, row.id);
  await dropRelations(db, tables, [record]);
};

const remove = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  params: Params,
  next: Next,
): Promise<unknown> => {
  const record = params.documentId ?? '';
  const stories = await storiesLinked(strapi, db, record);
  if (stories > 0) {
    const noun = stories === 1 ? '1 story links' : `${stories} stories link`;
    throw new errors.ApplicationError(
      `${noun} to this record, so it is not deleted: merge it into another record, hide it everywhere, or erase it.`,
      { stories, instead: ['merge', 'hide', 'erase'] },
    );
  }
  const [merged] = (await idsOf(db, tablesOf(strapi), record)).slice(1);
  if (merged !== undefined) {
    throw new errors.ApplicationError(
      'Another record was merged into this one, so it is not deleted: undo that merge first, or erase it.',
    );
  }
  await rememberDeleted(strapi, db, kind, record);
  if (kind === 'person') await dropHoldings(strapi, db, record);
  const result = await next();
  await deskOf(strapi).tellRegistry((registry) =>
    registry.apply({ remove: { [kind === 'person' ? 'people' : 'organizations']: [record] } }),
  );
  return result;
};

/**
 * Keeps slugs, index and projections right when people and bodies are saved by hand, and keeps linked ones from being
 * deleted.
 */
export const watchRecords = (strapi: Core.Strapi): void => {
  const types = hostTypes(strapi);
  strapi.documents.use((context, next) => {
    const kind = context.uid === types.person ? 'person' : context.uid === types.organization ? 'organization' : null;
    if (kind === null) return next();
    const params = context.params as Params;
    switch (context.action) {
      case 'create':
      case 'update':
        return inSave(strapi, (db) => save(strapi, db, kind, params, next)) as ReturnType<typeof next>;
      case 'clone':
        return inSave(strapi, async (db) => {
          const table = tablesOf(strapi)[kind];
          const original: Record<string, unknown> | undefined = await db(table.name)
            .where('document_id', params.documentId ?? '')
            .first();
          const name = params.data?.name ?? original?.[table.column('name')];
          params.data = { ...params.data, name, slug: null, wikidataId: null };
          return save(strapi, db, kind, { data: params.data }, next);
        }) as ReturnType<typeof next>;
      case 'delete':
        return inSave(strapi, (db) => remove(strapi, db, kind, params, next)) as ReturnType<typeof next>;
      default:
        return next();
    }
  });
};

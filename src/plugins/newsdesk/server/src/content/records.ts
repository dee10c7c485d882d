import type { Core, UID } from '@strapi/strapi';
import type { ImageAnswer, OrganizationAnswer, PersonAnswer } from '../../../contracts/content';
import type { FileRow } from './rows';
import { recordsInSight, type Sight } from './sight';

/** A person or an organization, sanitised: what its type keeps private is missing. */
export interface RecordRow {
  id: number;
  documentId: string;
  name: string;
  slug?: string | null;
  givenName?: string | null;
  familyName?: string | null;
  otherNames?: { value: string; kind?: string | null }[] | null;
  birthDate?: string | null;
  deathDate?: string | null;
  nationalities?: string[] | null;
  classification?: string | null;
  country?: string | null;
  wikidataId?: string | null;
  summary?: string | null;
  image?: FileRow | null;
}

/** What a picture needs to be shown; the address as Strapi gives it, from the root or absolute. */
export const toImage = (file: FileRow | null | undefined): ImageAnswer | null =>
  file === null || file === undefined
    ? null
    : {
        url: file.url,
        alternativeText: file.alternativeText ?? null,
        width: file.width ?? null,
        height: file.height ?? null,
      };

/** A person for lists. */
export const toPerson = (row: RecordRow): PersonAnswer => ({
  documentId: row.documentId,
  slug: row.slug ?? null,
  name: row.name,
  givenName: row.givenName ?? null,
  familyName: row.familyName ?? null,
  wikidataId: row.wikidataId ?? null,
  image: toImage(row.image),
});

/** A body for lists. */
export const toOrganization = (row: RecordRow): OrganizationAnswer => ({
  documentId: row.documentId,
  slug: row.slug ?? null,
  name: row.name,
  classification: row.classification ?? null,
  country: row.country ?? null,
  wikidataId: row.wikidataId ?? null,
  image: toImage(row.image),
});

/** Which of `fields` a type has; a host's type may lack some. */
export const presentFields = (strapi: Core.Strapi, uid: UID.ContentType, fields: readonly string[]): string[] =>
  fields.filter((field) => field in strapi.contentType(uid).attributes);

/** A row of a host's type as far as it is in sight, with pictures that can be fetched. */
export const sanitise = async <Row extends { image?: FileRow | null | undefined }>(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  row: Row,
  sight: Sight,
): Promise<Row> => {
  const image = row.image;
  const signed: FileRow | null | undefined =
    image && 'upload' in strapi.plugins ? await strapi.plugin('upload').service('file').signFileUrls(image) : image;
  return sight.clean(uid, { ...row, image: signed });
};

/** The people, or bodies, in sight among some documentIds. */
export const readRecords = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentIds: readonly string[],
  sight: Sight,
): Promise<Map<string, RecordRow>> => {
  const rows: RecordRow[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documentIds] }, ...recordsInSight(sight) },
    populate: presentFields(strapi, uid, ['image']),
  });
  const clean = await Promise.all(rows.map((row) => sanitise(strapi, uid, row, sight)));
  return new Map(clean.map((row) => [row.documentId, row]));
};

/** A person or body in sight by documentId, Wikidata id or slug, in this order; null where there is none. */
export const readRecord = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  address: string,
  sight: Sight,
): Promise<RecordRow | null> => {
  const ways = ['documentId', ...presentFields(strapi, uid, ['wikidataId', 'slug'])] as const;
  const rows: (RecordRow & Record<string, unknown>)[] = await strapi.db.query(uid).findMany({
    where: { $or: ways.map((way) => ({ [way]: address })), ...recordsInSight(sight) },
    populate: presentFields(strapi, uid, ['image', 'otherNames']),
    orderBy: { id: 'asc' },
    limit: 10,
  });
  const found = ways.flatMap((way) => rows.filter((row) => row[way] === address))[0];
  return found === undefined ? null : sanitise(strapi, uid, found, sight);
};

/** The documentId of a person or body in sight by documentId, Wikidata id or slug, in this order; null where there is none. */
export const findRecord = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  address: string,
  sight: Sight,
): Promise<string | null> => {
  const ways = ['documentId', ...presentFields(strapi, uid, ['wikidataId', 'slug'])] as const;
  const rows: ({ documentId: string } & Record<string, unknown>)[] = await strapi.db.query(uid).findMany({
    select: [...ways],
    where: { $or: ways.map((way) => ({ [way]: address })), ...recordsInSight(sight) },
    orderBy: { id: 'asc' },
    limit: 10,
  });
  return ways.flatMap((way) => rows.filter((row) => row[way] === address))[0]?.documentId ?? null;
};

/** The body that a body belongs to, where that is in sight. */
export const readParent = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  id: number,
  sight: Sight,
): Promise<Pick<RecordRow, 'documentId' | 'name' | 'slug'> | null> => {
  if (presentFields(strapi, uid, ['parent']).length === 0) return null;
  const select = ['documentId', 'name', 'slug'];
  return strapi.db.query(uid).load({ id }, 'parent', { select, where: recordsInSight(sight) });
};

import type { Core, UID } from '@strapi/strapi';
import type { ImageAnswer, OrganizationAnswer, PersonAnswer } from '../../../contracts/content';
import type { Auth } from '../guards/request';
import { PUBLIC } from '../guards/shield';
import type { FileRow } from './rows';

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

/** A row of a host's type as the content API may show it to the caller, with pictures that can be fetched. */
export const sanitise = async <Row extends { image?: FileRow | null | undefined }>(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  row: Row,
  auth: Auth,
): Promise<Row> => {
  const image = row.image;
  const signed: FileRow | null | undefined =
    image && 'upload' in strapi.plugins ? await strapi.plugin('upload').service('file').signFileUrls(image) : image;
  const clean: unknown = await strapi.contentAPI.sanitize.output({ ...row, image: signed }, strapi.contentType(uid), {
    auth,
  });
  return clean as Row;
};

/** The public people, or bodies, among some documentIds; a caller who may not `find` the type is given none. */
export const readRecords = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentIds: readonly string[],
  auth: Auth,
): Promise<Map<string, RecordRow>> => {
  const rows: RecordRow[] = await strapi.db.query(uid).findMany({
    where: { documentId: { $in: [...documentIds] }, ...PUBLIC },
    populate: presentFields(strapi, uid, ['image']),
  });
  const clean = await Promise.all(rows.map((row) => sanitise(strapi, uid, row, auth)));
  return new Map(clean.map((row) => [row.documentId, row]));
};

/** A public person or body by documentId, Wikidata id or slug, in this order; null where there is none. */
export const readRecord = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  address: string,
  auth: Auth,
): Promise<RecordRow | null> => {
  const ways = ['documentId', ...presentFields(strapi, uid, ['wikidataId', 'slug'])] as const;
  const rows: (RecordRow & Record<string, unknown>)[] = await strapi.db.query(uid).findMany({
    where: { $or: ways.map((way) => ({ [way]: address })), ...PUBLIC },
    populate: presentFields(strapi, uid, ['image', 'otherNames']),
    orderBy: { id: 'asc' },
    limit: 10,
  });
  const found = ways.flatMap((way) => rows.filter((row) => row[way] === address))[0];
  return found === undefined ? null : sanitise(strapi, uid, found, auth);
};

/** The body that a body belongs to, where that is public. */
export const readParent = async (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  id: number,
): Promise<Pick<RecordRow, 'documentId' | 'name' | 'slug'> | null> => {
  if (presentFields(strapi, uid, ['parent']).length === 0) return null;
  const select = ['documentId', 'name', 'slug'];
  return strapi.db.query(uid).load({ id }, 'parent', { select, where: PUBLIC });
};

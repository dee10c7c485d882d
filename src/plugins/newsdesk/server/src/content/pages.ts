import type { Core } from '@strapi/strapi';
import type { ArticlePage, OrganizationPage, PersonPage, StoriesMeta } from '../../../contracts/content';
import { hostTypes } from '../../../writer/host-types';
import { holds, type Auth } from '../guards/request';
import { namedOrganizations, namedPeople, quotations } from './answers';
import { createReader, type Reader } from './reader';
import {
  presentFields,
  readParent,
  readRecord,
  sanitise,
  toImage,
  toOrganization,
  toPerson,
  type RecordRow,
} from './records';
import type { ArticleRow } from './rows';
import { readStories, type StoriesPage } from './stories';
import { fromCursor } from './story-cursor';
import { termsOn } from './terms';

type Status = 'draft' | 'published';

/** Which page of the stories of a record; `after` is the cursor that the page before gave. */
export interface StoriesWanted {
  after: string | null;
  limit: number;
}

const readArticle = async (strapi: Core.Strapi, address: string, status: Status): Promise<ArticleRow | undefined> => {
  const { article } = hostTypes(strapi);
  const rows: ArticleRow[] = await strapi.db.query(article).findMany({
    where: { $or: [{ documentId: address }, { slug: address }], publishedAt: { $null: status === 'draft' } },
    populate: presentFields(strapi, article, ['image']),
    orderBy: { id: 'asc' },
    limit: 10,
  });
  return rows.find(({ documentId }) => documentId === address) ?? rows[0];
};

/** An article with all that its page shows, by documentId or slug; null where there is none of that status. */
export const articlePage = async (
  strapi: Core.Strapi,
  auth: Auth,
  address: string,
  status: Status,
): Promise<ArticlePage | null> => {
  const row = await readArticle(strapi, address, status);
  if (row === undefined) return null;
  const parts = await createReader(strapi, auth).story(row);
  const { officials, others } = namedPeople(parts);
  const shown = await sanitise(strapi, hostTypes(strapi).article, row, auth);
  return {
    documentId: row.documentId,
    slug: shown.slug ?? null,
    headline: row.headline,
    summary: shown.summary ?? null,
    body: shown.body ?? null,
    text: row.text ?? '',
    byline: shown.byline ?? null,
    dateline: shown.dateline ?? null,
    language: shown.language ?? null,
    firstPublished: shown.firstPublished ?? null,
    publisher: shown.publisher ?? null,
    source: shown.source ?? null,
    url: shown.url ?? null,
    image: toImage(shown.image),
    officials,
    people: others,
    organizations: namedOrganizations(parts),
    quotes: quotations(parts),
  };
};

const storiesOf = async (
  strapi: Core.Strapi,
  reader: Reader,
  kind: 'person' | 'organization',
  documentId: string,
  { after, limit }: StoriesWanted,
): Promise<StoriesPage> => {
  const none: StoriesPage = { stories: [], next: null };
  const place = after === null ? null : fromCursor(after);
  if (!(await holds(strapi, reader.auth, `${hostTypes(strapi).article}.find`))) return none;
  const pages = await readStories(strapi, reader, { kind, records: [documentId], after: place, limit });
  return pages.get(documentId) ?? none;
};

const metaOf = ({ after, limit }: StoriesWanted, { next }: StoriesPage): StoriesMeta => ({
  pagination: { limit, after, next },
});

const otherNames = (row: RecordRow) => (row.otherNames ?? []).map(({ value, kind }) => ({ value, kind: kind ?? null }));

/** A person with offices, all or those of a day, and a page of stories; null where no public one is. */
export const personPage = async (
  strapi: Core.Strapi,
  auth: Auth,
  address: string,
  wanted: StoriesWanted & { on: string | null },
): Promise<{ data: PersonPage; meta: StoriesMeta } | null> => {
  const row = await readRecord(strapi, hostTypes(strapi).person, address, auth);
  if (row === null) return null;
  const reader = createReader(strapi, auth);
  const [offices, page] = await Promise.all([
    reader.offices(row.documentId),
    storiesOf(strapi, reader, 'person', row.documentId, wanted),
  ]);
  const person = {
    ...toPerson(row),
    otherNames: otherNames(row),
    birthDate: row.birthDate ?? null,
    deathDate: row.deathDate ?? null,
    nationalities: row.nationalities ?? [],
    summary: row.summary ?? null,
  };
  return {
    data: { person, offices: termsOn(offices ?? [], wanted.on), stories: page.stories },
    meta: metaOf(wanted, page),
  };
};

/** A body with a page of stories, by documentId, Wikidata id or slug; null where no public one is. */
export const organizationPage = async (
  strapi: Core.Strapi,
  auth: Auth,
  address: string,
  wanted: StoriesWanted,
): Promise<{ data: OrganizationPage; meta: StoriesMeta } | null> => {
  const { organization: uid } = hostTypes(strapi);
  const row = await readRecord(strapi, uid, address, auth);
  if (row === null) return null;
  const reader = createReader(strapi, auth);
  const [parent, page] = await Promise.all([
    readParent(strapi, uid, row.id),
    storiesOf(strapi, reader, 'organization', row.documentId, wanted),
  ]);
  const organization = {
    ...toOrganization(row),
    otherNames: otherNames(row),
    summary: row.summary ?? null,
    parent: parent === null ? null : { documentId: parent.documentId, slug: parent.slug ?? null, name: parent.name },
  };
  return { data: { organization, stories: page.stories }, meta: metaOf(wanted, page) };
};

import type { Core } from '@strapi/strapi';
import type { ArticlePage } from '../../../contracts/content';
import { hostTypes } from '../../../writer/host-types';
import { namedOrganizations, namedPeople, quotations } from './answers';
import { createReader } from './reader';
import { presentFields, sanitise, toImage } from './records';
import type { ArticleRow } from './rows';
import type { Sight } from './sight';

type Status = 'draft' | 'published';

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
  sight: Sight,
  address: string,
  status: Status,
): Promise<ArticlePage | null> => {
  const row = await readArticle(strapi, address, status);
  if (row === undefined) return null;
  const parts = await createReader(strapi, sight).story(row);
  const { officials, others } = namedPeople(parts);
  const shown = await sanitise(strapi, hostTypes(strapi).article, row, sight);
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

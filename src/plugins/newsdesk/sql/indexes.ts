import type { Connection } from './connection';

/**
 * Makes the indexes that a schema cannot say, at each boot, where they are missing: source and external id are unique
 * together among drafts and among published rows (Strapi holds no uniqueness for drafts, and a plain unique index would
 * refuse the published row beside its draft). Partial indexes read the same on SQLite and PostgreSQL.
 */
export const makeIndexes = async (
  db: Connection,
  article: { table: string; source: string; externalId: string; contentHash: string },
): Promise<void> => {
  // Whether the index of names knows every text is asked before each relink: of this index, not of all the articles' texts.
  await db.raw(
    `create index if not exists "newsdesk_texts" on "${article.table}" ("document_id", "${article.contentHash}")`,
  );
  const columns = `("${article.source}", "${article.externalId}", coalesce("locale", ''))`;
  for (const [name, condition] of [
    ['draft', 'is null'],
    ['published', 'is not null'],
  ]) {
    await db.raw(
      `create unique index if not exists "newsdesk_identity_${name}" on "${article.table}" ${columns} ` +
        `where "published_at" ${condition} and "${article.externalId}" is not null`,
    );
  }
};

/**
 * Makes the index that ranks the suggestions of all stories: it holds all that the ranking reads, and of the appearances
 * those alone that wait for an answer.
 */
export const makeReviewIndex = async (
  db: Connection,
  { table, columns, state }: { table: string; columns: readonly string[]; state: string },
): Promise<void> => {
  const listed = columns.map((column) => `"${column}"`).join(', ');
  await db.raw(`create index if not exists "newsdesk_review" on "${table}" (${listed}) where "${state}" = 'suggested'`);
};

/**
 * Makes the indexes by which an import finds people and bodies by the ids of its source: components are stored apart from
 * their records, and Strapi looks for them only from the record's side.
 */
export const makeIdentifierIndexes = async (
  db: Connection,
  { identifiers, parts }: { identifiers: string; parts: readonly string[] },
): Promise<void> => {
  await db.raw(`create index if not exists "newsdesk_identifier" on "${identifiers}" ("identifier")`);
  for (const table of parts) await db.raw(`create index if not exists "newsdesk_${table}" on "${table}" ("cmp_id")`);
};

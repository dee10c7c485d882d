import { type Connection, fromJson, inChunks } from '../sql/connection';
import type { Story } from '../readers/story';
import { type Appearance, type StoredQuote } from './appearances';
import { selectArticles, type StoredArticle, toStoredArticle } from './article';
import { readDecisions } from './decisions';
import type { LastImport, Stored } from './plan-story';
import type { Tables } from './tables';

type Identity = Pick<Story, 'source' | 'externalId'>;

/** One string for an identity: source and external id. */
export const identityOf = ({ source, externalId }: Identity): string => JSON.stringify([source, externalId]);

const readLastImports = async (
  db: Connection,
  { item }: Tables,
  articles: string[],
): Promise<Map<string, LastImport>> => {
  const column = (name: string) => item.column(name);
  const rows: Record<string, unknown>[] = await inChunks(articles, (chunk) =>
    db(item.name)
      .whereIn(column('record'), chunk)
      .whereIn(column('outcome'), ['created', 'updated'])
      .orderBy('id')
      .select(
        `${column('record')} as record`,
        `${column('incomingHash')} as incomingHash`,
        `${column('writtenHash')} as writtenHash`,
        `${column('wasPublished')} as wasPublished`,
      ),
  );
  return new Map(
    rows.map((row) => [
      String(row.record),
      {
        incomingHash: String(row.incomingHash),
        writtenHash: String(row.writtenHash),
        published: Boolean(row.wasPublished),
      },
    ]),
  );
};

const groupRows = (rows: StoredArticle[]): Map<string, { draft: StoredArticle; published: StoredArticle | null }> => {
  const grouped = new Map<string, { draft: StoredArticle | null; published: StoredArticle | null }>();
  for (const row of rows) {
    const found = grouped.get(row.documentId) ?? { draft: null, published: null };
    grouped.set(row.documentId, row.isPublished ? { ...found, published: row } : { ...found, draft: row });
  }
  const whole = new Map<string, { draft: StoredArticle; published: StoredArticle | null }>();
  for (const [id, { draft, published }] of grouped) {
    const main = draft ?? published;
    if (main !== null) whole.set(id, { draft: main, published });
  }
  return whole;
};

/** The draft and the published row of some articles, by documentId. */
export const readArticles = async (db: Connection, tables: Tables, articles: string[]) => {
  const rows: Record<string, unknown>[] = await inChunks(articles, (chunk) =>
    selectArticles(db, tables.article).whereIn('document_id', chunk),
  );
  return groupRows(rows.map(toStoredArticle));
};

/** What is stored of the stories with these identities, by `identityOf`. */
export const readStored = async (
  db: Connection,
  tables: Tables,
  identities: Identity[],
): Promise<Map<string, Stored>> => {
  const { article } = tables;
  const bySource = new Map<string, string[]>();
  for (const { source, externalId } of identities) {
    bySource.set(source, [...(bySource.get(source) ?? []), externalId]);
  }
  const rows: StoredArticle[] = [];
  for (const [source, ids] of bySource) {
    const found: Record<string, unknown>[] = await inChunks(ids, (chunk) =>
      selectArticles(db, article).where(article.column('source'), source).whereIn(article.column('externalId'), chunk),
    );
    rows.push(...found.map(toStoredArticle));
  }
  const grouped = groupRows(rows);
  const articles = [...grouped.keys()];
  const last = await readLastImports(db, tables, articles);
  const decisions = await readDecisions(db, tables, articles);
  const stored = new Map<string, Stored>();
  for (const [id, { draft, published }] of grouped) {
    const identity = identityOf({ source: draft.source ?? '', externalId: draft.externalId ?? '' });
    stored.set(identity, { draft, published, last: last.get(id) ?? null, decisions: decisions.get(id) ?? [] });
  }
  return stored;
};

const JSON_FIELDS = ['offices', 'roles', 'relations', 'mentions', 'marks', 'findings', 'candidates'] as const;
const FIELDS = [
  ...['article', 'textHash', 'position', 'kind', 'name', 'nameForm', 'givenName', 'familyName', 'acronym'],
  ...['classification', 'official', 'office', 'country', 'body', 'grade', 'state', 'record', 'term', 'score'],
  ...['decision', 'byHand', 'engine', 'run', 'reasons', 'suggested'],
];

const toAppearance = (row: Record<string, unknown>, { appearance }: Tables): Appearance => {
  const plain = Object.fromEntries(FIELDS.map((name) => [name, row[appearance.column(name)] ?? null]));
  const lists = Object.fromEntries(JSON_FIELDS.map((name) => [name, fromJson(row[appearance.column(name)], [])]));
  const moment = row[appearance.column('firstPublished')] as string | number | Date | null;
  return {
    ...plain,
    ...lists,
    documentId: String(row.document_id),
    official: Boolean(plain.official),
    byHand: Boolean(plain.byHand),
    firstPublished: moment === null ? null : new Date(moment),
  } as Appearance;
};

/** Appearances by the numbers of their rows, each with its number. */
export const readAppearanceRows = async (
  db: Connection,
  tables: Tables,
  rows: readonly number[],
): Promise<{ row: number; appearance: Appearance }[]> => {
  const found: Record<string, unknown>[] = await inChunks(rows, (chunk) =>
    db(tables.appearance.name).whereIn('id', chunk),
  );
  return found.map((one) => ({ row: Number(one.id), appearance: toAppearance(one, tables) }));
};

/** Appearances of an article, all texts or one, in the order of the story. */
export const readAppearances = async (
  db: Connection,
  tables: Tables,
  article: string,
  textHash?: string,
): Promise<Appearance[]> => {
  const { appearance } = tables;
  const query = db(appearance.name).where(appearance.column('article'), article).orderBy('id');
  if (textHash !== undefined) query.where(appearance.column('textHash'), textHash);
  const rows: Record<string, unknown>[] = await query;
  return rows.map((row) => toAppearance(row, tables));
};

const toQuote = (row: Record<string, unknown>, { quote }: Tables): StoredQuote => ({
  documentId: String(row.document_id),
  article: String(row[quote.column('article')]),
  textHash: String(row[quote.column('textHash')]),
  start: Number(row.start),
  end: Number(row.end),
  kind: row.kind === 'partial' ? 'partial' : 'direct',
  speaker: (row.speaker ?? null) as string | null,
  speakerName: (row[quote.column('speakerName')] ?? null) as string | null,
  speakerType: (row[quote.column('speakerType')] ?? 'unnamed') as string,
  office: (row.office ?? null) as string | null,
  cue: fromJson(row.cue, null),
  rule: (row.rule ?? '') as string,
  findings: fromJson(row.findings, []),
});

/** Appearances and quotations of all texts of some articles, by article, in the order of each story. */
export const readMarks = async (
  db: Connection,
  tables: Tables,
  articles: string[],
): Promise<Map<string, { appearances: Appearance[]; quotes: StoredQuote[] }>> => {
  const { appearance, quote } = tables;
  const marks = new Map(articles.map((id) => [id, { appearances: [] as Appearance[], quotes: [] as StoredQuote[] }]));
  const read = (table: Tables['quote']): Promise<Record<string, unknown>[]> =>
    inChunks(articles, (chunk) => db(table.name).whereIn(table.column('article'), chunk).orderBy('id'));
  for (const row of await read(appearance)) {
    const one = toAppearance(row, tables);
    marks.get(one.article)?.appearances.push(one);
  }
  for (const row of await read(quote)) {
    const one = toQuote(row, tables);
    marks.get(one.article)?.quotes.push(one);
  }
  return marks;
};

/** Quotations of one text of an article, in the order of the story. */
export const readQuotes = async (
  db: Connection,
  tables: Tables,
  article: string,
  textHash: string,
): Promise<StoredQuote[]> => {
  const { quote } = tables;
  const rows: Record<string, unknown>[] = await db(quote.name)
    .where({ [quote.column('article')]: article, [quote.column('textHash')]: textHash })
    .orderBy('id');
  return rows.map((row) => toQuote(row, tables));
};

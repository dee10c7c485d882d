import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { ImportItemView } from '../../src/plugins/newsdesk/contracts/desk';
import { readFile } from '../../src/plugins/newsdesk/readers/read-file';
import type { ReadOutcome } from '../../src/plugins/newsdesk/readers/story';
import type deskService from '../../src/plugins/newsdesk/server/src/services/desk';

/** The desk's service of a booted Strapi. */
export const serviceOf = (strapi: Core.Strapi): ReturnType<typeof deskService> =>
  strapi.plugin('newsdesk').service('desk');

/** A document with whatever attributes its type has. */
export interface AnyDocument {
  documentId: string;
  [attribute: string]: unknown;
}

/** The Document Service of one type, as a caller in JavaScript sees it. */
interface Documents {
  create(parameters: object): Promise<AnyDocument>;
  update(parameters: object): Promise<AnyDocument>;
  findOne(parameters: object): Promise<AnyDocument | null>;
  findMany(parameters: object): Promise<AnyDocument[]>;
  clone(parameters: object): Promise<AnyDocument>;
  publish(parameters: object): Promise<unknown>;
  unpublish(parameters: object): Promise<unknown>;
  discardDraft(parameters: object): Promise<unknown>;
  delete(parameters: object): Promise<unknown>;
}

/** Documents of a type by its name, which the types of this project do not know at compile time. */
export const documentsOf = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as UID.ContentType) as Documents;

/** A fixed picture of every table: number of rows and a hash of them, by the table's name. */
export const dumpTables = async (strapi: Core.Strapi): Promise<Record<string, string>> => {
  const db = strapi.db.connection;
  const tables: { name: string }[] = await db('sqlite_master').where('type', 'table').orderBy('name').select('name');
  const dump: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !/^(sqlite_|strapi_sessions)/.test(table.name))) {
    const rows: unknown[] = await db(name);
    const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
    dump[name] = `${rows.length} rows, ${hash}`;
  }
  return dump;
};

export interface GivenText {
  text: string;
  /** File name: with the source, the story's identity. */
  name: string;
  date?: string | null;
  url?: string;
  externalId?: string;
}

/** Reads texts as files of a source. */
const readTexts = (source: string, texts: readonly GivenText[]): Promise<ReadOutcome[]> =>
  Promise.all(
    texts.map(({ text, name, date = '2021-03-17', url, externalId }) =>
      readFile(new TextEncoder().encode(text), {
        name,
        origin: name,
        source,
        published: date,
        url: url ?? null,
        externalId: externalId ?? null,
      }),
    ),
  );

export interface ImportSettings {
  source?: string;
  publish?: boolean;
  dryRun?: boolean;
  withStory?: boolean;
}

/** Imports texts as a command does, and gives an item each. */
export const importTexts = async (
  strapi: Core.Strapi,
  texts: readonly GivenText[],
  { source = 'test', publish = true, dryRun = false, withStory = false }: ImportSettings = {},
): Promise<ImportItemView[]> => {
  const items: ImportItemView[] = [];
  async function* stories() {
    yield* await readTexts(source, texts);
  }
  const options = { source, publish, dryRun, withStory, startedBy: 'test' };
  await serviceOf(strapi).importStories(stories(), options, (item) => items.push(item));
  return items;
};

/** The only item of an import of one text. */
export const importText = async (
  strapi: Core.Strapi,
  text: GivenText,
  settings?: ImportSettings,
): Promise<ImportItemView & { documentId: string }> => {
  const [item] = await importTexts(strapi, [text], settings);
  if (item === undefined) throw new Error('The import told of no item.');
  return { ...item, documentId: item.documentId ?? '' };
};

export interface GivenOfficial {
  name: string;
  givenName: string;
  familyName: string;
  title: string;
  country: string;
  rank?: string;
  visibility?: 'public' | 'internal';
}

/** Puts an official with an office held since 2020 into the desk, as an editor does; gives the person's documentId. */
export const addOfficial = async (strapi: Core.Strapi, given: GivenOfficial): Promise<string> => {
  const { name, givenName, familyName, title, country, rank = 'minister', visibility = 'public' } = given;
  const person = await documentsOf(strapi, 'api::person.person').create({
    data: { name, givenName, familyName, nationalities: [country], visibility },
  });
  const office = await documentsOf(strapi, 'plugin::newsdesk.office').create({ data: { title, country, rank } });
  await documentsOf(strapi, 'plugin::newsdesk.office-term').create({
    data: {
      person: person.documentId,
      office: office.documentId,
      startDate: '2020-01-15',
      termStatus: 'holder',
    },
  });
  return person.documentId;
};

/** Names that the rows of an article show in `people` and `organizations`, in order; null: there is no such row. */
export const shownBy = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<{ draft: string[] | null; published: string[] | null }> => {
  const read = async (status: 'draft' | 'published') => {
    const found = await documentsOf(strapi, 'api::article.article').findOne({
      documentId,
      status,
      populate: { people: { fields: ['name'] }, organizations: { fields: ['name'] } },
    });
    if (found === null) return null;
    const named = [found.people, found.organizations] as { name: string }[][];
    return named.flat().map(({ name }) => name);
  };
  return { draft: await read('draft'), published: await read('published') };
};

/** Removes all articles of some sources with what the desk keeps of them, and records by name. */
export const clearDesk = async (
  strapi: Core.Strapi,
  { sources = [], people = [] }: { sources?: string[]; people?: string[] },
): Promise<void> => {
  const articles = documentsOf(strapi, 'api::article.article');
  const filters = { $or: [{ source: { $in: sources } }, { headline: { $startsWith: TEST_MARK } }] };
  for (const { documentId } of await articles.findMany({ filters, fields: ['documentId'], limit: 1000 })) {
    await articles.delete({ documentId });
  }
  const records = documentsOf(strapi, 'api::person.person');
  const named = { filters: { name: { $in: people } }, fields: ['documentId'], limit: 1000 };
  for (const { documentId } of await records.findMany(named)) {
    await strapi.db.connection('newsdesk_appearances').where({ record: documentId }).update({ state: 'none' });
    await records.delete({ documentId });
  }
};

/** Headlines of stories that tests write themselves begin with this, so that `clearDesk` finds them. */
export const TEST_MARK = 'Trial: ';

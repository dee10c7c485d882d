import type { Core } from '@strapi/strapi';
import { type Connection, inChunks } from '../../sql/connection';
import { foldName } from '../../core/names/fold';
import { tablesOf, toRow } from '../tables';
import { formsByStory, formsInDetail, type OwnMark, plainForm } from './gather';

type Found = Record<string, unknown>;

/**
 * Decisions on stories that are not there any more, which still give a full name of the person: nothing tells whose they
 * were, and nothing needs them.
 */
const readOrphans = async (strapi: Core.Strapi, db: Connection, names: readonly string[]): Promise<Found[]> => {
  const { decision, article } = tablesOf(strapi);
  const full = new Set(names.map(foldName).filter((form) => form.includes(' ')));
  const rows: Found[] = await db(decision.name)
    .whereNotNull(decision.column('article'))
    .whereNotIn(decision.column('article'), db(article.name).select('document_id'));
  return rows.filter((row) => {
    const own = row[decision.column('nameForm')];
    const named = typeof own === 'string' ? [plainForm(own)] : [];
    return [...named, ...formsInDetail(row[decision.column('detail')])].some((form) => full.has(form));
  });
};

/** Deletes decisions on a person, under whatever id or name of theirs, with those that took them back; gives their number. */
export const dropDecisions = async (
  strapi: Core.Strapi,
  db: Connection,
  ids: string[],
  marks: readonly OwnMark[],
  names: readonly string[],
): Promise<number> => {
  const { decision } = tablesOf(strapi);
  const column = (name: string) => decision.column(name);
  const own = new Set(marks.map(({ article, nameForm }) => `${article} ${nameForm}`));
  const forms = formsByStory(marks);
  const onRecord: Found[] = await inChunks(ids, (chunk) =>
    db(decision.name).whereIn(column('record'), chunk).orWhereIn(column('other'), chunk),
  );
  const articles = [...new Set(marks.map(({ article }) => article))];
  const inStories: Found[] = await inChunks(articles, (chunk) => db(decision.name).whereIn(column('article'), chunk));
  const isTheirs = (row: Found): boolean => {
    const article = String(row[column('article')]);
    if (own.has(`${article} ${String(row[column('nameForm')])}`)) return true;
    // Whole names alone: what was said of somebody whose name holds theirs is another's.
    return formsInDetail(row[column('detail')]).some((form) => forms.get(article)?.has(form) === true);
  };
  const gone = new Map<number, string>();
  for (const row of [...onRecord, ...inStories.filter(isTheirs), ...(await readOrphans(strapi, db, names))])
    gone.set(Number(row.id), String(row.document_id));
  const number = gone.size;
  const takenBack: Found[] = await inChunks([...gone.values()], (chunk) =>
    db(decision.name).whereIn(column('replaces'), chunk).select('id', 'document_id'),
  );
  for (const row of takenBack) gone.set(Number(row.id), String(row.document_id));
  await inChunks([...gone.keys()], async (chunk) => {
    await db(decision.name).whereIn('id', chunk).del();
    return [];
  });
  return number;
};

const escapeLike = (words: string): string => words.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** Empties the notes, on whatever decision or merge, that hold a full name of the person. */
export const dropNotes = async (strapi: Core.Strapi, db: Connection, names: readonly string[]): Promise<void> => {
  const { decision, merge } = tablesOf(strapi);
  const full = names.filter((name) => name.includes(' '));
  for (const table of [decision, merge]) {
    const note = table.column('note');
    await inChunks(
      full,
      async (chunk) => {
        const holds = db(table.name).where((either) => {
          for (const name of chunk) {
            void either.orWhereRaw("lower(??) like ? escape '\\'", [note, `%${escapeLike(name.toLowerCase())}%`]);
          }
        });
        await holds.update({ [note]: null });
        return [];
      },
      100,
    );
  }
};

/** Empties what imports kept of records as they were before; gives the number of items. */
export const emptyImportItems = async (strapi: Core.Strapi, db: Connection, records: string[]): Promise<number> => {
  const { item } = tablesOf(strapi);
  const rows: { id: number }[] = await inChunks(records, (chunk) =>
    db(item.name).whereIn(item.column('record'), chunk).select('id'),
  );
  await inChunks(rows, async (chunk) => {
    const emptied = {
      before: null,
      written: null,
      problem: null,
      warnings: null,
      record: null,
      incomingHash: null,
      writtenHash: null,
    };
    await db(item.name)
      .whereIn(
        'id',
        chunk.map(({ id }) => id),
      )
      .update(toRow(item, emptied));
    return [];
  });
  return rows.length;
};

/** Strapi's own tables that may hold versions or plans of an entry: what to delete where, where the table is there. */
const STRAPIS = [
  { uid: 'plugin::content-manager.history-version', entry: 'relatedDocumentId' },
  { uid: 'plugin::content-releases.release-action', entry: 'entryDocumentId' },
];

/** Deletes what Strapi itself keeps of a record beside its row: versions, and plans to publish it. */
export const dropStrapisCopies = async (strapi: Core.Strapi, db: Connection, ids: readonly string[]): Promise<void> => {
  for (const { uid, entry } of STRAPIS) {
    const found = [...strapi.db.metadata.values()].find((one) => one.uid === uid);
    const attribute = found?.attributes[entry];
    if (found === undefined || attribute === undefined) continue;
    const column = 'columnName' in attribute && typeof attribute.columnName === 'string' ? attribute.columnName : entry;
    await db(found.tableName)
      .whereIn(column, [...ids])
      .del();
  }
};

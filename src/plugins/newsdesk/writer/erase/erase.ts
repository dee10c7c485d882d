import type { Core } from '@strapi/strapi';
import type { EraseAnswer } from '../../contracts/erase';
import { type Connection, inChunks, insertRows } from '../../sql/connection';
import { NAME_INDEX } from '../../sql/name-index';
import { inDecisionTurn } from '../decision-turn';
import { deskOf } from '../desk';
import { dropRelations, dropTerms } from '../drop-holdings';
import { hostTypes } from '../host-types';
import { relationTables } from '../merge/move-relations';
import { tiesOf } from '../merge/read-side';
import { completeIndex, dropUnusedForms } from '../relink/complete-index';
import { deleteReadings } from '../relink/readings';
import { forgetRecords } from '../shown/forget-records';
import { tablesOf, toRow } from '../tables';
import { erasureKey } from './erased';
import { fingerprintsOf, hashWith, mentionFingerprint } from './fingerprints';
import { gather, type Gathered, ownParts, plainForm } from './gather';
import { dropDecisions, dropNotes, dropStrapisCopies, emptyImportItems } from './scrub-log';
import { dropAppearances, scrubReferences, unnameQuotes } from './scrub-stories';

/** Stories that an erasure lists; of more only the number is told. */
const LISTED = 100;

/** What is done in the transaction, and what is left for after it. */
interface Done {
  answer: EraseAnswer;
  ids: string[];
  /** Names for finding the stories to link again; they are not stored. */
  names: readonly string[];
  /** Stories that named the person, to be looked at again. */
  articles: string[];
  /** Files of the record, which may show the person. */
  files: number[];
}

const keepFingerprints = async (
  strapi: Core.Strapi,
  db: Connection,
  { told, marks, aliases }: Gathered,
): Promise<void> => {
  const { erasure } = tablesOf(strapi);
  const hash = hashWith(await erasureKey(strapi));
  const mentions = [...marks, ...aliases].map(({ article, nameForm }) => mentionFingerprint(article, nameForm, hash));
  // A story that is read again without the correction must not make a record of the name as it was read before.
  const names = [
    ...told.names,
    ...aliases.map(({ nameForm }) => plainForm(nameForm)).filter((one) => one.includes(' ')),
  ];
  // Neither a moment nor an id that sorts by time: they would tell when, and which of them belong together.
  const rows = [...new Set([...fingerprintsOf({ ...told, names }, hash), ...mentions])]
    .sort()
    .map((fingerprint) => toRow(erasure, { documentId: fingerprint.slice(0, 24), fingerprint }));
  await insertRows(db, erasure.name, rows);
};

/** Takes the record's row away, with its components, files and whatever ties it to other rows; gives its files. */
const dropRow = async (strapi: Core.Strapi, db: Connection, { side, merges }: Gathered): Promise<number[]> => {
  const tables = tablesOf(strapi);
  for (const { table, id } of [...ownParts(strapi, side), ...merges.flatMap(({ parts }) => parts)]) {
    await db(table).where('id', id).del();
  }
  await db(tiesOf(tables, 'person')).where('entity_id', side.id).del();
  for (const { name, own } of relationTables(strapi, 'person')) await db(name).where(own, side.id).del();
  const related = { related_type: hostTypes(strapi).person, related_id: side.id };
  const files: { file_id: number }[] = await db(tables.media.name).where(related).select('file_id');
  await db(tables.media.name).where(related).del();
  await db(tables.person.name).where('id', side.id).del();
  return files.map(({ file_id }) => file_id);
};

const storiesOf = async (
  strapi: Core.Strapi,
  db: Connection,
  { marks }: Gathered,
): Promise<Pick<EraseAnswer, 'stories' | 'otherStories'>> => {
  const { article } = tablesOf(strapi);
  const ids = [...new Set(marks.map((mark) => mark.article))];
  const rows: { documentId: string; headline: string }[] = await inChunks(ids.slice(0, LISTED), (chunk) =>
    db(article.name)
      .whereIn('document_id', chunk)
      .whereNull('published_at')
      .select({ documentId: 'document_id', headline: article.column('headline') }),
  );
  return { stories: rows, otherStories: Math.max(0, ids.length - LISTED) };
};

const eraseWithin = async (strapi: Core.Strapi, db: Connection, asked: string): Promise<Done> => {
  const tables = tablesOf(strapi);
  const { merge } = tables;
  const person = await gather(strapi, db, asked);
  const { side, ids, told, marks, merges } = person;
  await keepFingerprints(strapi, db, person);
  const stories = await storiesOf(strapi, db, person);
  const quotes = await unnameQuotes(strapi, db, marks);
  await dropAppearances(strapi, db, marks);
  await scrubReferences(strapi, db, ids);
  const decisions = await dropDecisions(strapi, db, ids, marks, told.names);
  await dropNotes(strapi, db, told.names);
  const relations = await dropRelations(db, tables, ids);
  const terms = await dropTerms(db, tables, side.id);
  const importItems = await emptyImportItems(strapi, db, [...ids, ...terms]);
  await dropStrapisCopies(strapi, db, ids);
  const files = await dropRow(strapi, db, person);
  await db(merge.name)
    .whereIn(
      'id',
      merges.map(({ id }) => id),
    )
    .del();
  const articles = [...new Set(marks.map(({ article }) => article))];
  await forgetForms(db, articles, ids);
  await forgetRecords(strapi, db, ids);
  const desk = deskOf(strapi);
  desk.forgetRegistry();
  desk.forgetRules();
  const counts = { records: ids.length, names: told.names.length, terms: terms.length, relations, links: marks.length };
  const rest = { quotes, decisions, merges: merges.length, importItems, pictures: 0 };
  return { answer: { name: side.name, ...counts, ...rest, ...stories }, ids, names: told.names, articles, files };
};

/** Takes the person's names, and whoever linked to them, out of the index by which stories are found. */
const forgetForms = async (db: Connection, articles: readonly string[], ids: readonly string[]): Promise<void> => {
  await deleteReadings(
    db,
    articles.map((article) => ({ article })),
  );
  const candidates = db(NAME_INDEX.forms)
    .where('kind', 'candidate')
    .whereIn('form', [...ids])
    .select('id');
  await db(NAME_INDEX.stories).whereIn('form', candidates).del();
  await dropUnusedForms(db);
};

/** What is used of the media library. */
interface Upload {
  findOne(id: number): Promise<object | null>;
  remove(file: object): Promise<unknown>;
}

/** Removes files that nothing shows any more; gives their number. */
const removeFiles = async (strapi: Core.Strapi, files: readonly number[]): Promise<number> => {
  if (!('upload' in strapi.plugins)) return 0;
  const { media } = tablesOf(strapi);
  const upload: Upload = strapi.plugin('upload').service('upload');
  let removed = 0;
  for (const id of files) {
    const isShown = (await strapi.db.connection(media.name).where('file_id', id).first('id')) !== undefined;
    const file = isShown ? null : await upload.findOne(id);
    if (file === null) continue;
    await upload.remove(file);
    removed++;
  }
  return removed;
};

/**
 * Erases a person on request, all or nothing: the record and all that was merged into it, names, terms, relations, links,
 * whose quotations are, decisions, what imports and merges kept. The stories' texts stay. Keyed fingerprints keep the
 * record from being made again; nothing readable is kept, and what was done is told by the answer alone.
 * @throws NotThereError
 */
export const erasePerson = async (strapi: Core.Strapi, record: string): Promise<Done> => {
  // By it the stories are found that suggest the person; it is not filled in inside a turn.
  await completeIndex(strapi);
  const done = await inDecisionTurn(strapi, (db) => eraseWithin(strapi, db, record));
  // Whoever read in between, on another connection, read what stood before.
  deskOf(strapi).forgetRegistry();
  deskOf(strapi).forgetRules();
  const pictures = await removeFiles(strapi, done.files);
  return { ...done, answer: { ...done.answer, pictures } };
};

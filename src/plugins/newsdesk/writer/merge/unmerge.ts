import type { Core } from '@strapi/strapi';
import type { UnmergeAnswer } from '../../contracts/merge';
import type { EntryKind } from '../../core/types';
import { type Connection, inChunks } from '../../sql/connection';
import { databaseId } from '../../sql/database-id';
import type { Actor } from '../decisions';
import { inDecisionTurn, NotThereError } from '../decision-turn';
import { CorrectionError } from '../link-story';
import { tablesOf, toRow } from '../tables';
import { reprojectRecord } from '../visibility';
import { planMerge } from './describe';
import { type Kept, putRowsBack } from './journal';
import { type MergeJournal, moveRecord } from './merge';
import { takeParts } from './move-parts';
import { reprojectRows } from './move-stories';
import { readSide, type Side } from './read-side';
import { reloadWhole } from './reload';
import { mergesFrom, readJournal, type StoredMerge, updateMerge } from './stored-merges';
import { wordsOfKept } from './words-of-kept';

const sideOf = async (strapi: Core.Strapi, db: Connection, kind: EntryKind, documentId: string): Promise<Side> => {
  const found = await readSide(strapi, db, kind, documentId);
  if (found === null) throw new NotThereError('The record that stayed is not there any more: nothing can be put back.');
  return found;
};

/**
 * Refuses a merge that was made in another database, or before the content was brought in anew: its journal names rows by
 * numbers, and these belong to other things here.
 */
const assertOwnRows = async (
  strapi: Core.Strapi,
  db: Connection,
  one: StoredMerge,
  { origin }: MergeJournal,
): Promise<void> => {
  // Null where it was merged into yet another one since.
  const keep = await readSide(strapi, db, one.kind, one.winner);
  if (origin?.database === (await databaseId(db)) && (keep === null || keep.id === origin.row)) return;
  throw new CorrectionError(
    `The merge of ${one.loserName} into ${keep?.name ?? 'another record'} was made before this content was exported and imported, ` +
      'and an import gives every row another number: it cannot be undone here. ' +
      `Add ${one.loserName} as a new record, and give it its stories with “another record”.`,
  );
};

/** Puts back what one merge moved. */
const undoOne = async (
  strapi: Core.Strapi,
  db: Connection,
  one: StoredMerge,
  journal: MergeJournal,
): Promise<Kept[]> => {
  const tables = tablesOf(strapi);
  const table = tables[one.kind];
  await takeParts(strapi, db, one.kind, await sideOf(strapi, db, one.kind, one.winner), journal.parts);
  const kept = await putRowsBack(db, journal.rows);
  await db(table.name)
    .where('document_id', one.winner)
    .update(toRow(table, { updatedAt: new Date() }));
  const isShownAnew = journal.rewritten === 'all' || kept.some((row) => row.table === tables.links[one.kind].name);
  if (isShownAnew) {
    await reprojectRecord(strapi, db, one.winner);
    await reprojectRecord(strapi, db, one.loser);
  }
  if (journal.rewritten !== 'all') await reprojectRows(strapi, db, journal.rewritten);
  return kept;
};

/** Makes a merge that rested on the one undone again, as the same merge. */
const redoOne = async (
  strapi: Core.Strapi,
  db: Connection,
  one: StoredMerge,
  { take }: MergeJournal,
): Promise<void> => {
  const { kind } = one;
  const keep = await sideOf(strapi, db, kind, one.winner);
  const lose = await sideOf(strapi, db, kind, one.loser);
  const plan = await planMerge(strapi, db, { kind, take }, keep, lose);
  const moved = await moveRecord(strapi, db, kind, keep, lose, plan, take);
  await updateMerge(strapi, db, one.id, { moved, undoneAt: null });
};

/** Stories of the merged record that were linked anew while the two were one: what they link to is not known yet. */
const linkedSince = async (
  strapi: Core.Strapi,
  db: Connection,
  { winner }: StoredMerge,
  stories: string[],
): Promise<string[]> => {
  const { appearance } = tablesOf(strapi);
  const column = (name: string) => appearance.column(name);
  const rows: { article: string }[] = await inChunks(stories, (chunk) =>
    db(appearance.name)
      .whereIn(column('article'), chunk)
      .where(column('record'), winner)
      .distinct({ article: column('article') }),
  );
  return rows.map(({ article }) => article);
};

/** What was decided of, or added to, the record that stayed while the two were one: it stays there, in sentences. */
const addedSince = async (
  strapi: Core.Strapi,
  db: Connection,
  { winner, decidedAt }: StoredMerge,
  keep: Side,
  stories: string[],
): Promise<string[]> => {
  const { decision, term, termPerson } = tablesOf(strapi);
  const since = new Date(decidedAt);
  const words: string[] = [];
  const decided: { id: number }[] = await inChunks(stories, (chunk) =>
    db(decision.name)
      .where(decision.column('record'), winner)
      .whereIn(decision.column('article'), chunk)
      .where(decision.column('decidedAt'), '>', since)
      .select('id'),
  );
  const many = decided.length;
  if (many > 0) {
    words.push(
      `${many === 1 ? '1 decision was' : `${many} decisions were`} made after the merge: it stays with ${keep.name}.`,
    );
  }
  const terms = await db(term.name)
    .whereIn('id', db(termPerson.name).where(termPerson.to, keep.id).select(termPerson.from))
    .where(term.column('createdAt'), '>', since)
    .count({ count: '*' })
    .first();
  const added = Number(terms?.count ?? 0);
  if (added > 0) {
    words.push(
      `${added === 1 ? '1 term of office was' : `${added} terms of office were`} added after the merge: it stays with ${keep.name}.`,
    );
  }
  return words;
};

/** What an un-merge did, and the stories that are to be looked at again. */
export interface Unmerged {
  answer: Omit<UnmergeAnswer, 'relink'>;
  articles: string[];
}

/**
 * Undoes a merge: each row goes back to where it was, and what was edited since stays where it was made, which the answer
 * tells. Merges that were made later of the same records still stand afterwards.
 * @throws NotThereError where no such merge stands, or the record that stayed is gone; CorrectionError where the merge was
 * made before an export and import
 */
export const unmergeRecords = (strapi: Core.Strapi, documentId: string, actor: Actor): Promise<Unmerged> =>
  inDecisionTurn(strapi, async (db) => {
    const stack = await mergesFrom(strapi, db, documentId);
    const [first, ...later] = stack;
    const journals = new Map<StoredMerge, MergeJournal>();
    for (const one of stack) journals.set(one, await readJournal(strapi, db, one.id));
    for (const one of stack) await assertOwnRows(strapi, db, one, journals.get(one) as MergeJournal);
    const journalOf = (one: StoredMerge) => journals.get(one) as MergeJournal;
    const now = new Date();
    let kept: Kept[] = [];
    for (const one of [...stack].reverse()) {
      const undone = { undoneAt: now, undoneBy: actor.id, undoneByName: actor.name };
      await updateMerge(strapi, db, one.id, one === first ? undone : { undoneAt: now });
      const found = await undoOne(strapi, db, one, journalOf(one));
      if (one === first) kept = found;
    }
    const records = stack.flatMap(({ winner, loser }) => [winner, loser]);
    await reloadWhole(strapi, db, first.kind, [...new Set(records)]);
    const { stories } = journalOf(first);
    const keep = await sideOf(strapi, db, first.kind, first.winner);
    const lose = await sideOf(strapi, db, first.kind, first.loser);
    const articles = await linkedSince(strapi, db, first, stories);
    const stayed = [
      ...wordsOfKept(strapi, first.kind, keep.name, kept),
      ...(await addedSince(strapi, db, first, keep, stories)),
    ];
    for (const one of later) await redoOne(strapi, db, one, journalOf(one));
    if (later.length > 0) await reloadWhole(strapi, db, first.kind, [...new Set(records)]);
    const view = ({ documentId: id, name }: Side) => ({ documentId: id, name });
    const answer = { merge: documentId, kind: first.kind, keep: view(keep), lose: view(lose), stayed };
    return { answer, articles };
  });

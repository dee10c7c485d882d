import type { Core } from '@strapi/strapi';
import type { DecideRequest } from '../contracts/desk';
import type { EntryKind } from '../core/types';
import type { Connection } from '../sql/connection';
import { type Appearance, keyOf } from './appearances';
import type { StoredArticle } from './article';
import { type Actor, appendDecision, inForce, isVisibilityHeld, readDecisions } from './decisions';
import { deskOf } from './desk';
import { hashText } from './hash';
import { type Correction, CorrectionError, linkStory } from './link-story';
import { resolveRecord } from './merged-records';
import { noReservedSlugs, unmakeRecord, writeMadeRecords } from './records';
import { analyseStored, refreshArticle } from './refresh-article';
import { readAppearances, readArticles } from './stored';
import { type Tables, tablesOf } from './tables';
import { type RecordState, recordState, setVisibility } from './visibility';

/** Somebody decided otherwise in the meantime, or the text changed: look again. */
class StaleDecisionError extends Error {
  /** HTTP: conflict. */
  readonly status = 409;
}

/** The article or the decision is not there (any more). */
export class NotThereError extends Error {}

const visibilityOf = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  record: string,
): Promise<RecordState> => {
  const found = await recordState(db, tablesOf(strapi), kind, record);
  if (found === null) throw new NotThereError('The record is not there any more: choose another.');
  return found;
};

/** The entry that a request names, and the row whose text holds it: the draft, else the published one. */
const findEntry = async (
  db: Connection,
  tables: Tables,
  article: { draft: StoredArticle; published: StoredArticle | null },
  request: DecideRequest,
): Promise<{ row: StoredArticle; found: Appearance }> => {
  for (const row of [article.draft, article.published]) {
    if (row === null) continue;
    const appearances = await readAppearances(db, tables, row.documentId, hashText(row.text));
    const found = appearances.find((appearance) => keyOf(appearance) === request.key);
    if (found === undefined) continue;
    const { seen } = request;
    if (seen !== undefined && (seen.state !== found.state || seen.record !== found.record)) {
      throw new StaleDecisionError('Somebody else decided on this name in the meantime: look at it again.');
    }
    return { row, found };
  }
  throw new StaleDecisionError('The story does not hold that name any more: look at it again.');
};

const withTransaction = async (strapi: Core.Strapi, work: (db: Connection) => Promise<void>): Promise<void> => {
  const desk = deskOf(strapi);
  await desk.inTurn(async () => {
    try {
      await strapi.db.transaction(({ trx }) => work(trx));
    } catch (error) {
      // What the index learned in the meantime was not stored; a refusal comes before it learns anything.
      const isRefusal = [NotThereError, StaleDecisionError, CorrectionError].some((type) => error instanceof type);
      if (!isRefusal) desk.forgetRegistry();
      throw error;
    }
  });
};

/**
 * Stores an editor's decision on one name of a story, and lets draft and published row show it at once.
 * @throws NotThereError, StaleDecisionError, or CorrectionError where the verb has nothing to act on.
 */
export const decide = (strapi: Core.Strapi, documentId: string, asked: DecideRequest, actor: Actor): Promise<void> =>
  withTransaction(strapi, async (db) => {
    const tables = tablesOf(strapi);
    // A panel that was opened before a merge still names the record that was merged.
    const request =
      asked.record === undefined ? asked : { ...asked, record: await resolveRecord(db, tables, asked.record) };
    const article = (await readArticles(db, tables, [documentId])).get(documentId);
    if (article === undefined) throw new NotThereError('The article is not there any more.');
    const { row, found } = await findEntry(db, tables, article, request);
    const note = request.note ?? null;
    if (request.verb === 'makePublic' || request.verb === 'keepInternal') {
      const record = request.record ?? found.record;
      if (record === null) throw new CorrectionError('No record is linked whose visibility could be set.');
      const before = await visibilityOf(strapi, db, found.kind, record);
      const visibility = request.verb === 'makePublic' ? 'public' : 'internal';
      const isChange = before.visibility !== visibility;
      const given = { verb: request.verb, article: documentId, kind: found.kind, nameForm: found.nameForm, record };
      await appendDecision(db, tables, { ...given, note, before: isChange ? { ...before } : null }, actor);
      if (isChange) await setVisibility(strapi, db, found.kind, record, { visibility, provisional: false });
      return refreshArticle(strapi, db, documentId, 'both');
    }
    const registry = await deskOf(strapi).registry(db);
    const decisions = (await readDecisions(db, tables, [documentId])).get(documentId) ?? [];
    const correction: Correction = { key: request.key, verb: request.verb, record: request.record };
    const linked = linkStory(analyseStored(row, registry), registry, inForce(decisions), [correction]);
    await writeMadeRecords(db, tables, linked.made, noReservedSlugs());
    for (const { verb, kind, nameForm, record } of linked.corrections) {
      const isAccepting = (verb === 'accept' || verb === 'link') && record !== null;
      const held = isAccepting ? await visibilityOf(strapi, db, kind, record) : null;
      const before = held?.visibility === 'internal' ? { ...held } : null;
      await appendDecision(db, tables, { verb, article: documentId, kind, nameForm, record, note, before }, actor);
      if (record !== null && before !== null) {
        await setVisibility(strapi, db, kind, record, { visibility: 'public', provisional: false });
      }
    }
    await refreshArticle(strapi, db, documentId, 'both');
  });

/**
 * Takes a decision back: it stays in the log, and what held before it holds again.
 * @throws NotThereError
 */
export const takeBack = (strapi: Core.Strapi, documentId: string, decision: string, actor: Actor): Promise<void> =>
  withTransaction(strapi, async (db) => {
    const tables = tablesOf(strapi);
    const decisions = (await readDecisions(db, tables, [documentId])).get(documentId) ?? [];
    const found = decisions.find((row) => row.documentId === decision && row.verb !== 'takeBack');
    if (found === undefined) throw new NotThereError('That decision is not there.');
    if (decisions.some((row) => row.replaces === decision)) throw new StaleDecisionError('It was taken back already.');
    const { kind, nameForm, record, before } = found;
    // What was said of a record that was merged since changes nothing of the one that stayed.
    const isItself = record === found.saidOf;
    await appendDecision(
      db,
      tables,
      { verb: 'takeBack', article: documentId, kind, nameForm, record, replaces: decision },
      actor,
    );
    const earlier = before?.visibility;
    if (record !== null && isItself && (earlier === 'internal' || earlier === 'public')) {
      const isHeld = await isVisibilityHeld(db, tables, record, earlier);
      if (!isHeld) {
        const provisional = before?.provisional === true;
        await setVisibility(strapi, db, kind, record, { visibility: earlier, provisional });
      }
    }
    if (found.verb === 'create' && record !== null && isItself)
      await unmakeRecord(strapi, db, kind, record, documentId);
    await refreshArticle(strapi, db, documentId, 'both');
  });

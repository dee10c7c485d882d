import type { Core } from '@strapi/strapi';
import type { DecideRequest } from '../contracts/desk';
import type { EntryKind } from '../core/types';
import type { Connection } from '../sql/connection';
import { inDecisionTurn, NotThereError, StaleDecisionError } from './decision-turn';
import { type Actor, appendDecision, isVisibilityHeld, readDecisions } from './decisions';
import { deskOf } from './desk';
import { findEntry, mustReadArticle } from './find-entry';
import { type Correction, CorrectionError, forgetMade, linkStory } from './link-story';
import { resolveRecord } from './merged-records';
import { readStoredText } from './reading-corrections';
import { noReservedSlugs, unmakeRecord, writeMadeRecords } from './records';
import { refreshArticle } from './refresh-article';
import { standingRules } from './standing-rules';
import { tablesOf } from './tables';
import { type RecordState, recordState, setVisibility } from './visibility';

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

/**
 * Stores an editor's decision on one name of a story, and lets draft and published row show it at once, inside a
 * transaction of the caller. `groupId` is set where it is one of several that are decided together.
 */
export const decideWithin = async (
  strapi: Core.Strapi,
  db: Connection,
  documentId: string,
  asked: DecideRequest,
  actor: Actor,
  groupId: string | null = null,
): Promise<void> => {
  const tables = tablesOf(strapi);
  // A panel that was opened before a merge still names the record that was merged.
  const request =
    asked.record === undefined ? asked : { ...asked, record: await resolveRecord(db, tables, asked.record) };
  const article = await mustReadArticle(db, tables, documentId);
  const { row, found } = await findEntry(db, tables, article, request.key, request.seen);
  const note = request.note ?? null;
  if (request.verb === 'makePublic' || request.verb === 'keepInternal') {
    const record = request.record ?? found.record;
    if (record === null) throw new CorrectionError('No record is linked whose visibility could be set.');
    const before = await visibilityOf(strapi, db, found.kind, record);
    const visibility = request.verb === 'makePublic' ? 'public' : 'internal';
    const isChange = before.visibility !== visibility;
    const given = { verb: request.verb, article: documentId, kind: found.kind, nameForm: found.nameForm, record };
    await appendDecision(db, tables, { ...given, note, groupId, before: isChange ? { ...before } : null }, actor);
    if (isChange) await setVisibility(strapi, db, found.kind, record, { visibility, provisional: false });
    return refreshArticle(strapi, db, documentId, 'both');
  }
  const registry = await deskOf(strapi).registry(db);
  const rows = (await readDecisions(db, tables, [documentId])).get(documentId) ?? [];
  const { analysis, decisions } = readStoredText(row, registry, rows, await standingRules(strapi, db));
  const correction: Correction = { key: request.key, verb: request.verb, record: request.record };
  const linked = linkStory(analysis, registry, decisions, [correction]);
  await writeMadeRecords(db, tables, linked.made, noReservedSlugs());
  try {
    for (const { verb, kind, nameForm, record } of linked.corrections) {
      const isAccepting = (verb === 'accept' || verb === 'link') && record !== null;
      const held = isAccepting ? await visibilityOf(strapi, db, kind, record) : null;
      const before = held?.visibility === 'internal' ? { ...held } : null;
      const given = { verb, article: documentId, kind, nameForm, record, note, before, groupId };
      await appendDecision(db, tables, given, actor);
      if (record !== null && before !== null) {
        await setVisibility(strapi, db, kind, record, { visibility: 'public', provisional: false });
      }
    }
  } catch (error) {
    // Nothing is stored after a refusal, so the index must not know what the story would have made.
    forgetMade(registry, linked.made);
    throw error;
  }
  await refreshArticle(strapi, db, documentId, 'both');
};

/**
 * Stores an editor's decision on one name of a story, and lets draft and published row show it at once.
 * @throws NotThereError, StaleDecisionError, or CorrectionError where the verb has nothing to act on.
 */
export const decide = (strapi: Core.Strapi, documentId: string, request: DecideRequest, actor: Actor): Promise<void> =>
  inDecisionTurn(strapi, (db) => decideWithin(strapi, db, documentId, request, actor));

/** Takes a decision on a story back, inside a transaction of the caller. */
export const takeBackWithin = async (
  strapi: Core.Strapi,
  db: Connection,
  documentId: string,
  decision: string,
  actor: Actor,
): Promise<void> => {
  const tables = tablesOf(strapi);
  const decisions = (await readDecisions(db, tables, [documentId])).get(documentId) ?? [];
  const found = decisions.find((row) => row.documentId === decision && row.verb !== 'takeBack');
  if (found === undefined) throw new NotThereError('That decision is not there.');
  if (decisions.some((row) => row.replaces === decision)) throw new StaleDecisionError('It was taken back already.');
  const { kind, nameForm, record, before } = found;
  // What was said of a record that was merged since changes nothing of the one that stayed.
  const isItself = record === found.saidOf;
  const given = { article: documentId, kind, nameForm, record, replaces: decision };
  await appendDecision(db, tables, { verb: 'takeBack', ...given }, actor);
  const earlier = before?.visibility;
  if (record !== null && isItself && (earlier === 'internal' || earlier === 'public')) {
    const isHeld = await isVisibilityHeld(db, tables, record, earlier);
    if (!isHeld) {
      const provisional = before?.provisional === true;
      await setVisibility(strapi, db, kind, record, { visibility: earlier, provisional });
    }
  }
  if (found.verb === 'create' && record !== null && isItself) await unmakeRecord(strapi, db, kind, record, documentId);
  await refreshArticle(strapi, db, documentId, 'both');
};

/**
 * Takes a decision back: it stays in the log, and what held before it holds again.
 * @throws NotThereError, or StaleDecisionError where it was taken back already.
 */
export const takeBack = (strapi: Core.Strapi, documentId: string, decision: string, actor: Actor): Promise<void> =>
  inDecisionTurn(strapi, (db) => takeBackWithin(strapi, db, documentId, decision, actor));

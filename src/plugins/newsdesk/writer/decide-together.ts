import type { Core } from '@strapi/strapi';
import type { DecidedItem, DecidedTogether, DecideTogetherRequest } from '../contracts/corrections';
import { decideWithin, takeBackWithin } from './decide';
import { inDecisionTurn, isRefusal, NotThereError, StaleDecisionError } from './decision-turn';
import { type Actor, findDecisions, takenBackOf } from './decisions';
import { newDocumentId } from './document-id';
import { keyOf } from './appearances';
import { tablesOf } from './tables';

const refusal = (error: Error): Pick<DecidedItem, 'outcome' | 'message'> => ({
  outcome: error instanceof StaleDecisionError ? 'stale' : error instanceof NotThereError ? 'gone' : 'refused',
  message: error.message,
});

/** Does one thing after the other, each in a transaction of its own, and says what became of each. */
const eachInTurn = async (
  strapi: Core.Strapi,
  items: readonly { article: string; key: string; work: Parameters<typeof inDecisionTurn<void>>[1] }[],
): Promise<DecidedItem[]> => {
  const done: DecidedItem[] = [];
  for (const { article, key, work } of items) {
    try {
      await inDecisionTurn(strapi, work);
      done.push({ article, key, outcome: 'decided', message: null });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      done.push({ article, key, ...refusal(error) });
    }
  }
  return done;
};

/**
 * Stores one word on names of several stories: a decision each, tied together by a group, so that all can be taken back
 * at once. What one of them cannot take is told, and the others go on.
 */
export const decideTogether = async (
  strapi: Core.Strapi,
  { verb, items, note }: DecideTogetherRequest,
  actor: Actor,
): Promise<DecidedTogether> => {
  const group = newDocumentId();
  const works = items.map(({ article, key, record, seen }) => ({
    article,
    key,
    work: (db: Parameters<typeof decideWithin>[1]) =>
      decideWithin(strapi, db, article, { key, verb, record, note, seen }, actor, group),
  }));
  return { group, items: await eachInTurn(strapi, works) };
};

/**
 * Takes the decisions of a group back, the newest first; one that was taken back alone before is told as `stale`.
 * @throws NotThereError where there is no such group.
 */
export const takeBackTogether = async (strapi: Core.Strapi, group: string, actor: Actor): Promise<DecidedTogether> => {
  const tables = tablesOf(strapi);
  const db = strapi.db.connection;
  const rows = await findDecisions(db, tables, 'groupId', group);
  if (rows.length === 0) throw new NotThereError('No decisions were made as this group.');
  const ids = rows.map(({ documentId }) => documentId);
  const alone = await takenBackOf(db, tables, ids);
  const works = [...rows].reverse().map(({ documentId, article, kind, nameForm, record }) => ({
    article: article ?? '',
    key: keyOf({ kind, nameForm: nameForm ?? '', record, byHand: nameForm === null }),
    work: (trx: Parameters<typeof takeBackWithin>[1]) => takeBackWithin(strapi, trx, article ?? '', documentId, actor),
  }));
  if (alone.size === ids.length) throw new StaleDecisionError('It was taken back already.');
  return { group, items: await eachInTurn(strapi, works) };
};

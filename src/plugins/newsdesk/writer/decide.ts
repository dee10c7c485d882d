import type { Core } from '@strapi/strapi';
import type { DecideRequest } from '../contracts/desk';
import type { EntryKind, Visibility } from '../core/types';
import type { Connection } from '../sql/connection';
import { type Appearance, keyOf } from './appearances';
import { type Actor, appendDecision, inForce, readDecisions } from './decisions';
import { deskOf } from './desk';
import { hashText } from './hash';
import { type Correction, CorrectionError, linkStory } from './link-story';
import { noReservedSlugs, writeMadeRecords } from './records';
import { analyseStored, refreshArticle } from './refresh-article';
import { readAppearances, readArticles } from './stored';
import { tablesOf } from './tables';
import { setVisibility } from './visibility';

/** Somebody decided otherwise in the meantime, or the text changed: look again. */
export class StaleDecisionError extends Error {}

/** The article or the decision is not there (any more). */
export class NotThereError extends Error {}

const visibilityOf = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  record: string,
): Promise<Visibility> => {
  const registry = await deskOf(strapi).registry(db);
  const found = (kind === 'person' ? registry.person(record) : registry.organization(record))?.record ?? null;
  if (found === null) throw new NotThereError('The record is not there any more: choose another.');
  return found.visibility;
};

const findAppearance = (appearances: Appearance[], request: DecideRequest): Appearance => {
  const found = appearances.find((appearance) => keyOf(appearance) === request.key);
  if (found === undefined)
    throw new StaleDecisionError('The story does not hold that name any more: it was loaded again.');
  const { seen } = request;
  if (seen !== undefined && (seen.state !== found.state || seen.record !== found.record)) {
    throw new StaleDecisionError('Somebody else decided on this name in the meantime: look at it again.');
  }
  return found;
};

const withTransaction = async (strapi: Core.Strapi, work: (db: Connection) => Promise<void>): Promise<void> => {
  const desk = deskOf(strapi);
  await desk.inTurn(async () => {
    try {
      await strapi.db.transaction(({ trx }) => work(trx));
    } catch (error) {
      // What the index learned in the meantime was not stored.
      desk.forgetRegistry();
      throw error;
    }
  });
};

/**
 * Stores an editor's decision on one name of a story, and lets draft and published row show it at once.
 * @throws NotThereError, StaleDecisionError, or CorrectionError where the verb has nothing to act on.
 */
export const decide = (strapi: Core.Strapi, documentId: string, request: DecideRequest, actor: Actor): Promise<void> =>
  withTransaction(strapi, async (db) => {
    const tables = tablesOf(strapi);
    const article = (await readArticles(db, tables, [documentId])).get(documentId);
    if (article === undefined) throw new NotThereError('The article is not there any more.');
    const found = findAppearance(await readAppearances(db, tables, documentId, hashText(article.draft.text)), request);
    const note = request.note ?? null;
    if (request.verb === 'makePublic' || request.verb === 'keepInternal') {
      const record = request.record ?? found.record;
      if (record === null) throw new CorrectionError('No record is linked whose visibility could be set.');
      const before = { visibility: await visibilityOf(strapi, db, found.kind, record) };
      const given = { verb: request.verb, article: documentId, kind: found.kind, nameForm: found.nameForm, record };
      await appendDecision(db, tables, { ...given, note, before }, actor);
      await setVisibility(strapi, db, found.kind, record, request.verb === 'makePublic' ? 'public' : 'internal');
      return refreshArticle(strapi, db, documentId, 'both');
    }
    const registry = await deskOf(strapi).registry(db);
    const decisions = (await readDecisions(db, tables, [documentId])).get(documentId) ?? [];
    const correction: Correction = { key: request.key, verb: request.verb, record: request.record };
    const linked = linkStory(analyseStored(article.draft, registry), registry, inForce(decisions), [correction]);
    await writeMadeRecords(db, tables, linked.made, noReservedSlugs());
    for (const { verb, kind, nameForm, record } of linked.corrections) {
      const isAccepting = (verb === 'accept' || verb === 'link') && record !== null;
      const before = isAccepting ? { visibility: await visibilityOf(strapi, db, kind, record) } : null;
      await appendDecision(db, tables, { verb, article: documentId, kind, nameForm, record, note, before }, actor);
      if (isAccepting && before?.visibility === 'internal') await setVisibility(strapi, db, kind, record, 'public');
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
    await appendDecision(
      db,
      tables,
      { verb: 'takeBack', article: documentId, kind, nameForm, record, replaces: decision },
      actor,
    );
    const earlier = before?.visibility;
    if (record !== null && (earlier === 'internal' || earlier === 'public')) {
      await setVisibility(strapi, db, kind, record, earlier);
    }
    await refreshArticle(strapi, db, documentId, 'both');
  });

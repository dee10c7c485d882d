import type { Core } from '@strapi/strapi';
import type { DifferentRequest, HideRequest, RecordStateAnswer } from '../contracts/merge';
import type { EntryKind } from '../core/types';
import { type Connection, fromJson } from '../sql/connection';
import { inDecisionTurn, NotThereError, StaleDecisionError } from './decision-turn';
import { type Actor, isVisibilityHeld } from './decisions';
import { CorrectionError } from './link-story';
import { resolveRecord } from './merged-records';
import { hiddenBy, saidDifferent, sayOfRecord } from './record-decisions';
import { tablesOf } from './tables';
import { type RecordState, recordState, setVisibility } from './visibility';

const stateOf = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  asked: string,
): Promise<{ record: string; state: RecordState }> => {
  const tables = tablesOf(strapi);
  const record = await resolveRecord(db, tables, asked);
  const state = await recordState(db, tables, kind, record);
  if (state === null) throw new NotThereError('The record is not there any more: choose another.');
  return { record, state };
};

const answer = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  documentId: string,
): Promise<RecordStateAnswer> => {
  const { state } = await stateOf(strapi, db, kind, documentId);
  const hidden = (await hiddenBy(db, tablesOf(strapi), documentId)).at(-1);
  const said = hidden === undefined ? null : { by: hidden.by, at: hidden.at, note: hidden.note };
  return { documentId, visibility: state.visibility, hiddenBy: said };
};

/**
 * Hides a record everywhere: no story shows it, no answer gives it, and no decision on a story makes it public again until
 * this one is taken back.
 * @throws NotThereError, or StaleDecisionError where it is hidden already
 */
export const hideRecord = (strapi: Core.Strapi, { kind, ...given }: HideRequest, actor: Actor) =>
  inDecisionTurn(strapi, async (db): Promise<RecordStateAnswer> => {
    const tables = tablesOf(strapi);
    const { record, state } = await stateOf(strapi, db, kind, given.record);
    const [hidden] = await hiddenBy(db, tables, record);
    if (hidden !== undefined) throw new StaleDecisionError(`${hidden.by ?? 'Somebody'} hid this record already.`);
    const note = given.note ?? null;
    await sayOfRecord(db, tables, { verb: 'keepInternal', kind, record, note, before: { ...state } }, actor);
    await setVisibility(strapi, db, kind, record, { visibility: 'internal', provisional: false });
    return answer(strapi, db, kind, record);
  });

/**
 * Takes the hiding of a record back: it is again what it was before, unless another decision keeps it internal.
 * @throws NotThereError where it is not there, or nobody hid it
 */
export const showRecord = (strapi: Core.Strapi, { kind, ...given }: HideRequest, actor: Actor) =>
  inDecisionTurn(strapi, async (db): Promise<RecordStateAnswer> => {
    const tables = tablesOf(strapi);
    const { decision } = tables;
    const { record } = await stateOf(strapi, db, kind, given.record);
    const hidden = await hiddenBy(db, tables, record);
    const [first] = hidden;
    if (first === undefined)
      throw new NotThereError('Nobody hid this record by a decision: there is nothing to take back.');
    const note = given.note ?? null;
    for (const { documentId } of hidden) {
      await sayOfRecord(db, tables, { verb: 'takeBack', kind, record, replaces: documentId, note }, actor);
    }
    const row: Record<string, unknown> | undefined = await db(decision.name)
      .where('document_id', first.documentId)
      .first(decision.column('before'));
    const before = fromJson<Partial<RecordState> | null>(row?.[decision.column('before')], null);
    const visibility = before?.visibility === 'public' ? 'public' : 'internal';
    if (!(await isVisibilityHeld(db, tables, record, visibility))) {
      await setVisibility(strapi, db, kind, record, { visibility, provisional: before?.provisional === true });
    }
    return answer(strapi, db, kind, record);
  });

/**
 * Stores that two records are two, so that they are suggested as doubles no more.
 * @throws NotThereError, CorrectionError where they are one, or StaleDecisionError where it was said already
 */
export const sayDifferent = (strapi: Core.Strapi, { kind, ...given }: DifferentRequest, actor: Actor) =>
  inDecisionTurn(strapi, async (db): Promise<{ decision: string }> => {
    const tables = tablesOf(strapi);
    const { record } = await stateOf(strapi, db, kind, given.record);
    const { record: other } = await stateOf(strapi, db, kind, given.other);
    if (record === other) throw new CorrectionError('These two are one record: undo their merge first.');
    const said = await saidDifferent(db, tables, [record]);
    if (said.some((one) => [one.record, one.other].includes(other))) {
      throw new StaleDecisionError('It was said already that these are two.');
    }
    const note = given.note ?? null;
    return { decision: await sayOfRecord(db, tables, { verb: 'different', kind, record, other, note }, actor) };
  });

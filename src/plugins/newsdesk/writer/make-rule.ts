import type { Core } from '@strapi/strapi';
import type { RuleAnswer, RuleRequest, RuleView } from '../contracts/corrections';
import { foldName } from '../core/names/fold';
import { firstDayOf, lastDayOf } from '../core/registry/partial-date';
import type { StandingRule } from '../core/types';
import type { Connection } from '../sql/connection';
import { inDecisionTurn, NotThereError, StaleDecisionError } from './decision-turn';
import { type Actor, appendDecision, type DecisionRow, findDecisions, takenBackOf } from './decisions';
import { deskOf } from './desk';
import { resolveRecord } from './merged-records';
import { relinkAfter } from './merge/relink-after';
import { readRuleRows, toRule } from './standing-rules';
import { type Tables, tablesOf } from './tables';
import { recordState } from './visibility';

/** How long an answer waits for the stories of a rule to be linked again, in milliseconds. */
const PATIENCE = 10_000;

/** Stories of the rule's period that hold its name: the only ones on which it can speak. */
const storiesOf = async (
  db: Connection,
  { appearance }: Tables,
  { kind, nameForm, from, until }: Omit<StandingRule, 'id' | 'record'>,
): Promise<string[]> => {
  const column = (name: string) => appearance.column(name);
  const query = db(appearance.name)
    .where({ [column('kind')]: kind, [column('nameForm')]: nameForm })
    .distinct(column('article'));
  // A day wider than the period, since a moment has a time of day and a zone; the rule itself looks closely.
  const edge = (day: string, days: number) => new Date(Date.parse(day.replace(/-31$/, '-28')) + days * 86_400_000);
  if (from !== null) query.where(column('firstPublished'), '>=', edge(firstDayOf(from), -1));
  if (until !== null) query.where(column('firstPublished'), '<=', edge(lastDayOf(until), 5));
  const rows: Record<string, string>[] = await query;
  return rows.map((row) => String(row[column('article')])).sort();
};

/** Links stories again by the rules that hold now; where they are too many for one answer it goes on after it. */
const linkAgain = async (
  strapi: Core.Strapi,
  kind: StandingRule['kind'],
  articles: readonly string[],
  patience: number,
): Promise<boolean> => (await relinkAfter(strapi, kind, { records: [], names: [], articles }, patience)).isDone;

const recordNameOf = async (strapi: Core.Strapi, db: Connection, { kind, record }: StandingRule) => {
  const registry = await deskOf(strapi).registry(db);
  return (kind === 'person' ? registry.person(record) : registry.organization(record))?.record.name ?? null;
};

const toView = async (strapi: Core.Strapi, db: Connection, row: DecisionRow): Promise<RuleView> => {
  const { id: documentId, ...rule } = toRule(row);
  const recordName = await recordNameOf(strapi, db, { id: documentId, ...rule });
  return { documentId, ...rule, recordName, by: row.decidedByName, at: row.decidedAt, note: row.note };
};

/** The standing rules that hold, the newest first. */
export const listRules = async (strapi: Core.Strapi): Promise<RuleView[]> => {
  const db = strapi.db.connection;
  const rows = await readRuleRows(db, tablesOf(strapi));
  return Promise.all(rows.reverse().map((row) => toView(strapi, db, row)));
};

/**
 * Makes a standing rule and reads the stories of its period that hold its name again; in a dry run it only counts them.
 * What was decided on a story itself stands above the rule.
 * @throws NotThereError where the record is not there.
 */
export const makeRule = async (
  strapi: Core.Strapi,
  request: RuleRequest,
  actor: Actor,
  patience = PATIENCE,
): Promise<RuleAnswer> => {
  const tables = tablesOf(strapi);
  const { kind, name, office, from, until, note, dryRun } = request;
  const nameForm = foldName(name);
  const made = await inDecisionTurn(strapi, async (db) => {
    const record = await resolveRecord(db, tables, request.record);
    if ((await recordState(db, tables, kind, record)) === null)
      throw new NotThereError('The record is not there any more: choose another.');
    const stories = await storiesOf(db, tables, { kind, nameForm, office, from, until });
    if (dryRun) return { row: null, stories };
    const given = { verb: 'rule' as const, article: null, kind, nameForm, record, note: note ?? null };
    const row = await appendDecision(db, tables, { ...given, detail: { office, from, until } }, actor);
    return { row, stories };
  });
  deskOf(strapi).forgetRules();
  const stories = made.stories.length;
  if (made.row === null) return { rule: null, stories, isDone: true };
  const isDone = await linkAgain(strapi, kind, made.stories, patience);
  return { rule: await toView(strapi, strapi.db.connection, made.row), stories, isDone };
};

/**
 * Takes a standing rule back: its stories are read again, and link as if it had not been made.
 * @throws NotThereError, or StaleDecisionError where it was taken back already.
 */
export const takeBackRule = async (
  strapi: Core.Strapi,
  id: string,
  actor: Actor,
  patience = PATIENCE,
): Promise<RuleAnswer> => {
  const tables = tablesOf(strapi);
  const { kind, stories } = await inDecisionTurn(strapi, async (db) => {
    const [row] = await findDecisions(db, tables, 'documentId', id);
    if (row?.verb !== 'rule') throw new NotThereError('That rule is not there.');
    if ((await takenBackOf(db, tables, [id])).size > 0) throw new StaleDecisionError('It was taken back already.');
    const { kind, nameForm, record } = row;
    await appendDecision(db, tables, { verb: 'takeBack', article: null, kind, nameForm, record, replaces: id }, actor);
    return { kind, stories: await storiesOf(db, tables, toRule(row)) };
  });
  deskOf(strapi).forgetRules();
  return { rule: null, stories: stories.length, isDone: await linkAgain(strapi, kind, stories, patience) };
};

import type { DecisionInForce, EntryKind } from '../core/types';
import { type Connection, fromDate, fromJson, inChunks } from '../sql/connection';
import { newDocumentId } from './document-id';
import { idsOf, type Merged, readMerged, resolveIn } from './merged-records';
import { type Tables, toRow } from './tables';

export type DecisionVerb =
  | 'accept'
  | 'reject'
  | 'hide'
  | 'link'
  | 'create'
  | 'none'
  | 'makePublic'
  | 'keepInternal'
  | 'notAName'
  | 'mark'
  | 'rename'
  | 'office'
  | 'speaker'
  | 'hideQuote'
  | 'rule'
  | 'takeBack';

/** Who decides, and by which way. */
export interface Actor {
  id: string | null;
  name: string | null;
  via: 'panel' | 'field' | 'preview' | 'api' | 'command';
}

/** A decision as it is stored; rows are only ever added. */
export interface DecisionRow {
  documentId: string;
  verb: DecisionVerb;
  article: string | null;
  kind: EntryKind;
  nameForm: string | null;
  /** The record it is about now: where that was merged since, the one that stayed. */
  record: string | null;
  /** The record it was said of. */
  saidOf: string | null;
  /** Decision that this one takes back. */
  replaces: string | null;
  via: string;
  decidedByName: string | null;
  decidedAt: string;
  note: string | null;
  before: Record<string, unknown> | null;
  /** What the verb says beyond name and record: the words that are a name, an office, a speaker, a rule's period. */
  detail: Record<string, unknown> | null;
  /** Decisions that were made as one, and can be taken back as one. */
  groupId: string | null;
}

type NewDecision = Pick<DecisionRow, 'verb' | 'article' | 'kind' | 'nameForm' | 'record'> &
  Partial<Pick<DecisionRow, 'replaces' | 'note' | 'before' | 'detail' | 'groupId'>>;

/** Adds a decision to the log and gives it back as stored. */
export const appendDecision = async (
  db: Connection,
  { decision }: Tables,
  given: NewDecision,
  actor: Actor,
): Promise<DecisionRow> => {
  const now = new Date();
  const row: DecisionRow = {
    replaces: null,
    note: null,
    before: null,
    detail: null,
    groupId: null,
    ...given,
    saidOf: given.record,
    documentId: newDocumentId(),
    via: actor.via,
    decidedByName: actor.name,
    decidedAt: now.toISOString(),
  };
  const { saidOf: _, ...stored } = row;
  await db(decision.name).insert(
    toRow(decision, { ...stored, decidedAt: now, decidedBy: actor.id, createdAt: now, updatedAt: now }),
  );
  return row;
};

/** A row of the table as a decision. */
const toDecision = ({ decision }: Tables, merged: Merged, row: Record<string, unknown>): DecisionRow => {
  const get = (attribute: string) => (row[decision.column(attribute)] ?? null) as string | null;
  return {
    documentId: String(row.document_id),
    verb: get('verb') as DecisionVerb,
    article: get('article'),
    kind: get('kind') as EntryKind,
    nameForm: get('nameForm'),
    record: resolveIn(merged, get('record')),
    saidOf: get('record'),
    replaces: get('replaces'),
    via: get('via') ?? '',
    decidedByName: get('decidedByName'),
    decidedAt: fromDate(row[decision.column('decidedAt')]) ?? '',
    note: get('note'),
    before: fromJson(row[decision.column('before')], null),
    detail: fromJson(row[decision.column('detail')], null),
    groupId: get('groupId'),
  };
};

/** Rows as decisions: what was said of a record that was merged since counts for the one that stayed. */
const toDecisions = async (
  db: Connection,
  tables: Tables,
  rows: readonly Record<string, unknown>[],
): Promise<DecisionRow[]> => {
  const column = tables.decision.column('record');
  const merged = await readMerged(
    db,
    tables,
    rows.map((row) => row[column] as string | null),
  );
  return rows.map((row) => toDecision(tables, merged, row));
};

/**
 * All decisions on some articles in the order they were made, those that were taken back included. The log itself keeps
 * the id of the record that each was said of.
 */
export const readDecisions = async (
  db: Connection,
  tables: Tables,
  articles: string[],
): Promise<Map<string, DecisionRow[]>> => {
  const { decision } = tables;
  const rows: Record<string, unknown>[] = await inChunks(articles, (chunk) =>
    db(decision.name).whereIn(decision.column('article'), chunk).orderBy('id'),
  );
  const byArticle = new Map<string, DecisionRow[]>();
  for (const found of await toDecisions(db, tables, rows)) {
    const article = found.article ?? '';
    byArticle.set(article, [...(byArticle.get(article) ?? []), found]);
  }
  return byArticle;
};

/** Decisions in the order they were made whose attribute has this value: a verb, a group. */
export const findDecisions = async (
  db: Connection,
  tables: Tables,
  attribute: 'verb' | 'groupId' | 'documentId',
  value: string,
): Promise<DecisionRow[]> => {
  const { decision } = tables;
  const column = attribute === 'documentId' ? 'document_id' : decision.column(attribute);
  const rows: Record<string, unknown>[] = await db(decision.name).where(column, value).orderBy('id');
  return toDecisions(db, tables, rows);
};

/** Which of some decisions were taken back, by documentId. */
export const takenBackOf = async (db: Connection, { decision }: Tables, ids: string[]): Promise<Set<string>> => {
  const column = decision.column('replaces');
  const rows: Record<string, unknown>[] = await inChunks(ids, (chunk) =>
    db(decision.name).whereIn(column, chunk).select(column),
  );
  return new Set(rows.map((row) => String(row[column])));
};

const LINK_VERBS = {
  accept: 'accept',
  link: 'accept',
  create: 'accept',
  reject: 'reject',
  hide: 'hide',
  none: 'none',
  // Who makes a record public from a story says that the story means it.
  makePublic: 'accept',
} as const;

/** Tells whether two decisions answer the same question, so that the newer stands. */
const isSameQuestion = (a: DecisionInForce, b: DecisionInForce): boolean => {
  if (a.kind !== b.kind) return false;
  if (a.record !== null && a.record === b.record) return true;
  const isOnName = (decision: DecisionInForce) => decision.verb === 'accept' || decision.verb === 'none';
  return a.nameForm !== null && a.nameForm === b.nameForm && isOnName(a) && isOnName(b);
};

/** The decisions on links that hold now: not taken back, and the newest where several answer one question. */
export const inForce = (decisions: readonly DecisionRow[]): DecisionInForce[] => {
  const takenBack = new Set(decisions.map((decision) => decision.replaces).filter((id) => id !== null));
  let held: DecisionInForce[] = [];
  for (const { documentId, verb, kind, nameForm, record } of decisions) {
    if (takenBack.has(documentId) || !(verb in LINK_VERBS)) continue;
    const next = { id: documentId, verb: LINK_VERBS[verb as keyof typeof LINK_VERBS], kind, nameForm, record };
    held = [...held.filter((earlier) => !isSameQuestion(earlier, next)), next];
  }
  return held;
};

const HOLDING = { public: ['accept', 'link', 'makePublic'], internal: ['keepInternal'] } as const;

/**
 * Whether some decision in force, on whatever story, wants a record otherwise than `visibility`: then taking another one
 * back must not change what stands.
 */
export const isVisibilityHeld = async (
  db: Connection,
  tables: Tables,
  record: string,
  visibility: 'public' | 'internal',
): Promise<boolean> => {
  const { decision } = tables;
  const verbs = HOLDING[visibility === 'public' ? 'internal' : 'public'];
  const takenBack = db(decision.name).whereNotNull(decision.column('replaces')).select(decision.column('replaces'));
  const found: unknown = await db(decision.name)
    .whereIn(decision.column('record'), await idsOf(db, tables, record))
    .whereIn(decision.column('verb'), verbs)
    .whereNotIn('document_id', takenBack)
    .first('id');
  return found !== undefined;
};

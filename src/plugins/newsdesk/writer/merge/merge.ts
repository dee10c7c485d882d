import type { Core } from '@strapi/strapi';
import type { MergeAnswer, MergePreview, MergeRequest } from '../../contracts/merge';
import type { Connection } from '../../sql/connection';
import { databaseId } from '../../sql/database-id';
import type { Actor } from '../decisions';
import { inDecisionTurn, NotThereError } from '../decision-turn';
import { newDocumentId } from '../document-id';
import { CorrectionError } from '../link-story';
import { resolveRecord } from '../merged-records';
import { tablesOf, toRow } from '../tables';
import { reprojectRecord } from '../visibility';
import { type MergePlan, planMerge } from './describe';
import { Journal, type Moved } from './journal';
import { moveParts, type NewParts } from './move-parts';
import { moveMedia, moveRelations, moveRelationships } from './move-relations';
import { dropShown, moveAppearances, moveShown, reprojectRows, storiesOf } from './move-stories';
import { moveTerms } from './move-terms';
import { readSide, type Side } from './read-side';
import { reloadWhole } from './reload';

/** What is kept of a merge, so that it can be undone. */
export interface MergeJournal {
  /** The database whose rows are meant, and the row of the record that stayed: what was brought in has other rows. */
  origin?: { database: string; row: number };
  rows: Moved;
  parts: NewParts;
  /** Articles that held the merged record. */
  stories: string[];
  /** Rows of articles whose list was written anew; `all`: those of both records, since their visibility differed. */
  rewritten: number[] | 'all';
  take: string[];
}

const readSides = async (
  strapi: Core.Strapi,
  db: Connection,
  { kind, keep: keepId, lose: loseId }: MergeRequest,
): Promise<{ keep: Side; lose: Side }> => {
  const tables = tablesOf(strapi);
  const [keep, lose] = await Promise.all([keepId, loseId].map((id) => resolveRecord(db, tables, id)));
  if (keep === lose) {
    throw new CorrectionError('These two are one record already: there is nothing to merge.');
  }
  const sides = {
    keep: await readSide(strapi, db, kind, keep ?? ''),
    lose: await readSide(strapi, db, kind, lose ?? ''),
  };
  const noun = kind === 'person' ? 'person' : 'organization';
  if (sides.keep === null) throw new NotThereError(`There is no ${noun} ${keepId}: choose another to keep.`);
  if (sides.lose === null) throw new NotThereError(`There is no ${noun} ${loseId}: choose another to merge into it.`);
  return { keep: sides.keep, lose: sides.lose };
};

/**
 * What a merge would do, both sides field by field.
 * @throws NotThereError, or CorrectionError where the two are one already
 */
export const previewMerge = async (strapi: Core.Strapi, request: MergeRequest): Promise<MergePreview> => {
  const db = strapi.db.connection;
  const { keep, lose } = await readSides(strapi, db, request);
  return (await planMerge(strapi, db, request, keep, lose)).preview;
};

/** Moves everything of the one record to the other and takes its row away; gives what is needed to undo it. */
export const moveRecord = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: MergeRequest['kind'],
  keep: Side,
  lose: Side,
  { fields, parts, visibility }: Pick<MergePlan, 'fields' | 'parts' | 'visibility'>,
  take: string[],
): Promise<MergeJournal> => {
  const tables = tablesOf(strapi);
  const table = tables[kind];
  const journal = new Journal(db);
  const rows = { keep: keep.id, lose: lose.id };
  const stories = await storiesOf(strapi, db, [lose.documentId]);
  const isProvisional = Boolean(keep.values.provisional) && Boolean(lose.values.provisional);
  const changes = { ...fields.changes, visibility, provisional: visibility === 'public' ? false : isProvisional };
  for (const [column, value] of Object.entries(toRow(table, changes))) {
    await journal.change(table.name, [keep.row], column, value);
  }
  const name = String({ ...keep.values, ...fields.changes }.name);
  await moveParts(strapi, db, kind, journal, { keep, lose }, parts);
  const link = tables.links[kind].name;
  if (kind === 'person') {
    await moveTerms(db, tables, journal, { id: keep.id, name }, lose);
    await moveRelationships(db, tables, journal, keep.documentId, lose.documentId);
  }
  await moveRelations(strapi, db, kind, journal, rows, [link]);
  await moveMedia(strapi, db, kind, journal, rows);
  await moveAppearances(strapi, db, journal, keep.documentId, lose.documentId);
  const isInPlace = [keep.values.visibility, lose.values.visibility, visibility].every((one) => one === 'public');
  let rewritten: MergeJournal['rewritten'] = 'all';
  if (isInPlace) rewritten = await moveShown(strapi, db, kind, journal, keep.id, lose.id);
  else await dropShown(strapi, db, kind, lose.id);
  await journal.remove(table.name, [lose.row]);
  await db(table.name)
    .where('id', keep.id)
    .update(toRow(table, { updatedAt: new Date() }));
  if (rewritten === 'all') await reprojectRecord(strapi, db, keep.documentId);
  else await reprojectRows(strapi, db, rewritten);
  const origin = { database: await databaseId(db), row: keep.id };
  return { origin, rows: journal.moved, parts, stories, rewritten, take };
};

/**
 * Merges one record into another, all or nothing: names, terms, links and relations move, decisions count for the one that
 * stays, and the other's id and slug lead to it.
 * @throws NotThereError, or CorrectionError where the two are one already
 */
export const mergeRecords = (
  strapi: Core.Strapi,
  request: MergeRequest,
  actor: Actor,
): Promise<Omit<MergeAnswer, 'relink'>> =>
  inDecisionTurn(strapi, async (db) => {
    const { merge } = tablesOf(strapi);
    const { kind, take, note = null } = request;
    const { keep, lose } = await readSides(strapi, db, request);
    const plan = await planMerge(strapi, db, request, keep, lose);
    const moved = await moveRecord(strapi, db, kind, keep, lose, plan, take);
    const now = new Date();
    const documentId = newDocumentId();
    const wikidataId = lose.values.wikidataId ?? null;
    const ids = { loser: lose.documentId, winner: keep.documentId };
    const old = { loserName: lose.name, loserSlug: lose.slug, loserWikidataId: wikidataId };
    const who = { decidedBy: actor.id, decidedByName: actor.name, decidedAt: now };
    const conflicts = plan.preview.fields.filter(({ isConflict }) => isConflict);
    const values = { documentId, kind, ...ids, ...old, moved, conflicts, ...who, note, createdAt: now, updatedAt: now };
    await db(merge.name).insert(toRow(merge, { ...values, publishedAt: now }));
    await reloadWhole(strapi, db, kind, [keep.documentId, lose.documentId]);
    return { ...plan.preview, merge: documentId };
  });

import type { EntryKind } from '../../core/types';
import type { Connection } from '../../sql/connection';
import type { Appearance } from '../appearances';
import { hashText } from '../hash';
import { projectRows, shownRecords } from '../projection';
import { type ReservedSlugs, writeMadeRecords } from '../records';
import { type Tables, toRow } from '../tables';
import { deleteMarks, insertMarks } from '../write-plans';
import type { ArticlePlan, TextPlan } from './plan-article';
import { haveSameForms, stampReading, writeReadings } from './readings';

const KINDS: EntryKind[] = ['person', 'organization'];

const writeText = async (
  db: Connection,
  tables: Tables,
  article: string,
  { textHash, text, engine, before, after, hasOtherNames, hasOtherQuotes, differing }: TextPlan,
  now: Date,
): Promise<void> => {
  const reading = { article, textHash, text, engine, appearances: after.appearances };
  if (hasOtherNames || hasOtherQuotes) {
    await deleteMarks(db, tables, [{ article, textHash }]);
    await insertMarks(db, tables, after.appearances, after.quotes, now);
    return writeReadings(db, [reading], now);
  }
  for (const one of differing) {
    await db(tables.appearance.name)
      .where('document_id', one.documentId)
      .update(toRow(tables.appearance, { ...one, updatedAt: now }));
  }
  const { appearance } = tables;
  await db(appearance.name)
    .where({ [appearance.column('article')]: article, [appearance.column('textHash')]: textHash })
    .whereNot(appearance.column('engine'), engine)
    .update({ [appearance.column('engine')]: engine });
  if (haveSameForms(text, before.appearances, after.appearances)) await stampReading(db, reading, engine, now);
  else await writeReadings(db, [reading], now);
};

const linkedRecords = (appearances: readonly Appearance[], kind: EntryKind): string[] => [
  ...new Set(
    appearances
      .filter((one) => one.kind === kind && one.state === 'linked' && one.record !== null)
      .sort((a, b) => a.position - b.position)
      .map((one) => one.record as string),
  ),
];

/**
 * What a row is to show of one kind. Mostly all that its text links; a row that shows otherwise, because an editor changed
 * the draft's fields and has not published yet, gains and loses only what changed just now.
 */
const wantedRecords = async (
  db: Connection,
  tables: Tables,
  row: number,
  kind: EntryKind,
  { before, after }: TextPlan,
): Promise<string[]> => {
  const linked = linkedRecords(after.appearances, kind);
  const earlier = new Set(linkedRecords(before.appearances, kind));
  const shown = await shownRecords(db, tables, kind, row);
  const gained = linked.filter((record) => !earlier.has(record));
  const kept = shown.filter((record) => linked.includes(record) || !earlier.has(record));
  const wanted = new Set([...kept, ...gained]);
  const isPlain = [...wanted].every((record) => linked.includes(record));
  return isPlain ? linked.filter((record) => wanted.has(record)) : [...wanted];
};

/** Writes what a row shows; true where it shows something else than before. */
const projectText = async (db: Connection, tables: Tables, row: number, text: TextPlan): Promise<boolean> => {
  const appearances: { kind: EntryKind; state: 'linked'; record: string; position: number }[] = [];
  const read = () => Promise.all(KINDS.map((kind) => shownRecords(db, tables, kind, row)));
  const before = await read();
  for (const kind of KINDS) {
    const records = await wantedRecords(db, tables, row, kind, text);
    appearances.push(...records.map((record, position) => ({ kind, state: 'linked' as const, record, position })));
  }
  await projectRows(db, tables, [{ id: row, appearances }]);
  return JSON.stringify(before) !== JSON.stringify(await read());
};

/**
 * Writes what looking again at an article found: appearances, quotations, made records, projection, and by which version of
 * the recogniser. In a transaction.
 */
export const writeLooked = async (
  db: Connection,
  tables: Tables,
  { held, texts, made }: ArticlePlan,
  reserved: ReservedSlugs,
  now: Date,
): Promise<void> => {
  const { article } = tables;
  const documentId = held.draft.documentId;
  await writeMadeRecords(db, tables, made, reserved);
  for (const text of texts) await writeText(db, tables, documentId, text, now);
  for (const row of new Set([held.draft, held.published])) {
    const text = row === null ? undefined : texts.find(({ textHash }) => textHash === hashText(row.text));
    if (row === null || text === undefined) continue;
    const isChanged = await projectText(db, tables, row.id, text);
    // Caches and feeds ask by it.
    if (isChanged)
      await db(article.name)
        .where('id', row.id)
        .update(toRow(article, { updatedAt: now }));
  }
};

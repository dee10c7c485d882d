import { type Connection, inChunks, insertRows, type Row } from '../sql/connection';
import type { Appearance, StoredQuote } from './appearances';
import { type Actor, appendDecision } from './decisions';
import { newDocumentId } from './document-id';
import { publishes, type StoryPlan } from './plan-story';
import { type ProjectedRow, projectRows } from './projection';
import { type ReservedSlugs, writeMadeRecords } from './records';
import { deleteReadings, writeReadings } from './relink/readings';
import { freeSlug } from './slugs';
import { type Tables, toRow } from './tables';

/** What every row of a batch shares. */
export interface Batch {
  run: string;
  /** Position of the first item of the batch in its run. */
  firstPosition: number;
  actor: Actor;
  reserved: ReservedSlugs;
  now: Date;
}

const timestamps = ({ now }: Batch) => ({ createdAt: now, updatedAt: now });

/** Takes away what is stored of some texts, `textHash` undefined: of all texts of an article. */
export const deleteMarks = async (
  db: Connection,
  tables: Tables,
  texts: readonly { article: string; textHash?: string }[],
): Promise<void> => {
  for (const table of [tables.appearance, tables.quote]) {
    await inChunks(
      texts,
      async (chunk) => {
        const query = db(table.name);
        for (const { article, textHash } of chunk) {
          query.orWhere({
            [table.column('article')]: article,
            ...(textHash === undefined ? {} : { [table.column('textHash')]: textHash }),
          });
        }
        await query.del();
        return [];
      },
      100,
    );
  }
  await deleteReadings(db, texts);
};

/** Stores appearances and quotes; those of the same texts must be gone. */
export const insertMarks = async (
  db: Connection,
  tables: Tables,
  appearances: readonly Appearance[],
  quotes: readonly StoredQuote[],
  now: Date,
): Promise<void> => {
  const moments = { createdAt: now, updatedAt: now, publishedAt: now };
  await insertRows(
    db,
    tables.appearance.name,
    appearances.map((one) => toRow(tables.appearance, { ...one, ...moments })),
  );
  await insertRows(
    db,
    tables.quote.name,
    quotes.map((one) => toRow(tables.quote, { ...one, ...moments })),
  );
};

/** Gives a row the files of another: a published row shows the draft's picture. */
const copyMedia = async (db: Connection, { media }: Tables, from: number, to: number): Promise<void> => {
  const rows: Row[] = await db(media.name).where({ related_id: from, related_type: media.articleType }).orderBy('id');
  await insertRows(
    db,
    media.name,
    rows.map(({ id: _, ...row }) => ({ ...row, related_id: to })),
  );
};

const writeArticleRows = async (
  db: Connection,
  tables: Tables,
  plans: readonly StoryPlan[],
  batch: Batch,
): Promise<void> => {
  const { article } = tables;
  const inserts: Row[] = [];
  for (const plan of plans) {
    const { values, stored, documentId } = plan;
    const shown = { ...values, versionCreated: batch.now, updatedAt: batch.now };
    if (stored === null) {
      const unique = documentId.slice(-8);
      const slug = await freeSlug(db, article, values.headline, `article-${unique}`, unique, batch.reserved.article);
      const fresh = { ...shown, documentId, slug, pubStatus: 'usable', createdAt: batch.now };
      inserts.push(toRow(article, { ...fresh, publishedAt: null }));
      if (publishes(plan, stored)) inserts.push(toRow(article, { ...fresh, publishedAt: batch.now }));
      continue;
    }
    await db(article.name).where('id', stored.draft.id).update(toRow(article, shown));
    if (!publishes(plan, stored)) continue;
    if (stored.published !== null) {
      await db(article.name).where('id', stored.published.id).update(toRow(article, shown));
    } else {
      const draft: Record<string, Row[string]> = await db(article.name).where('id', stored.draft.id).first();
      const { id: _, ...copied } = draft;
      const [made]: ({ id: number } | number)[] = await db(article.name).insert(
        { ...copied, [article.column('publishedAt')]: batch.now },
        ['id'],
      );
      const rowId = typeof made === 'object' ? made.id : made;
      if (rowId !== undefined) await copyMedia(db, tables, stored.draft.id, rowId);
    }
  }
  await insertRows(db, article.name, inserts);
};

const writeMarks = async (db: Connection, tables: Tables, plans: readonly StoryPlan[], batch: Batch): Promise<void> => {
  const obsolete = plans.flatMap((plan) => {
    const { stored, documentId, textHash } = plan;
    if (stored === null) return [];
    const kept = stored.published !== null && !publishes(plan, stored) ? stored.published.contentHash : null;
    const texts = [textHash, stored.draft.contentHash, stored.published?.contentHash ?? null];
    const gone = new Set(texts.filter((hash) => hash !== null && (hash === textHash || hash !== kept)));
    return [...gone].map((hash) => ({ article: documentId, textHash: hash as string }));
  });
  await deleteMarks(db, tables, obsolete);
  await insertMarks(
    db,
    tables,
    plans.flatMap((plan) => plan.appearances.map((one) => ({ ...one, run: batch.run }))),
    plans.flatMap((plan) => plan.quotes),
    batch.now,
  );
  await writeReadings(
    db,
    plans.map(({ documentId: article, textHash, text, appearances, analysis: { engine } }) => ({
      ...{ article, textHash, text, engine, appearances },
    })),
    batch.now,
  );
};

const writeItems = async (db: Connection, tables: Tables, plans: readonly StoryPlan[], batch: Batch): Promise<void> => {
  const rows = plans.map((plan, index) => {
    const { stored } = plan;
    const earlier = stored === null ? null : { headline: stored.draft.headline, body: stored.draft.body };
    const incoming = { headline: plan.story.headline, paragraphs: plan.story.paragraphs };
    return toRow(tables.item, {
      documentId: newDocumentId(),
      run: batch.run,
      position: batch.firstPosition + index,
      origin: plan.story.origin.slice(0, 1000),
      outcome: plan.outcome,
      recordType: 'article',
      record: plan.documentId,
      incomingHash: plan.incomingHash,
      writtenHash: plan.writtenHash,
      wasPublished: publishes(plan, plan.stored),
      before: plan.outcome === 'conflict' ? { incoming } : earlier,
      problem: null,
      warnings: plan.warnings,
      ...timestamps(batch),
      publishedAt: batch.now,
    });
  });
  await insertRows(db, tables.item.name, rows);
};

const project = async (db: Connection, tables: Tables, plans: readonly StoryPlan[]): Promise<void> => {
  const byDocument = new Map(plans.map((plan) => [plan.documentId, plan]));
  const rows: { id: number; document_id: string; hash: string }[] = await inChunks([...byDocument.keys()], (chunk) =>
    db(tables.article.name)
      .whereIn('document_id', chunk)
      .orderBy('id')
      .select('id', 'document_id', `${tables.article.column('contentHash')} as hash`),
  );
  const fresh: ProjectedRow[] = [];
  const known: ProjectedRow[] = [];
  for (const row of rows) {
    const plan = byDocument.get(row.document_id);
    // A published row with another text than the import's keeps what it shows.
    if (plan === undefined || row.hash !== plan.textHash) continue;
    (plan.stored === null ? fresh : known).push({ id: row.id, appearances: plan.appearances });
  }
  await projectRows(db, tables, fresh, true);
  await projectRows(db, tables, known);
};

/** Stores the decisions that came with an import, and lets the appearances name them. */
const writeCorrections = async (db: Connection, tables: Tables, plan: StoryPlan, actor: Actor): Promise<void> => {
  const ids: string[] = [];
  for (const { verb, kind, nameForm, record } of plan.linked.corrections) {
    const given = { verb, kind, nameForm, record, article: plan.documentId };
    ids.push((await appendDecision(db, tables, given, actor)).documentId);
  }
  for (const appearance of plan.appearances) {
    const index = /^new-(\d+)$/.exec(appearance.decision ?? '')?.[1];
    if (index !== undefined) appearance.decision = ids[Number(index)] ?? null;
  }
};

/** Writes a batch of stories, all or none: call it inside a transaction. Unchanged stories write nothing. */
export const writePlans = async (
  db: Connection,
  tables: Tables,
  plans: readonly StoryPlan[],
  batch: Batch,
): Promise<void> => {
  const changed = plans.filter((plan) => plan.outcome === 'created' || plan.outcome === 'updated');
  await writeMadeRecords(
    db,
    tables,
    changed.flatMap((plan) => plan.linked.made),
    batch.reserved,
  );
  for (const plan of changed) await writeCorrections(db, tables, plan, batch.actor);
  await writeArticleRows(db, tables, changed, batch);
  await writeMarks(db, tables, changed, batch);
  await project(db, tables, changed);
  await writeItems(
    db,
    tables,
    plans.filter((plan) => plan.outcome !== 'unchanged'),
    batch,
  );
};

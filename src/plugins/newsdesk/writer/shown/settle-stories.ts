import type { EntryKind } from '../../core/types';
import { type Connection, inChunks, insertRows } from '../../sql/connection';
import { indexTexts, dropTexts } from '../../sql/search-index';
import { SHOWN } from '../../sql/shown-index';
import type { Tables } from '../tables';
import type { Change } from './change';
import { type LinkKind, readShownStories, type ShownStory } from './read-stories';
import { freeKey, isKeyOf } from './story-key';

interface KeptStory {
  id: number;
  article: string;
  row: number;
  textHash: string;
  stamp: string;
}

interface KeptLink {
  kind: LinkKind;
  record: string;
  story: number;
}

const keyOf = ({ kind, record }: Pick<KeptLink, 'kind' | 'record'>): string => `${kind} ${record}`;
const isEntry = (kind: LinkKind): kind is EntryKind => kind === 'person' || kind === 'organization';

const readKept = async (db: Connection, articles: readonly string[]): Promise<Map<string, KeptStory>> => {
  const rows: KeptStory[] = await inChunks(articles, (chunk) =>
    db(SHOWN.stories)
      .whereIn('article', chunk)
      .select({ id: 'id', article: 'article', row: 'row', textHash: 'text_hash', stamp: 'stamp' }),
  );
  return new Map(rows.map((row) => [row.article, { ...row, id: Number(row.id) }]));
};

/** What is to be written for some stories, gathered so that each table is written once. */
interface Writes {
  changes: Change[];
  droppedStories: number[];
  stories: { id: number; article: string; row: number; text_hash: string; stamp: string }[];
  droppedLinks: KeptLink[];
  links: KeptLink[];
  texts: { id: number; headline: string; text: string }[];
  droppedTexts: number[];
  /** Keys that were given to stories. */
  taken: Set<number>;
}

const compareLinks = (
  writes: Writes,
  article: string,
  before: { id: number; links: readonly KeptLink[] } | null,
  after: { id: number; links: ShownStory['links'] } | null,
): void => {
  const held = new Map((before?.links ?? []).map((link) => [keyOf(link), link]));
  const wanted = new Map((after?.links ?? []).map((link) => [keyOf(link), link]));
  const isMoved = before?.id !== after?.id;
  for (const [key, link] of held) {
    const isGone = !wanted.has(key);
    if (isGone || isMoved) writes.droppedLinks.push(link);
    if (isGone && isEntry(link.kind)) {
      writes.changes.push({ type: 'linkTakenBack', article, kind: link.kind, record: link.record });
    }
  }
  for (const [key, { kind, record }] of wanted) {
    const isNew = !held.has(key);
    if ((isNew || isMoved) && after !== null) writes.links.push({ kind, record, story: after.id });
    if (isNew && isEntry(kind)) writes.changes.push({ type: 'linkMade', article, kind, record });
  }
};

const compareStory = async (
  db: Connection,
  writes: Writes,
  article: string,
  kept: KeptStory | null,
  links: readonly KeptLink[],
  shown: ShownStory | null,
): Promise<void> => {
  if (shown === null) {
    if (kept === null) return;
    compareLinks(writes, article, { id: kept.id, links }, null);
    writes.changes.push({ type: 'storyWithdrawn', article });
    writes.droppedStories.push(kept.id);
    writes.droppedTexts.push(kept.id);
    return;
  }
  const isInPlace = kept !== null && isKeyOf(kept.id, shown.moment);
  const id = isInPlace ? kept.id : await freeKey(db, article, shown.moment, writes.taken);
  const { row, textHash, stamp, headline, text } = shown;
  if (kept === null) writes.changes.push({ type: 'storyPublished', article });
  else if (kept.stamp !== stamp) writes.changes.push({ type: 'storyChanged', article });
  if (kept?.id !== id || kept.row !== row || kept.textHash !== textHash || kept.stamp !== stamp) {
    if (kept !== null) writes.droppedStories.push(kept.id);
    writes.stories.push({ id, article, row, text_hash: textHash, stamp });
  }
  if (kept?.id !== id || kept.textHash !== textHash || kept.stamp !== stamp) {
    if (kept !== null) writes.droppedTexts.push(kept.id);
    writes.texts.push({ id, headline, text: text.slice(text.indexOf('\n') + 1) });
  }
  compareLinks(writes, article, kept === null ? null : { id: kept.id, links }, { id, links: shown.links });
};

/** Adds to, or takes from, the number of stories that each record has. */
const countStories = async (db: Connection, { links, droppedLinks }: Writes): Promise<void> => {
  const deltas = new Map<string, { kind: LinkKind; record: string; by: number }>();
  const add = (rows: readonly KeptLink[], by: number) => {
    for (const row of rows) {
      if (!isEntry(row.kind)) continue;
      const delta = deltas.get(keyOf(row)) ?? { kind: row.kind, record: row.record, by: 0 };
      delta.by += by;
      deltas.set(keyOf(row), delta);
    }
  };
  add(links, 1);
  add(droppedLinks, -1);
  for (const { kind, record, by } of deltas.values()) {
    if (by !== 0) await db(SHOWN.records).where({ kind, record }).increment('stories', by);
  }
};

const write = async (db: Connection, writes: Writes): Promise<void> => {
  for (const { kind, record, story } of writes.droppedLinks) await db(SHOWN.links).where({ kind, record, story }).del();
  await inChunks(writes.droppedStories, async (chunk) => {
    await db(SHOWN.stories).whereIn('id', chunk).del();
    return [];
  });
  await dropTexts(db, writes.droppedTexts);
  await insertRows(db, SHOWN.stories, writes.stories);
  await insertRows(
    db,
    SHOWN.links,
    writes.links.map(({ kind, record, story }) => ({ kind, record, story })),
  );
  await indexTexts(db, writes.texts);
  await countStories(db, writes);
};

/** Brings some articles up to date in what apps see, and tells what changed for them by it. */
export const settleStories = async (db: Connection, tables: Tables, articles: readonly string[]): Promise<Change[]> => {
  const shown = await readShownStories(db, tables, articles);
  const kept = await readKept(db, articles);
  const ids = [...kept.values()].map(({ id }) => id);
  const links: KeptLink[] = await inChunks(ids, (chunk) =>
    db(SHOWN.links).whereIn('story', chunk).select('kind', 'record', 'story'),
  );
  const writes: Writes = {
    ...{ changes: [], droppedStories: [], stories: [], droppedLinks: [], links: [], texts: [], droppedTexts: [] },
    taken: new Set(),
  };
  for (const article of articles) {
    const story = kept.get(article) ?? null;
    const own = links.filter((link) => Number(link.story) === story?.id);
    await compareStory(db, writes, article, story, own, shown.get(article) ?? null);
  }
  await write(db, writes);
  return writes.changes;
};

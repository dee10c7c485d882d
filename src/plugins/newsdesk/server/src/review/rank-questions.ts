import type { Core } from '@strapi/strapi';
import type { ReviewFilters } from '../../../contracts/review';
import type { EntryKind } from '../../../core/types';
import { tablesOf } from '../../../writer/tables';
import { narrowed } from './narrow';

/** A question as it stands in the order: what it asks, how many stories it settles, and how near it is to a link. */
export interface RankedQuestion {
  kind: EntryKind;
  nameForm: string;
  record: string;
  stories: number;
  score: number;
  /** Row of the newest story's suggestion. */
  newest: number;
}

/** Questions in their order, and what waits in all. */
export interface Ranking {
  questions: RankedQuestion[];
  /** True where there are more than were read. */
  isCut: boolean;
  total: { questions: number; suggestions: number };
}

/** Place of a question in the order, from which the next page is read. */
export type Place = Omit<RankedQuestion, 'newest'>;

/** So many are read at once: the pages of one sitting are cut from them without asking the database again. */
const READ = 1000;

/**
 * Ranks the questions after a place: those first whose answer settles the most stories, then the nearest to a link. All
 * that it reads stands in one partial index (`newsdesk_review`), so that it never looks at the rows themselves.
 */
export const rankQuestions = async (
  strapi: Core.Strapi,
  filters: Partial<ReviewFilters>,
  after: Place | null,
): Promise<Ranking> => {
  const db = strapi.db.connection;
  const { appearance } = tablesOf(strapi);
  const column = (name: string) => appearance.column(name);
  const keys = ['kind', 'nameForm', 'suggested'].map(column) as [string, string, string];
  const grouped = narrowed(db, appearance, filters)
    .whereNotNull(column('suggested'))
    .groupBy(keys)
    .select({ kind: keys[0], nameForm: keys[1], record: keys[2] })
    .countDistinct({ stories: column('article') })
    .max({ score: column('score') })
    .max({ newest: 'id' });
  const query = db
    .with('grouped', grouped)
    .from('grouped')
    .select('*', db.raw('sum(stories) over () as suggestions'), db.raw('count(*) over () as questions'))
    .orderBy([{ column: 'stories', order: 'desc' }, { column: 'score', order: 'desc' }, 'kind', 'nameForm', 'record'])
    .limit(READ + 1);
  if (after !== null) {
    const { stories, score, kind, nameForm, record } = after;
    query.whereRaw('(-stories, -score, kind, ??, record) > (?, ?, ?, ?, ?)', [
      'nameForm',
      -stories,
      -score,
      kind,
      nameForm,
      record,
    ]);
  }
  const rows: Record<string, unknown>[] = await query;
  const [first] = rows;
  return {
    questions: rows.slice(0, READ).map((row) => ({
      kind: row.kind === 'organization' ? 'organization' : 'person',
      nameForm: String(row.nameForm),
      record: String(row.record),
      stories: Number(row.stories),
      score: Number(row.score),
      newest: Number(row.newest),
    })),
    isCut: rows.length > READ,
    total: { questions: Number(first?.questions ?? 0), suggestions: Number(first?.suggestions ?? 0) },
  };
};

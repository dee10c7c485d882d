import type { Core } from '@strapi/strapi';
import type { ReviewAnswer, ReviewFilters, ReviewQuery, ReviewQuestion } from '../../../contracts/review';
import { readGroup } from './read-group';
import { readItems } from './read-items';
import { type Place, type RankedQuestion, rankQuestions, type Ranking } from './rank-questions';
import { fromCursor, toCursor } from './review-cursor';

interface Kept {
  ranking: Promise<Ranking>;
  until: number;
}

/** A ranking is cut into pages for so long, in milliseconds; each page's own rows are read anew. */
const KEPT_FOR = 20_000;
const MOST_KEPT = 20;
const kept = new WeakMap<Core.Strapi, Map<string, Kept>>();

const rankingOf = (strapi: Core.Strapi, filters: Partial<ReviewFilters>): Promise<Ranking> => {
  const rankings = kept.get(strapi) ?? new Map<string, Kept>();
  kept.set(strapi, rankings);
  const key = JSON.stringify(Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1)));
  const found = rankings.get(key);
  if (found !== undefined && found.until > Date.now()) return found.ranking;
  const ranking = rankQuestions(strapi, filters, null);
  rankings.delete(key);
  rankings.set(key, { ranking, until: Date.now() + KEPT_FOR });
  const [oldest] = rankings.keys();
  if (rankings.size > MOST_KEPT && oldest !== undefined) rankings.delete(oldest);
  // A ranking that failed must not be given to whoever asks next.
  ranking.catch(() => rankings.delete(key));
  return ranking;
};

const isAfter = (one: Place, place: Place): boolean => {
  if (one.stories !== place.stories) return one.stories < place.stories;
  if (one.score !== place.score) return one.score < place.score;
  const [mine, other] = [one, place].map(({ kind, nameForm, record }) => [kind, nameForm, record]) as [
    string[],
    string[],
  ];
  const at = mine.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (mine[at] ?? '') > (other[at] ?? '');
};

/** Questions that follow a place, and whether more follow them. */
const questionsAfter = async (
  strapi: Core.Strapi,
  filters: Partial<ReviewFilters>,
  after: Place | null,
): Promise<Ranking> => {
  // The first page looks anew: what waits is what the editor came for.
  if (after === null) kept.get(strapi)?.clear();
  const whole = await rankingOf(strapi, filters);
  if (after === null) return whole;
  const questions = whole.questions.filter((one) => isAfter(one, after));
  return questions.length === 0 && whole.isCut ? rankQuestions(strapi, filters, after) : { ...whole, questions };
};

/** A question with its newest suggestion; null where none waits any more. */
const toQuestion = async (
  strapi: Core.Strapi,
  filters: Partial<ReviewFilters>,
  { kind, nameForm, record, stories }: RankedQuestion,
  item: ReviewQuestion['item'] | undefined,
): Promise<ReviewQuestion | null> => {
  const found = item ?? (await readGroup(strapi, { ...filters, kind, nameForm, record, limit: 1 })).results[0];
  return found === undefined ? null : { kind, nameForm, record, stories, item: found };
};

/** A page of questions, each with the sentence, the reasons and the candidates of its newest story. */
export const readQuestions = async (
  strapi: Core.Strapi,
  { after, limit, ...filters }: ReviewQuery,
): Promise<ReviewAnswer> => {
  const place = after === undefined ? null : fromCursor(after);
  const { questions, isCut, total } = await questionsAfter(strapi, filters, place);
  const page = questions.slice(0, limit);
  const found = await readItems(
    strapi,
    page.map(({ newest }) => newest),
  );
  const items = new Map(
    found
      .filter(({ row, appearance }) => page.some((one) => one.newest === row && one.record === appearance.suggested))
      .map(({ row, item }) => [row, item]),
  );
  const results: ReviewQuestion[] = [];
  for (const one of page) {
    const question = await toQuestion(strapi, filters, one, items.get(one.newest));
    if (question !== null) results.push(question);
  }
  const last = page.at(-1);
  const hasMore = questions.length > limit || isCut;
  return {
    results,
    next: last === undefined || !hasMore ? null : toCursor(last),
    total: place === null ? total : null,
  };
};

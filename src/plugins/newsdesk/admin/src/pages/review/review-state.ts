import type { ReviewAnswer, ReviewItem, ReviewQuestion } from '../../../../contracts/review';

/** A question on the page: the suggestions of it that are known and wait, the one that is shown among them. */
export interface OpenQuestion {
  id: string;
  kind: ReviewQuestion['kind'];
  nameForm: string;
  record: string;
  /** Stories that wait for the answer. */
  stories: number;
  items: ReviewItem[];
  /** Place of the item that is shown. */
  shown: number;
  /** True once all sentences were fetched that the page shows of a group. */
  isWhole: boolean;
}

export interface ReviewState {
  phase: 'loading' | 'ready' | 'failed';
  problem: string | null;
  questions: OpenQuestion[];
  /** Place of the question that is asked. */
  at: number;
  /** Names the page of questions that follows; null after the last. */
  next: string | null;
  isFetching: boolean;
  total: { questions: number; suggestions: number };
  /** Answers given in this sitting and not taken back. */
  decided: number;
}

export type ReviewAction =
  | { type: 'started' }
  | { type: 'fetching' }
  | { type: 'loaded'; answer: ReviewAnswer }
  | { type: 'failed'; problem: string }
  | { type: 'grouped'; id: string; items: ReviewItem[] }
  | { type: 'answered'; id: string; items: ReviewItem[] }
  | { type: 'putBack'; question: OpenQuestion; items: ReviewItem[] }
  | { type: 'moved'; step: 1 | -1 }
  | { type: 'chosen'; id: string }
  | { type: 'shown'; step: 1 | -1 };

export const EMPTY: ReviewState = {
  phase: 'loading',
  problem: null,
  questions: [],
  at: 0,
  next: null,
  isFetching: false,
  total: { questions: 0, suggestions: 0 },
  decided: 0,
};

/** What tells one suggestion from all others: its story and its key there. */
export const itemId = ({ article, appearance }: ReviewItem): string => `${article} ${appearance.key}`;

const toOpen = ({ kind, nameForm, record, stories, item }: ReviewQuestion): OpenQuestion => ({
  id: JSON.stringify([kind, nameForm, record]),
  kind,
  nameForm,
  record,
  stories,
  items: [item],
  shown: 0,
  isWhole: stories === 1,
});

const within = (place: number, length: number): number => Math.min(Math.max(place, 0), Math.max(length - 1, 0));

const withQuestion = (
  state: ReviewState,
  id: string,
  change: (question: OpenQuestion) => OpenQuestion | null,
): ReviewState => {
  const questions = state.questions.flatMap((question) => (question.id === id ? (change(question) ?? []) : question));
  return { ...state, questions, at: within(state.at, questions.length) };
};

const without = (items: readonly ReviewItem[], gone: readonly ReviewItem[]): ReviewItem[] => {
  const ids = new Set(gone.map(itemId));
  return items.filter((item) => !ids.has(itemId(item)));
};

const count = (state: ReviewState, by: number): ReviewState => ({
  ...state,
  decided: Math.max(state.decided + by, 0),
  total: { ...state.total, suggestions: Math.max(state.total.suggestions - by, 0) },
});

const load = (state: ReviewState, answer: ReviewAnswer): ReviewState => {
  const known = new Set(state.questions.map(({ id }) => id));
  const fresh = answer.results.map(toOpen).filter(({ id }) => !known.has(id));
  const questions = [...state.questions, ...fresh];
  return {
    ...state,
    phase: 'ready',
    isFetching: false,
    questions,
    next: answer.next,
    total: answer.total ?? state.total,
  };
};

const answerItems = (state: ReviewState, id: string, items: ReviewItem[]): ReviewState => {
  const asked = state.questions.find((question) => question.id === id);
  const isSettled = asked !== undefined && asked.stories <= items.length;
  const next = count(state, items.length);
  const total = isSettled ? { ...next.total, questions: Math.max(next.total.questions - 1, 0) } : next.total;
  return withQuestion({ ...next, total }, id, (question) => {
    const stories = question.stories - items.length;
    if (stories <= 0) return null;
    const left = without(question.items, items);
    return { ...question, stories, items: left, shown: within(question.shown, left.length) };
  });
};

const putBack = (state: ReviewState, question: OpenQuestion, items: ReviewItem[]): ReviewState => {
  const next = count(state, -items.length);
  const place = next.questions.findIndex(({ id }) => id === question.id);
  const held = next.questions[place];
  if (held !== undefined) {
    const back = {
      ...held,
      stories: held.stories + items.length,
      items: [...items, ...without(held.items, items)],
      shown: 0,
    };
    return { ...next, questions: next.questions.with(place, back), at: place };
  }
  const back = { ...question, stories: items.length, items, shown: 0, isWhole: true };
  return {
    ...next,
    questions: next.questions.toSpliced(next.at, 0, back),
    total: { ...next.total, questions: next.total.questions + 1 },
  };
};

/** What becomes of the page's state: pure, so that answers can be sent behind and put back in any order. */
export const reviewReducer = (state: ReviewState, action: ReviewAction): ReviewState => {
  switch (action.type) {
    case 'started':
      return { ...EMPTY, decided: state.decided };
    case 'fetching':
      return { ...state, isFetching: true };
    case 'loaded':
      return load(state, action.answer);
    case 'failed':
      return {
        ...state,
        phase: state.questions.length > 0 ? 'ready' : 'failed',
        isFetching: false,
        problem: action.problem,
      };
    case 'grouped':
      return withQuestion(state, action.id, (question) => {
        const items = [...question.items, ...without(action.items, question.items)];
        return items.length === 0 ? null : { ...question, items, isWhole: true };
      });
    case 'answered':
      return answerItems(state, action.id, action.items);
    case 'putBack':
      return action.items.length === 0 ? state : putBack(state, action.question, action.items);
    case 'moved':
      return { ...state, at: within(state.at + action.step, state.questions.length) };
    case 'chosen':
      return {
        ...state,
        at: Math.max(
          state.questions.findIndex(({ id }) => id === action.id),
          0,
        ),
      };
    case 'shown': {
      const asked = state.questions[state.at];
      return asked === undefined
        ? state
        : withQuestion(state, asked.id, (one) => ({
            ...one,
            shown: within(one.shown + action.step, one.items.length),
          }));
    }
  }
};

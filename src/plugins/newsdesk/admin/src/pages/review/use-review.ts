import { useCallback, useEffect, useReducer, useRef } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { DecidedTogether, DecideTogetherRequest } from '../../../../contracts/corrections';
import type { ReviewAnswer, ReviewGroup, ReviewItem } from '../../../../contracts/review';
import { useProblemText } from '../../hooks/use-problem-text';
import { useTranslate } from '../../hooks/use-translate';
import { EMPTY, itemId, reviewReducer } from './review-state';
import type { OpenQuestion, ReviewState } from './review-state';
import { useOutbox } from './use-outbox';
import type { Outbox } from './use-outbox';

/** What can be answered; `link` to another record. */
export type ReviewVerb = 'accept' | 'reject' | 'hide' | 'create' | 'link';

/** An answer that can be taken back: `group` is its name at the server, once it is there. */
interface Given {
  question: OpenQuestion;
  items: ReviewItem[];
  request: DecideTogetherRequest;
  group: Promise<string | null>;
}

export interface Review {
  state: ReviewState;
  outbox: Outbox;
  canUndo: boolean;
  /** Answers some suggestions of a question; the page goes on at once. */
  answer: (question: OpenQuestion, items: ReviewItem[], verb: ReviewVerb, record?: string) => void;
  undo: () => Promise<void>;
  move: (step: 1 | -1) => void;
  choose: (id: string) => void;
  show: (step: 1 | -1) => void;
  reload: () => void;
}

const PAGE = 20;
/** So many questions before the last known one the next page is asked for. */
const AHEAD = 8;
/** So many suggestions of one question are shown and answered at once. */
const GROUP = 100;

/** Fetches questions ahead, sends answers behind, and puts back what the server refuses. */
export const useReview = (filters: string, canDecide: boolean): Review => {
  const t = useTranslate();
  const problemText = useProblemText();
  const { get, post } = useFetchClient();
  const { notifyStatus } = useNotifyAT();
  const { toggleNotification } = useNotification();
  const outbox = useOutbox(canDecide);
  const [state, dispatch] = useReducer(reviewReducer, EMPTY);
  const given = useRef<Given[]>([]);
  const answered = useRef(new Set<string>());
  const asked = useRef(new Set<string>());
  const round = useRef(0);

  const isOpen = (item: ReviewItem) => !answered.current.has(itemId(item));

  const fetchPage = useCallback(
    async (after: string | null) => {
      const mine = round.current;
      dispatch({ type: 'fetching' });
      const page = after === null ? '' : `&after=${after}`;
      try {
        const { data } = await get<ReviewAnswer>(`/newsdesk/review?limit=${PAGE}${filters}${page}`);
        if (mine === round.current) {
          dispatch({ type: 'loaded', answer: data });
        }
      } catch (error) {
        if (mine === round.current) {
          dispatch({ type: 'failed', problem: problemText(error) });
        }
      }
    },
    [filters, get, problemText],
  );

  const start = useCallback(() => {
    round.current += 1;
    asked.current.clear();
    dispatch({ type: 'started' });
    void fetchPage(null);
  }, [fetchPage]);

  useEffect(start, [start]);

  const fetchGroup = useCallback(
    async ({ kind, nameForm, record }: OpenQuestion): Promise<ReviewItem[]> => {
      const key = new URLSearchParams({ kind, nameForm, record, limit: String(GROUP) }).toString();
      const rest = new URLSearchParams(filters);
      rest.delete('kind');
      const { data } = await get<ReviewGroup>(`/newsdesk/review/group?${key}&${rest.toString()}`);
      return data.results.filter(isOpen);
    },
    [filters, get],
  );

  // The next questions, and the sentences of this one and the next ones, are there before they are asked for.
  const { questions, at, next, isFetching, phase } = state;
  useEffect(() => {
    if (next !== null && !isFetching && phase === 'ready' && questions.length - at < AHEAD) {
      void fetchPage(next);
    }
  }, [at, fetchPage, isFetching, next, phase, questions.length]);

  useEffect(() => {
    for (const question of questions.slice(at, at + 3)) {
      if (question.isWhole || asked.current.has(question.id)) {
        continue;
      }
      asked.current.add(question.id);
      fetchGroup(question).then(
        (items) => dispatch({ type: 'grouped', id: question.id, items }),
        () => asked.current.delete(question.id),
      );
    }
  }, [at, fetchGroup, questions]);

  const putBack = async (question: OpenQuestion, items: ReviewItem[], message: string) => {
    for (const item of items) {
      answered.current.delete(itemId(item));
    }
    const ids = new Set(items.map(itemId));
    // What the server has now is shown, since it refused what the page had.
    const fresh = await fetchGroup(question).catch(() => items);
    dispatch({ type: 'putBack', question, items: fresh.filter((item) => ids.has(itemId(item))) });
    toggleNotification({ type: 'warning', title: t('review.refused'), message });
  };

  const answer: Review['answer'] = (question, items, verb, record) => {
    if (!canDecide || items.length === 0) {
      return;
    }
    const chosen = verb === 'link' ? record : verb === 'create' ? undefined : question.record;
    const request: DecideTogetherRequest = {
      verb,
      items: items.map(({ article, appearance }) => ({
        article,
        key: appearance.key,
        ...(chosen === undefined ? {} : { record: chosen }),
        seen: { state: appearance.state, record: appearance.record?.documentId ?? null },
      })),
    };
    for (const item of items) {
      answered.current.add(itemId(item));
    }
    const settle = ({ items: outcomes }: DecidedTogether) => {
      const failed = outcomes.filter(({ outcome }) => outcome !== 'decided');
      const [first] = failed;
      if (first !== undefined) {
        const keys = new Set(failed.map(({ article, key }) => `${article} ${key}`));
        void putBack(
          question,
          items.filter((item) => keys.has(itemId(item))),
          first.message ?? '',
        );
      }
    };
    const group = new Promise<string | null>((resolve) => {
      outbox.send({
        request,
        done: (decided) => {
          resolve(decided.group);
          settle(decided);
        },
        refused: (message) => {
          resolve(null);
          void putBack(question, items, message);
        },
      });
    });
    given.current.push({ question, items, request, group });
    dispatch({ type: 'answered', id: question.id, items });
    notifyStatus(t(`said.${verb}`, { name: items[0]?.appearance.name ?? '' }));
  };

  const undo = async () => {
    const last = given.current.pop();
    if (last === undefined) {
      return;
    }
    const { question, items, request, group } = last;
    const restore = () => {
      for (const item of items) {
        answered.current.delete(itemId(item));
      }
      dispatch({ type: 'putBack', question, items });
      notifyStatus(t('said.takeBack', { name: items[0]?.appearance.name ?? '' }));
    };
    if (outbox.withdraw(request)) {
      restore();
      return;
    }
    const name = await group;
    if (name === null) {
      return;
    }
    try {
      await post(`/newsdesk/decisions/${name}/take-back`, {});
      restore();
    } catch (error) {
      given.current.push(last);
      toggleNotification({ type: 'danger', message: problemText(error) });
    }
  };

  return {
    state,
    outbox,
    canUndo: state.decided > 0,
    answer,
    undo,
    move: (step) => dispatch({ type: 'moved', step }),
    choose: (id) => dispatch({ type: 'chosen', id }),
    show: (step) => dispatch({ type: 'shown', step }),
    reload: start,
  };
};

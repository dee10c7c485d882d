import { useCallback, useEffect, useRef, useState } from 'react';
import { useAuth, useFetchClient } from '@strapi/strapi/admin';
import type { DecidedTogether, DecideTogetherRequest } from '../../../../contracts/corrections';
import { useProblemText } from '../../hooks/use-problem-text';
import { readProblem } from '../../requests/read-problem';
import { keepUnsent, readUnsent } from './unsent';

/** An answer on its way. */
interface Letter {
  request: DecideTogetherRequest;
  /** The server has it: what became of each. */
  done: (answer: DecidedTogether) => void;
  /** The server refused it as a whole, with a sentence that says why. */
  refused: (message: string) => void;
}

export interface Outbox {
  /** Answers that the server has not taken yet. */
  waiting: number;
  /** Why sending has stopped; null while it goes on. */
  problem: string | null;
  send: (letter: Letter) => void;
  /** Takes an answer out that was not sent yet; false where it is on its way. */
  withdraw: (request: DecideTogetherRequest) => boolean;
  tryAgain: () => void;
}

const nothing = () => undefined;

/**
 * Sends answers one after the other, behind the page. Where the server is lost or the session has ended it stops and keeps
 * them, in the tab too; what an earlier page of this tab could not send goes first.
 */
export const useOutbox = (canDecide: boolean): Outbox => {
  const { post } = useFetchClient();
  const problemText = useProblemText();
  const user = useAuth('NewsdeskReview', (state) => String(state.user?.id ?? ''));
  const letters = useRef<Letter[] | null>(null);
  const isSending = useRef(false);
  const [waiting, setWaiting] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);

  const queue = useCallback((): Letter[] => {
    letters.current ??= readUnsent(user).map((request) => ({ request, done: nothing, refused: nothing }));
    return letters.current;
  }, [user]);

  const changed = useCallback(() => {
    keepUnsent(
      user,
      queue().map(({ request }) => request),
    );
    setWaiting(queue().length);
  }, [queue, user]);

  const work = useCallback(async () => {
    if (isSending.current) {
      return;
    }
    isSending.current = true;
    setProblem(null);
    try {
      for (let [letter] = queue(); letter !== undefined; [letter] = queue()) {
        try {
          const { data } = await post<DecidedTogether>('/newsdesk/decisions', letter.request);
          queue().shift();
          letter.done(data);
        } catch (error) {
          const { status } = readProblem(error);
          // Refused for good: sending it again would not help.
          const isRefused = status !== null && status >= 400 && status < 500 && status !== 401 && status !== 429;
          if (!isRefused) {
            setProblem(problemText(error));
            return;
          }
          queue().shift();
          letter.refused(problemText(error));
        }
        changed();
      }
    } finally {
      isSending.current = false;
      changed();
    }
  }, [changed, post, problemText, queue]);

  useEffect(() => {
    if (canDecide && queue().length > 0) {
      void work();
    }
    const again = () => void work();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [canDecide, queue, work]);

  return {
    waiting,
    problem,
    send: (letter) => {
      queue().push(letter);
      changed();
      void work();
    },
    withdraw: (request) => {
      const place = queue().findIndex((letter) => letter.request === request);
      // The first is on its way while sending goes on.
      if (place < 0 || (place === 0 && isSending.current)) {
        return false;
      }
      queue().splice(place, 1);
      changed();
      return true;
    },
    tryAgain: () => void work(),
  };
};

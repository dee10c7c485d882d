import { useCallback } from 'react';
import { readProblem } from '../requests/read-problem';
import { useTranslate } from './use-translate';
import type { MessageKey } from './use-translate';

const TEXTS: Partial<Record<number, MessageKey>> = {
  401: 'problem.session',
  403: 'problem.forbidden',
  404: 'problem.gone',
  413: 'problem.tooLarge',
};

/** Gives a function from a failed request to a sentence that says what happened and what to do. */
export const useProblemText = (): ((error: unknown) => string) => {
  const t = useTranslate();
  return useCallback(
    (error) => {
      const { status, message } = readProblem(error);
      if (status === null) {
        return t('problem.unreachable');
      }
      const key = TEXTS[status];
      if (key !== undefined) {
        return t(key);
      }
      return status >= 500 || message === '' ? t('problem.server', { message }) : message;
    },
    [t],
  );
};

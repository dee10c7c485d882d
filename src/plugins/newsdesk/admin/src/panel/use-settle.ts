import { useCallback } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useProblemText } from '../hooks/use-problem-text';
import { useTranslate } from '../hooks/use-translate';
import { readProblem } from '../requests/read-problem';

/** Gives a function that waits for a change and says what came of it; true where it was made. */
export const useSettle = (): ((answer: Promise<unknown>, said: string) => Promise<boolean>) => {
  const t = useTranslate();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const { notifyStatus } = useNotifyAT();
  return useCallback(
    async (answer, said) => {
      try {
        await answer;
        notifyStatus(said);
        return true;
      } catch (error) {
        const isConflict = readProblem(error).status === 409;
        toggleNotification(
          isConflict
            ? {
                type: 'warning',
                title: t('conflict.title'),
                message: t('conflict.text', { message: problemText(error) }),
              }
            : { type: 'danger', message: problemText(error) },
        );
        return false;
      }
    },
    [notifyStatus, problemText, t, toggleNotification],
  );
};

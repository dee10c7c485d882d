import { useCallback } from 'react';
import { useNotifyAT } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { AppearanceView, ArticlePanel, DecideRequest } from '../../../contracts/desk';
import { useProblemText } from '../hooks/use-problem-text';
import { useTranslate } from '../hooks/use-translate';
import { useDecideMutation, useTakeBackMutation } from '../requests/article-changes';
import type { ArticleChange } from '../requests/article-changes';
import { readProblem } from '../requests/read-problem';

export interface Decisions {
  isSending: boolean;
  /** Stores a decision on an appearance, with the state that the editor saw. */
  decide: (appearance: AppearanceView, verb: DecideRequest['verb'], record?: string) => Promise<void>;
  /** Takes back the decision in force. */
  takeBack: (appearance: AppearanceView) => Promise<void>;
}

/** Sends an editor's decisions on one article and says what came of them; after a conflict the panel reloads. */
export const useDecisions = (change: ArticleChange): Decisions => {
  const t = useTranslate();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const { notifyStatus } = useNotifyAT();
  const [sendDecision, { isLoading: isDeciding }] = useDecideMutation();
  const [sendTakeBack, { isLoading: isTakingBack }] = useTakeBackMutation();
  const isSending = isDeciding || isTakingBack;

  const settle = useCallback(
    async (answer: Promise<ArticlePanel>, said: string) => {
      try {
        await answer;
        notifyStatus(said);
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
      }
    },
    [notifyStatus, problemText, t, toggleNotification],
  );

  const decide = useCallback<Decisions['decide']>(
    async (appearance, verb, record) => {
      if (isSending) {
        return;
      }
      const { key, name, state, record: shown } = appearance;
      const decision = {
        key,
        verb,
        ...(record === undefined ? {} : { record }),
        seen: { state, record: shown?.documentId ?? null },
      };
      await settle(sendDecision({ ...change, decision }).unwrap(), t(`said.${verb}`, { name }));
    },
    [change, isSending, sendDecision, settle, t],
  );

  const takeBack = useCallback<Decisions['takeBack']>(
    async ({ decision, name }) => {
      if (isSending || decision === null) {
        return;
      }
      await settle(sendTakeBack({ ...change, decision: decision.documentId }).unwrap(), t('said.takeBack', { name }));
    },
    [change, isSending, sendTakeBack, settle, t],
  );

  return { isSending, decide, takeBack };
};

import { useCallback } from 'react';
import type { AppearanceView, DecideRequest } from '../../../contracts/desk';
import { useTranslate } from '../hooks/use-translate';
import { useDecideMutation, useTakeBackMutation, useTakeBackRuleMutation } from '../requests/article-changes';
import type { ArticleChange } from '../requests/article-changes';
import { useSettle } from './use-settle';

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
  const [sendDecision, { isLoading: isDeciding }] = useDecideMutation();
  const [sendTakeBack, { isLoading: isTakingBack }] = useTakeBackMutation();
  const [sendRuleBack, { isLoading: isTakingRuleBack }] = useTakeBackRuleMutation();
  const isSending = isDeciding || isTakingBack || isTakingRuleBack;

  const settle = useSettle();

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
      const { documentId, verb } = decision;
      const answer: Promise<unknown> =
        verb === 'rule'
          ? sendRuleBack({ ...change, rule: documentId }).unwrap()
          : sendTakeBack({ ...change, decision: documentId }).unwrap();
      await settle(answer, t('said.takeBack', { name }));
    },
    [change, isSending, sendRuleBack, sendTakeBack, settle, t],
  );

  return { isSending, decide, takeBack };
};

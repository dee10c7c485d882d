import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { CorrectRequest, RuleAnswer, RuleRequest } from '../../../contracts/corrections';
import { useTranslate } from '../hooks/use-translate';
import { useCorrectMutation, useMakeRuleMutation, useTakeBackMutation } from '../requests/article-changes';
import type { ArticleChange } from '../requests/article-changes';
import { useSettle } from './use-settle';

export interface Corrections {
  isSending: boolean;
  /** Stores a word on the reading of the story; true where it was taken. */
  correct: (correction: CorrectRequest) => Promise<boolean>;
  /** Takes one back, by the id of its decision. */
  takeBack: (decision: string) => Promise<boolean>;
  /** Makes a standing rule for stories of a period. */
  makeRule: (rule: Omit<RuleRequest, 'dryRun'>) => Promise<boolean>;
  /** Counts the stories on which a rule would speak; null where that failed, which the user is told. */
  countRule: (rule: Omit<RuleRequest, 'dryRun'>) => Promise<number | null>;
}

/** What an editor can correct in the reading of one article. */
export const useCorrections = (change: ArticleChange): Corrections => {
  const t = useTranslate();
  const settle = useSettle();
  const { toggleNotification } = useNotification();
  const [sendCorrection, { isLoading: isCorrecting }] = useCorrectMutation();
  const [sendTakeBack, { isLoading: isTakingBack }] = useTakeBackMutation();
  const [sendRule, { isLoading: isMakingRule }] = useMakeRuleMutation();
  const { post } = useFetchClient();
  return {
    isSending: isCorrecting || isTakingBack || isMakingRule,
    correct: (correction) => settle(sendCorrection({ ...change, correction }).unwrap(), t('said.corrected')),
    takeBack: (decision) => settle(sendTakeBack({ ...change, decision }).unwrap(), t('said.correctionBack')),
    makeRule: (rule) => {
      const answer = sendRule({ ...change, rule })
        .unwrap()
        .then(({ stories, isDone }) =>
          toggleNotification({
            type: 'success',
            message: t(isDone ? 'rule.made' : 'rule.goesOn', { count: stories }),
          }),
        );
      return settle(answer, t('said.corrected'));
    },
    countRule: async (rule) => {
      let stories: number | null = null;
      const answer = post<RuleAnswer>('/newsdesk/rules', { ...rule, dryRun: true }).then(({ data }) => {
        stories = data.stories;
      });
      await settle(answer, '');
      return stories;
    },
  };
};

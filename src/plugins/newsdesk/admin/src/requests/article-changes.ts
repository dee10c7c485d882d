import type { CorrectRequest, RuleAnswer, RuleRequest } from '../../../contracts/corrections';
import type { ArticlePanel, DecideRequest } from '../../../contracts/desk';
import { articleTag, deskQueries } from './desk-queries';
import type { ArticleAddress } from './desk-queries';

/** What every change of an article's links says of the page that it comes from. */
export interface ArticleChange extends ArticleAddress {
  /** True where the open form holds edits: it must not be filled anew, or they would be lost. */
  hasUnsavedEdits: boolean;
}

const isConflict = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 409;

/** What a change makes stale: the relation fields, the list and the open form; after a conflict the panel itself. */
const staleAfter = (_answer: unknown, error: unknown, change: ArticleChange) => {
  const isRefused = error !== undefined && error !== null;
  if (isRefused && !isConflict(error)) {
    return [];
  }
  return [
    'Relations' as const,
    { type: 'Document' as const, id: `${change.model}_LIST` },
    ...(change.hasUnsavedEdits ? [] : [{ type: 'Document' as const, id: `${change.model}_${change.documentId}` }]),
    ...(change.status === 'draft' && !isRefused ? [] : [articleTag(change.documentId)]),
  ];
};

/** A rule changes other stories too: what is cached of any of them is stale. */
const staleWithAll = (answer: unknown, error: unknown, change: ArticleChange) => [
  ...staleAfter(answer, error, change),
  'NewsdeskArticle' as const,
];

type ShowAnswer = ReturnType<typeof deskQueries.util.upsertQueryData<'getArticlePanel'>>;

interface Started {
  dispatch: (action: ShowAnswer) => unknown;
  queryFulfilled: Promise<{ data: ArticlePanel }>;
}

/** Shows the answer of a change, which is the draft's new state, at once and without asking again. */
const showAnswer = async ({ model, documentId, status }: ArticleChange, { dispatch, queryFulfilled }: Started) => {
  if (status !== 'draft') {
    return;
  }
  try {
    const { data } = await queryFulfilled;
    dispatch(deskQueries.util.upsertQueryData('getArticlePanel', { model, documentId, status }, data));
  } catch {
    // Whoever made the change is told by the mutation's own result.
  }
};

const articleChanges = deskQueries.injectEndpoints({
  endpoints: (builder) => ({
    decide: builder.mutation<ArticlePanel, ArticleChange & { decision: DecideRequest }>({
      query: ({ documentId, decision }) => ({
        url: `/newsdesk/articles/${documentId}/decisions`,
        method: 'POST',
        data: decision,
      }),
      onQueryStarted: showAnswer,
      invalidatesTags: staleAfter,
    }),

    correct: builder.mutation<ArticlePanel, ArticleChange & { correction: CorrectRequest }>({
      query: ({ documentId, correction }) => ({
        url: `/newsdesk/articles/${documentId}/corrections`,
        method: 'POST',
        data: correction,
      }),
      onQueryStarted: showAnswer,
      invalidatesTags: staleAfter,
    }),

    makeRule: builder.mutation<RuleAnswer, ArticleChange & { rule: Omit<RuleRequest, 'dryRun'> }>({
      query: ({ rule }) => ({ url: '/newsdesk/rules', method: 'POST', data: rule }),
      invalidatesTags: staleWithAll,
    }),

    takeBackRule: builder.mutation<RuleAnswer, ArticleChange & { rule: string }>({
      query: ({ rule }) => ({ url: `/newsdesk/rules/${rule}/take-back`, method: 'POST', data: {} }),
      invalidatesTags: staleWithAll,
    }),

    takeBack: builder.mutation<ArticlePanel, ArticleChange & { decision: string }>({
      query: ({ documentId, decision }) => ({
        url: `/newsdesk/articles/${documentId}/decisions/${decision}/take-back`,
        method: 'POST',
        data: {},
      }),
      onQueryStarted: showAnswer,
      invalidatesTags: staleAfter,
    }),

    analyseAgain: builder.mutation<ArticlePanel, ArticleChange>({
      query: ({ documentId }) => ({ url: `/newsdesk/articles/${documentId}/analyse`, method: 'POST', data: {} }),
      onQueryStarted: showAnswer,
      invalidatesTags: staleAfter,
    }),

    putBack: builder.mutation<ArticlePanel, ArticleChange & { paragraph: number }>({
      query: ({ documentId, paragraph }) => ({
        url: `/newsdesk/articles/${documentId}/put-back`,
        method: 'POST',
        data: { paragraph },
      }),
      onQueryStarted: showAnswer,
      invalidatesTags: staleAfter,
    }),
  }),
});

export const {
  useDecideMutation,
  useTakeBackMutation,
  useCorrectMutation,
  useMakeRuleMutation,
  useTakeBackRuleMutation,
  useAnalyseAgainMutation,
  usePutBackMutation,
} = articleChanges;

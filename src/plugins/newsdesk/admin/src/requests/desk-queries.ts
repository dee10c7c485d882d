import { adminApi } from '@strapi/strapi/admin';
import type { ArticlePanel, RecordView } from '../../../contracts/desk';

/** GET /newsdesk/settings: the host's types that the desk works on. */
export interface DeskSettings {
  types: { article: string; person: string; organization: string };
}

/** The article as the Content Manager knows it. */
export interface ArticleAddress {
  model: string;
  documentId: string;
  status: 'draft' | 'published';
}

/** Tag of everything that is cached of one article's desk. */
export const articleTag = (documentId: string) => ({ type: 'NewsdeskArticle' as const, id: documentId });

/** What the desk reads from its server, cached by Strapi's own RTK Query store. */
export const deskQueries = adminApi
  .enhanceEndpoints({ addTagTypes: ['NewsdeskArticle', 'Document', 'Relations'] })
  .injectEndpoints({
    endpoints: (builder) => ({
      getDeskSettings: builder.query<DeskSettings, void>({ query: () => '/newsdesk/settings' }),

      getArticlePanel: builder.query<ArticlePanel, ArticleAddress & { savedAt?: string | null }>({
        query: ({ documentId, status }) => ({
          url: `/newsdesk/articles/${documentId}`,
          method: 'GET',
          config: { params: { status } },
        }),
        // One place in the cache for an article's row; a later save asks again.
        serializeQueryArgs: ({ queryArgs: { documentId, status } }) => ({ documentId, status }),
        forceRefetch: ({ currentArg, previousArg }) => currentArg?.savedAt !== previousArg?.savedAt,
        providesTags: (_answer, _error, { documentId }) => [articleTag(documentId)],
      }),

      findRecords: builder.query<{ results: RecordView[] }, { kind: RecordView['kind']; q: string }>({
        query: (search) => ({
          url: '/newsdesk/records',
          method: 'GET',
          // As text: Strapi's client would not escape what the editor typed.
          config: { params: new URLSearchParams(search).toString() },
        }),
        // Records are made and renamed elsewhere in the panel.
        keepUnusedDataFor: 10,
      }),
    }),
  });

export const { useGetDeskSettingsQuery, useGetArticlePanelQuery, useFindRecordsQuery } = deskQueries;

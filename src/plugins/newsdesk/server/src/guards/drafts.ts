import { errors } from '@strapi/utils';

/** The permission to read drafts over the content API. */
export const DRAFT_PERMISSION = 'plugin::newsdesk.article.draft';

/** Arguments by which a caller picks rows by their state of publication. */
export interface PublicationArguments {
  status?: unknown;
  publicationFilter?: unknown;
  hasPublishedVersion?: unknown;
}

/**
 * Whether the arguments ask for more than what is published: Strapi reads every status but "published" as "draft", and
 * the other two tell which published articles have a draft.
 */
export const asksForDrafts = ({ status, publicationFilter, hasPublishedVersion }: PublicationArguments): boolean =>
  status !== 'published' || (publicationFilter ?? null) !== null || (hasPublishedVersion ?? null) !== null;

/** The answer (403) to those who may not read drafts; its message reaches them. */
export const draftsRefused = (): Error =>
  new errors.PolicyError(
    `Drafts of articles are for holders of the permission ${DRAFT_PERMISSION}. ` +
      'Leave out status, publicationFilter and hasPublishedVersion to get what is published.',
    { policy: 'newsdesk-drafts' },
  );

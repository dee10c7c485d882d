import type { Core } from '@strapi/strapi';
import {
  bodyQuotesQuery,
  bodyStoriesQuery,
  personQuotesQuery,
  personStoriesQuery,
} from '../../../contracts/record-content';
import { recordPageQuery } from '../../../contracts/record-page';
import { quotesList, storiesList } from '../content/record-lists';
import { editorSight } from '../record-page/editor-sight';
import { readRecordPage } from '../record-page/read-record-page';
import { check } from './check';
import { addressOf, type Context, found } from './content-request';

/** The pages of people and bodies in the panel. Validate, call, answer. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const page = (kind: 'person' | 'organization') => async (context: Context) => {
    check(recordPageQuery, context.query);
    context.body = found(await readRecordPage(strapi, kind, addressOf(context)));
  };

  return {
    person: page('person'),
    organization: page('organization'),

    async personStories(context: Context) {
      const query = check(personStoriesQuery, context.query);
      context.body = found(await storiesList(strapi, editorSight, 'person', addressOf(context), query));
    },

    async organizationStories(context: Context) {
      const query = check(bodyStoriesQuery, context.query);
      context.body = found(await storiesList(strapi, editorSight, 'organization', addressOf(context), query));
    },

    async personQuotes(context: Context) {
      const query = check(personQuotesQuery, context.query);
      context.body = found(await quotesList(strapi, editorSight, 'person', addressOf(context), query));
    },

    async organizationQuotes(context: Context) {
      const query = check(bodyQuotesQuery, context.query);
      context.body = found(await quotesList(strapi, editorSight, 'organization', addressOf(context), query));
    },
  };
};

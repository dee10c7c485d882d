import type { Core } from '@strapi/strapi';
import { reviewGroupQuery, reviewQuery } from '../../../contracts/review';
import type reviewService from '../services/review';
import { check } from './check';

type Context = Parameters<Core.ControllerHandler>[0];

/** The page Review: validate, call, answer. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const review = (): ReturnType<typeof reviewService> => strapi.plugin('newsdesk').service('review');

  return {
    async questions(context: Context) {
      context.body = await review().questions(check(reviewQuery, context.query));
    },

    async group(context: Context) {
      context.body = await review().group(check(reviewGroupQuery, context.query));
    },

    async choices(context: Context) {
      context.body = await review().choices();
    },
  };
};

import type { Core } from '@strapi/strapi';
import { differentRequest, hideRequest, mergeRequest, mergesQuery } from '../../../contracts/merge';
import { doublesQuery } from '../../../contracts/doubles';
import { eraseRequest } from '../../../contracts/erase';
import { currentActor } from '../documents/actor';
import type recordsService from '../services/records';
import { answering, check } from './check';

type Context = Parameters<Core.ControllerHandler>[0];

/** The panel's requests on records as such: merge, un-merge, hide. Validate, call, answer. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const records = (): ReturnType<typeof recordsService> => strapi.plugin('newsdesk').service('records');
  const actor = () => currentActor(strapi, 'panel');

  return {
    async previewMerge(context: Context) {
      const request = check(mergeRequest, context.request.body);
      context.body = await answering(() => records().previewMerge(request));
    },

    async merge(context: Context) {
      const request = check(mergeRequest, context.request.body);
      context.body = await answering(() => records().merge(request, actor()));
    },

    async unmerge(context: Context) {
      const { merge } = context.params as { merge: string };
      context.body = await answering(() => records().unmerge(merge, actor()));
    },

    async merges(context: Context) {
      context.body = { results: await records().listMerges(check(mergesQuery, context.query)) };
    },

    async doubles(context: Context) {
      context.body = await records().doubles(check(doublesQuery, context.query));
    },

    async sayDifferent(context: Context) {
      const request = check(differentRequest, context.request.body);
      context.body = await answering(() => records().sayDifferent(request, actor()));
    },

    async erase(context: Context) {
      const { record } = check(eraseRequest, context.request.body);
      context.body = await answering(() => records().erase(record));
    },

    async hide(context: Context) {
      const request = check(hideRequest, context.request.body);
      context.body = await answering(() => records().hide(request, actor()));
    },

    async show(context: Context) {
      const request = check(hideRequest, context.request.body);
      context.body = await answering(() => records().show(request, actor()));
    },
  };
};

import type { Core } from '@strapi/strapi';
import { decideTogetherRequest, ruleRequest } from '../../../contracts/corrections';
import { currentActor } from '../documents/actor';
import type deskService from '../services/desk';
import { answering, check } from './check';

type Context = Parameters<Core.ControllerHandler>[0];

/** Decisions that reach beyond one story: several names at once, and standing rules. Validate, call, answer. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const desk = (): ReturnType<typeof deskService> => strapi.plugin('newsdesk').service('desk');
  const actor = () => currentActor(strapi, 'panel');

  return {
    async decideTogether(context: Context) {
      const request = check(decideTogetherRequest, context.request.body);
      context.body = await answering(() => desk().decideTogether(request, actor()));
    },

    async takeBackTogether(context: Context) {
      const { group } = context.params as { group: string };
      context.body = await answering(() => desk().takeBackTogether(group, actor()));
    },

    async rules(context: Context) {
      context.body = { results: await desk().listRules() };
    },

    async makeRule(context: Context) {
      const request = check(ruleRequest, context.request.body);
      context.body = await answering(() => desk().makeRule(request, actor()));
    },

    async takeBackRule(context: Context) {
      const { rule } = context.params as { rule: string };
      context.body = await answering(() => desk().takeBackRule(rule, actor()));
    },
  };
};

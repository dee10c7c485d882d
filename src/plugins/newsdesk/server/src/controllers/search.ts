import type { Core } from '@strapi/strapi';
import { changesQuery, namesQuery, searchQuery } from '../../../contracts/search';
import { readChanges } from '../content/changes';
import { readNames } from '../content/names';
import { createReader } from '../content/reader';
import { search } from '../content/search';
import { callerSight } from '../content/sight';
import { check, type Context } from './content-request';

/** The controllers of search and of the log of changes. */
export default {
  search: ({ strapi }: { strapi: Core.Strapi }) => ({
    async find(context: Context) {
      const reader = createReader(strapi, callerSight(strapi, context.state.auth));
      context.body = await search(strapi, reader, check(searchQuery, context.query));
    },
    async names(context: Context) {
      const { q, type = null, limit } = check(namesQuery, context.query);
      const reader = createReader(strapi, callerSight(strapi, context.state.auth));
      context.body = { data: await readNames(strapi, reader, { q, type, limit }) };
    },
  }),
  change: ({ strapi }: { strapi: Core.Strapi }) => ({
    async find(context: Context) {
      context.body = await readChanges(strapi, check(changesQuery, context.query));
    },
  }),
};

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { z } from 'zod';
import {
  type FoundName,
  type FoundStory,
  namesQuery,
  type OrganizationCount,
  type PersonCount,
  searchQuery,
} from '../../../contracts/search';
import { readNames } from '../content/names';
import type { Reader } from '../content/reader';
import { search } from '../content/search';
import type { GraphqlContext } from './plugin';

/** Searches that one operation may ask for, whatever their fields are called in it: each counts through many stories. */
const SEARCHES_AT_ONCE = 10;

type Arguments = Record<string, unknown> & { first: number };

/** The arguments of a field as REST has them; null is as good as left out. */
const check = <Schema extends z.ZodType>(schema: Schema, { first, ...args }: Arguments): z.output<Schema> => {
  const given = Object.entries(args).filter(([, value]) => (value ?? null) !== null);
  const result = schema.safeParse({ ...Object.fromEntries(given), limit: first });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new errors.ValidationError(
    `"${issue?.path.join('.').replace('limit', 'first') ?? ''}": ${issue?.message ?? ''}`,
  );
};

type None = Record<string, never>;

/** Resolvers of search. */
export const searchResolvers = (
  strapi: Core.Strapi,
  readerOf: (context: GraphqlContext) => Reader,
): Record<string, Record<string, unknown>> => {
  const asked = new WeakMap<GraphqlContext, number>();
  const bound = (context: GraphqlContext): void => {
    const searches = (asked.get(context) ?? 0) + 1;
    asked.set(context, searches);
    if (searches <= SEARCHES_AT_ONCE) return;
    throw new errors.ValidationError(
      `"search" and "names" stand here more than ${SEARCHES_AT_ONCE} times: ask for fewer in one request.`,
    );
  };
  return {
    Query: {
      async search(_: unknown, args: Arguments, context: GraphqlContext) {
        bound(context);
        const { data, meta } = await search(strapi, readerOf(context), check(searchQuery, args));
        const { next } = meta.pagination;
        return { ...data, hasNextPage: next !== null, endCursor: next };
      },
      async names(_: unknown, args: Arguments, context: GraphqlContext) {
        bound(context);
        const { q, type = null, limit } = check(namesQuery, args);
        return readNames(strapi, readerOf(context), { q, type, limit });
      },
    },
    NewsdeskFoundStory: {
      article: ({ documentId }: FoundStory, _: None, context: GraphqlContext) => readerOf(context).article(documentId),
    },
    NewsdeskPersonCount: {
      person: ({ person }: PersonCount, _: None, context: GraphqlContext) =>
        readerOf(context).person(person.documentId),
    },
    NewsdeskOrganizationCount: {
      organization: ({ organization }: OrganizationCount, _: None, context: GraphqlContext) =>
        readerOf(context).organization(organization.documentId),
    },
    NewsdeskFoundName: {
      person: ({ type, record }: FoundName, _: None, context: GraphqlContext) =>
        type === 'person' ? readerOf(context).person(record.documentId) : null,
      organization: ({ type, record }: FoundName, _: None, context: GraphqlContext) =>
        type === 'organization' ? readerOf(context).organization(record.documentId) : null,
    },
  };
};

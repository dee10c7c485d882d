import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  STORIES_LIMIT,
  type NamedOrganization,
  type NamedPerson,
  type QuotationAnswer,
  type RelationAnswer,
  type StoryAnswer,
  type TermAnswer,
} from '../../../contracts/content';
import { locateIn } from '../../../core/blocks';
import { namedOrganizations, namedPeople, quotations, toMentions } from '../content/answers';
import { batch, type Batch } from '../content/batch';
import { termsOn } from '../content/terms';
import { createReader, type Reader } from '../content/reader';
import { callerSight } from '../content/sight';
import type { ArticleRow } from '../content/rows';
import { readStories, type StoriesPage } from '../content/stories';
import { fromCursor } from '../content/story-cursor';
import { EVERY_STORY } from '../content/story-filter';
import type { GraphqlContext } from './plugin';
import { officeResolvers, checkDay } from './offices';
import type { TypeNames } from './schema';

/** Stories that one list of people or organizations may ask for altogether. */
const STORIES_AT_ONCE = 2500;

interface StoriesArguments {
  first: number;
  after?: string | null;
}

interface Request {
  reader: Reader;
  stories(kind: 'person' | 'organization', args: StoriesArguments): Batch<StoriesPage>;
}

const createRequest = (strapi: Core.Strapi, { state }: GraphqlContext): Request => {
  const reader = createReader(strapi, callerSight(strapi, state.auth));
  const batches = new Map<string, Batch<StoriesPage>>();

  const makeBatch = (kind: 'person' | 'organization', { first, after }: StoriesArguments): Batch<StoriesPage> => {
    if (first < 1 || first > STORIES_LIMIT) {
      throw new errors.ValidationError(`"first" is ${first}: ask for 1 to ${STORIES_LIMIT} stories.`);
    }
    const place = (after ?? null) === null ? null : fromCursor(after ?? '');
    return batch((records) => {
      if (records.length * first > STORIES_AT_ONCE) {
        throw new errors.ValidationError(
          `${records.length} records with ${first} stories each are more than ${STORIES_AT_ONCE}: ask for fewer.`,
        );
      }
      return readStories(strapi, reader, { kind, records, after: place, limit: first, filter: EVERY_STORY });
    });
  };

  return {
    reader,
    stories: (kind, args) => {
      const key = JSON.stringify([kind, args.first, args.after ?? null]);
      const found = batches.get(key) ?? makeBatch(kind, args);
      batches.set(key, found);
      return found;
    },
  };
};

/** Resolvers of the plugin's own fields; what a list asks for is read together, whatever its length. */
export const resolversOf = (strapi: Core.Strapi, names: TypeNames) => {
  const requests = new WeakMap<GraphqlContext, Request>();
  const of = (context: GraphqlContext): Request => {
    const found = requests.get(context) ?? createRequest(strapi, context);
    requests.set(context, found);
    return found;
  };
  type None = Record<string, never>;

  const people = async (article: ArticleRow, context: GraphqlContext) =>
    namedPeople(await of(context).reader.story(article));

  const stories =
    (kind: 'person' | 'organization') =>
    async ({ documentId }: { documentId: string }, args: StoriesArguments, context: GraphqlContext) => {
      const page = await of(context).stories(kind, args)(documentId);
      return { nodes: page?.stories ?? [], hasNextPage: (page?.next ?? null) !== null, endCursor: page?.next ?? null };
    };

  const offices = officeResolvers(strapi, names, (context) => of(context).reader);

  const article = ({ documentId }: StoryAnswer, context: GraphqlContext) => of(context).reader.article(documentId);

  return {
    [names.article]: {
      officials: async (row: ArticleRow, _: None, context: GraphqlContext) => (await people(row, context)).officials,
      otherPeople: async (row: ArticleRow, _: None, context: GraphqlContext) => (await people(row, context)).others,
      bodies: async (row: ArticleRow, _: None, context: GraphqlContext) =>
        namedOrganizations(await of(context).reader.story(row)),
      quotes: async (row: ArticleRow, _: None, context: GraphqlContext) =>
        quotations(await of(context).reader.story(row)),
    },
    [names.person]: {
      offices: async (
        { documentId }: { documentId: string },
        { on }: { on?: string | null },
        context: GraphqlContext,
      ) => termsOn((await of(context).reader.offices(documentId)) ?? [], checkDay(on)),
      stories: stories('person'),
    },
    [names.organization]: { stories: stories('organization') },
    NewsdeskNamedPerson: {
      person: ({ person }: NamedPerson, _: None, context: GraphqlContext) =>
        of(context).reader.person(person.documentId),
    },
    NewsdeskNamedOrganization: {
      organization: ({ organization }: NamedOrganization, _: None, context: GraphqlContext) =>
        of(context).reader.organization(organization.documentId),
    },
    ...offices.types,
    NewsdeskTerm: {
      office: offices.ofTerm,
      organization: ({ organization }: TermAnswer, _: None, context: GraphqlContext) =>
        organization === null ? null : of(context).reader.organization(organization.documentId),
    },
    NewsdeskRelation: {
      of: (relation: RelationAnswer, _: None, context: GraphqlContext) =>
        of(context).reader.person(relation.of.documentId),
    },
    NewsdeskSpeaker: {
      person: ({ type, documentId }: NonNullable<QuotationAnswer['speaker']>, _: None, context: GraphqlContext) =>
        type === 'person' ? of(context).reader.person(documentId) : null,
      organization: (
        { type, documentId }: NonNullable<QuotationAnswer['speaker']>,
        _: None,
        context: GraphqlContext,
      ) => (type === 'organization' ? of(context).reader.organization(documentId) : null),
    },
    NewsdeskStory: {
      article: (story: StoryAnswer, _: None, context: GraphqlContext) => article(story, context),
      mentions: async (story: StoryAnswer, _: None, context: GraphqlContext) => {
        const row = await article(story, context);
        return row === undefined ? [] : toMentions(story.mentions, locateIn(row.headline, row.body));
      },
    },
  };
};

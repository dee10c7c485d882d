import type { Core } from '@strapi/strapi';
import {
  type NamedOrganization,
  type NamedPerson,
  type QuotationAnswer,
  type RelationAnswer,
  type StoryAnswer,
  type TermAnswer,
} from '../../../contracts/content';
import { locateIn } from '../../../core/blocks';
import { namedOrganizations, namedPeople, quotations, toMentions } from '../content/answers';
import { termsOn } from '../content/terms';
import { createReader, type Reader } from '../content/reader';
import { callerSight } from '../content/sight';
import type { ArticleRow } from '../content/rows';
import type { GraphqlContext } from './plugin';
import { officeResolvers, checkDay } from './offices';
import { listResolvers } from './record-lists';
import type { TypeNames } from './schema';
import { searchResolvers } from './search';

interface Request {
  reader: Reader;
}

const createRequest = (strapi: Core.Strapi, { state }: GraphqlContext): Request => ({
  reader: createReader(strapi, callerSight(strapi, state.auth)),
});

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

  const readerOf = (context: GraphqlContext): Reader => of(context).reader;
  const lists = listResolvers(strapi, names, readerOf);
  const searching = searchResolvers(strapi, readerOf);
  const offices = officeResolvers(strapi, names, readerOf);

  const article = ({ documentId }: StoryAnswer, context: GraphqlContext) => of(context).reader.article(documentId);

  return {
    ...lists,
    ...searching,
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
      ...lists[names.person],
    },
    NewsdeskNamedPerson: {
      person: ({ person }: NamedPerson, _: None, context: GraphqlContext) =>
        of(context).reader.person(person.documentId),
    },
    NewsdeskNamedOrganization: {
      organization: ({ organization }: NamedOrganization, _: None, context: GraphqlContext) =>
        of(context).reader.organization(organization.documentId),
    },
    ...offices.types,
    Query: { ...searching.Query, ...offices.types.Query },
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

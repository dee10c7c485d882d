import type { HostTypes } from '../../../writer/host-types';
import type { ResolversConfig } from './plugin';
import type { OWN_TYPES, TypeNames } from './schema';
import type { LIST_TYPES } from './schema-lists';

/** A field of GraphQL that the plugin adds: its type and its name. */
export interface OwnField {
  type: string;
  field: string;
}

const ARTICLE = 'plugin::newsdesk.article.findOne';
const PERSON = 'plugin::newsdesk.person.findOne';
const OFFICE = 'plugin::newsdesk.office.findOne';
const HOLDERS = 'plugin::newsdesk.office.holders';
const SEARCH = 'plugin::newsdesk.search.find';
const NAMES = 'plugin::newsdesk.search.names';

const listsOf = (type: string, kind: 'person' | 'organization', findArticle: string): Record<string, string[]> =>
  Object.fromEntries(
    ['stories', 'quotes', 'namedWith'].map((list) => [
      `${type}.${list}`,
      [`plugin::newsdesk.${kind}.${list}`, findArticle],
    ]),
  );

/**
 * The permission that each field of the plugin's own wants: Strapi answers anybody on a field of a type that is given
 * none. Fields that lead to a record want the permission to find its type as well.
 */
export const permissionsOf = (fields: readonly OwnField[], types: HostTypes, names: TypeNames): ResolversConfig => {
  const find = {
    article: `${types.article}.find`,
    person: `${types.person}.find`,
    organization: `${types.organization}.find`,
  };
  const ofType: Record<(typeof OWN_TYPES | typeof LIST_TYPES)[number], string> = {
    NewsdeskNamedPerson: ARTICLE,
    NewsdeskNamedOrganization: ARTICLE,
    NewsdeskStatedOffice: ARTICLE,
    NewsdeskHeldOffice: ARTICLE,
    NewsdeskMention: ARTICLE,
    NewsdeskPlace: ARTICLE,
    NewsdeskRelation: ARTICLE,
    NewsdeskQuotation: ARTICLE,
    NewsdeskSpeaker: ARTICLE,
    NewsdeskTerm: PERSON,
    NewsdeskHolder: HOLDERS,
    NewsdeskHolders: HOLDERS,
    NewsdeskStory: find.article,
    NewsdeskStories: find.article,
    NewsdeskRecordQuote: find.article,
    NewsdeskRecordQuotes: find.article,
    NewsdeskNamedWith: find.article,
    NewsdeskNamedWithList: find.article,
    NewsdeskSearch: SEARCH,
    NewsdeskFoundStory: SEARCH,
    NewsdeskSnippet: SEARCH,
    NewsdeskMark: SEARCH,
    NewsdeskPersonCount: SEARCH,
    NewsdeskOrganizationCount: SEARCH,
    NewsdeskMonth: SEARCH,
    NewsdeskFoundName: NAMES,
  };
  const ofField: Record<string, string[]> = {
    [`${names.article}.officials`]: [ARTICLE, find.person],
    [`${names.article}.otherPeople`]: [ARTICLE, find.person],
    [`${names.article}.bodies`]: [ARTICLE, find.organization],
    [`${names.article}.quotes`]: [ARTICLE],
    [`${names.person}.offices`]: [PERSON],
    ...listsOf(names.person, 'person', find.article),
    ...listsOf(names.organization, 'organization', find.article),
    'NewsdeskNamedWith.person': [find.article, find.person],
    'NewsdeskNamedWith.organization': [find.article, find.organization],
    'NewsdeskFoundStory.article': [SEARCH, find.article],
    'NewsdeskPersonCount.person': [SEARCH, find.person],
    'NewsdeskOrganizationCount.organization': [SEARCH, find.organization],
    'NewsdeskFoundName.person': [NAMES, find.person],
    'NewsdeskFoundName.organization': [NAMES, find.organization],
    'Query.search': [SEARCH, find.article],
    'Query.names': [NAMES],
    'NewsdeskNamedPerson.person': [ARTICLE, find.person],
    'NewsdeskNamedOrganization.organization': [ARTICLE, find.organization],
    'NewsdeskRelation.of': [ARTICLE, find.person],
    'NewsdeskSpeaker.person': [ARTICLE, find.person],
    'NewsdeskSpeaker.organization': [ARTICLE, find.organization],
    'NewsdeskTerm.organization': [PERSON, find.organization],
    'NewsdeskTerm.office': [PERSON, OFFICE],
    'NewsdeskHolder.person': [HOLDERS, find.person],
    [`${names.office}.holders`]: [HOLDERS, find.person],
    'Query.office': [OFFICE],
  };
  const scopesByType: Record<string, string | undefined> = ofType;
  return Object.fromEntries(
    fields.map(({ type, field }) => {
      const path = `${type}.${field}`;
      const scope = ofField[path] ?? [scopesByType[type]].filter((one) => one !== undefined);
      if (scope.length === 0) throw new Error(`The GraphQL field ${path} has no permission. Give it one.`);
      return [path, { auth: { scope } }];
    }),
  );
};

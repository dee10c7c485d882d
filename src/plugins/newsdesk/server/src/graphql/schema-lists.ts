import type { TypeNames } from './schema';

/** Types of the lists of a record and of search; every field of each is guarded by a permission. */
export const LIST_TYPES = [
  'NewsdeskRecordQuote',
  'NewsdeskRecordQuotes',
  'NewsdeskNamedWith',
  'NewsdeskNamedWithList',
  'NewsdeskSearch',
  'NewsdeskFoundStory',
  'NewsdeskSnippet',
  'NewsdeskMark',
  'NewsdeskPersonCount',
  'NewsdeskOrganizationCount',
  'NewsdeskMonth',
  'NewsdeskFoundName',
] as const;

const lists = (type: string, storyFilter: string, quoteFilter: string): string => `
  extend type ${type} {
    "Stories that name it, newest first; \\"after\\" is the endCursor of the page before."
    stories(first: Int = 25, after: String, filter: ${storyFilter}): NewsdeskStories!
    "Words said, newest first."
    quotes(first: Int = 25, after: String, filter: ${quoteFilter}): NewsdeskRecordQuotes!
    "People and organizations that stories name together with it, most often first."
    namedWith(first: Int = 25, after: String, filter: NewsdeskNamedWithFilter): NewsdeskNamedWithList!
  }
`;

/** The part of the schema that is lists of a record, and search. */
export const listSchemaOf = ({ article, person, organization }: TypeNames): string => `
  ${lists(person, 'NewsdeskPersonStoryFilter', 'NewsdeskPersonQuoteFilter')}
  ${lists(organization, 'NewsdeskStoryFilter', 'NewsdeskQuoteFilter')}

  extend type Query {
    "Stories by their words, by who and what they name, and by their days; newest first."
    search(q: String, person: ID, organization: ID, office: ID, country: String, from: String, to: String, first: Int = 10, after: String): NewsdeskSearch!
    "People and organizations one of whose names has words that begin so; those most in the news first."
    names(q: String!, type: String, first: Int = 10): [NewsdeskFoundName!]!
  }

  "role: subject, speaker, agency or publisher; from and to are days, both included, and may be partial (2021-03)."
  input NewsdeskStoryFilter {
    role: String
    from: String
    to: String
  }

  "office: documentId or Wikidata id of an office that the person held on the day of the story."
  input NewsdeskPersonStoryFilter {
    role: String
    office: ID
    from: String
    to: String
  }

  "kind: direct or partial."
  input NewsdeskQuoteFilter {
    kind: String
    from: String
    to: String
  }

  input NewsdeskPersonQuoteFilter {
    kind: String
    office: ID
    from: String
    to: String
  }

  "type: person or organization."
  input NewsdeskNamedWithFilter {
    type: String
    from: String
    to: String
  }

  type NewsdeskRecordQuote {
    words: String!
    kind: String!
    start: Int!
    end: Int!
    places: [NewsdeskPlace!]!
    "As the story names the speaker."
    name: String!
    office: NewsdeskStatedOffice
    officeOnDay: NewsdeskHeldOffice
    article: ${article}!
  }

  type NewsdeskRecordQuotes {
    nodes: [NewsdeskRecordQuote!]!
    hasNextPage: Boolean!
    endCursor: String
  }

  type NewsdeskNamedWith {
    person: ${person}
    organization: ${organization}
    "In how many of the stories that were counted."
    stories: Int!
    lastPublished: String
  }

  type NewsdeskNamedWithList {
    nodes: [NewsdeskNamedWith!]!
    hasNextPage: Boolean!
    endCursor: String
  }

  type NewsdeskSearch {
    stories: [NewsdeskFoundStory!]!
    people: [NewsdeskPersonCount!]!
    organizations: [NewsdeskOrganizationCount!]!
    months: [NewsdeskMonth!]!
    hasNextPage: Boolean!
    endCursor: String
  }

  type NewsdeskFoundStory {
    article: ${article}!
    "Into the headline."
    headlineMarks: [NewsdeskMark!]!
    snippets: [NewsdeskSnippet!]!
  }

  type NewsdeskSnippet {
    text: String!
    "Where it begins in the article's text."
    start: Int!
    "Into the snippet."
    marks: [NewsdeskMark!]!
  }

  type NewsdeskMark {
    start: Int!
    end: Int!
  }

  type NewsdeskPersonCount {
    person: ${person}!
    stories: Int!
  }

  type NewsdeskOrganizationCount {
    organization: ${organization}!
    stories: Int!
  }

  type NewsdeskMonth {
    "2021-03; null for stories without a day."
    month: String
    stories: Int!
  }

  type NewsdeskFoundName {
    person: ${person}
    organization: ${organization}
    stories: Int!
  }
`;

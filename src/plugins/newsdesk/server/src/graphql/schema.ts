import { listSchemaOf } from './schema-lists';

/** Names that the host's three types have in GraphQL. */
export interface TypeNames {
  article: string;
  person: string;
  organization: string;
  office: string;
}

/** Types of the plugin's own; every field of each is guarded by a permission (see `permissions.ts`). */
export const OWN_TYPES = [
  'NewsdeskNamedPerson',
  'NewsdeskNamedOrganization',
  'NewsdeskStatedOffice',
  'NewsdeskHeldOffice',
  'NewsdeskTerm',
  'NewsdeskHolder',
  'NewsdeskHolders',
  'NewsdeskMention',
  'NewsdeskPlace',
  'NewsdeskRelation',
  'NewsdeskQuotation',
  'NewsdeskSpeaker',
  'NewsdeskStory',
  'NewsdeskStories',
] as const;

/** The schema's own part; `names` are the host's types that it extends and leads to. */
export const schemaOf = (names: TypeNames): string => {
  const { article, person, organization, office } = names;
  return `
  ${listSchemaOf(names)}

  extend type ${article} {
    "People whom the story names with an office, linked to their records."
    officials: [NewsdeskNamedPerson!]!
    "The other people whom the story names, linked to their records."
    otherPeople: [NewsdeskNamedPerson!]!
    "The organizations that the story names, linked to their records."
    bodies: [NewsdeskNamedOrganization!]!
    quotes: [NewsdeskQuotation!]!
  }

  extend type ${person} {
    "Offices held, latest first: all, or those of a day (2021-03-17)."
    offices(on: String): [NewsdeskTerm!]!
  }

  extend type ${office} {
    "Who held the office, latest first: on a day (2021-03-17), or at all; \\"after\\" is the endCursor of the page before."
    holders(on: String, first: Int = 25, after: String): NewsdeskHolders!
  }

  extend type Query {
    "An office by documentId or Wikidata id."
    office(id: ID!): ${office}
  }

  type NewsdeskNamedPerson {
    "Fullest form in the story."
    name: String!
    person: ${person}!
    "Office as the story states it."
    office: NewsdeskStatedOffice
    "Office that the registry knows of on the day of the story."
    officeOnDay: NewsdeskHeldOffice
    mentions: [NewsdeskMention!]!
    "Number of quotations."
    quotes: Int!
    relations: [NewsdeskRelation!]!
  }

  type NewsdeskNamedOrganization {
    name: String!
    organization: ${organization}!
    mentions: [NewsdeskMention!]!
    quotes: Int!
  }

  type NewsdeskStatedOffice {
    title: String!
    country: String
    organization: String
    status: String
  }

  type NewsdeskHeldOffice {
    title: String!
    country: String
    startDate: String
    endDate: String
    status: String
  }

  type NewsdeskTerm {
    title: String!
    country: String
    startDate: String
    endDate: String
    status: String
    "The body that the office belongs to, where it is public."
    organization: ${organization}
    office: ${office}!
  }

  type NewsdeskHolder {
    person: ${person}!
    startDate: String
    endDate: String
    "holder or acting"
    status: String
  }

  type NewsdeskHolders {
    nodes: [NewsdeskHolder!]!
    hasNextPage: Boolean!
    endCursor: String
  }

  "A place in the article: start and end in text; block, offset and length in body (block is null for the headline)."
  type NewsdeskMention {
    start: Int!
    end: Int!
    block: Int
    offset: Int!
    length: Int!
  }

  type NewsdeskPlace {
    block: Int
    offset: Int!
    length: Int!
  }

  type NewsdeskRelation {
    "What the person is of the other: sister."
    type: String!
    of: ${person}!
  }

  type NewsdeskQuotation {
    words: String!
    start: Int!
    end: Int!
    "One for each block that the words run over."
    places: [NewsdeskPlace!]!
    "direct: a sentence or more; partial: a few words."
    kind: String!
    "Null where the source is unnamed or has no public record."
    speaker: NewsdeskSpeaker
  }

  type NewsdeskSpeaker {
    "As the story names the speaker."
    name: String!
    person: ${person}
    organization: ${organization}
  }

  type NewsdeskStory {
    article: ${article}!
    "The name that the story uses."
    name: String!
    office: NewsdeskStatedOffice
    officeOnDay: NewsdeskHeldOffice
    mentions: [NewsdeskMention!]!
    quotes: Int!
  }

  type NewsdeskStories {
    nodes: [NewsdeskStory!]!
    hasNextPage: Boolean!
    endCursor: String
  }
`;
};

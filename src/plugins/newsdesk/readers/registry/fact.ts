import { z } from 'zod';
import type { OfficeRank, OrganizationKind, TermStatus } from '../../core/types';

/**
 * What a registry says, a row at a time, whatever the format: facts are what readers give and the writer takes. They cross
 * the socket between a command and the server, so they are schemas.
 */

export const RANKS = [
  'head of state',
  'head of government',
  'minister',
  'deputy minister',
  'ambassador',
  'military chief',
  'agency head',
  'governor',
  'legislator',
  'judge',
  'spokesperson',
  'party leader',
  'other',
] as const satisfies readonly OfficeRank[];

export const ORGANIZATION_KINDS = [
  'government',
  'military',
  'intergovernmental',
  'party',
  'legislature',
  'court',
  'media',
  'company',
  'ngo',
  'education',
  'other',
] as const satisfies readonly OrganizationKind[];

export const TERM_STATUSES = ['holder', 'acting', 'elect', 'candidate'] as const satisfies readonly TermStatus[];

const text = z.string();
const maybe = z.string().nullable();

/** Ids of a person or a body: Wikidata's, and the one that the source itself uses. */
const ids = { wikidataId: maybe, sourceId: maybe };

const personFact = z.object({
  ...ids,
  /** Null where a row only points at a person that another row describes. */
  about: z
    .object({
      name: text,
      givenName: maybe,
      familyName: maybe,
      otherNames: z.array(text),
      birthDate: maybe,
      deathDate: maybe,
      /** ISO 3166-1 alpha-2. */
      states: z.array(text),
    })
    .nullable(),
});

const officeFact = z.object({
  title: text,
  country: maybe,
  /** The body that the office belongs to: its Wikidata id, its id in the source, or its name. */
  organization: maybe,
  /** Only where the source says it; else it is guessed from the title. */
  rank: z.enum(RANKS).nullable(),
  isLegislative: z.boolean(),
  wikidataId: maybe,
});

const termFact = z.object({ startDate: maybe, endDate: maybe, status: z.enum(TERM_STATUSES) });

const holder = z.object({
  kind: z.literal('holder'),
  origin: text,
  person: personFact,
  office: officeFact.nullable(),
  term: termFact.nullable(),
});

const body = z.object({
  kind: z.literal('body'),
  origin: text,
  ...ids,
  name: text,
  otherNames: z.array(text),
  classification: z.enum(ORGANIZATION_KINDS),
  country: maybe,
  parent: maybe,
});

const relation = z.object({
  kind: z.literal('relation'),
  origin: text,
  /** Ids of both: Wikidata's or the source's. The person is the `relation` ("sister") of the relative. */
  person: text,
  relative: text,
  relation: text,
});

const problem = z.object({ kind: z.literal('problem'), origin: text, code: text, message: text });

/** Said by a command whose user ended the reading before its end. */
const stop = z.object({ kind: z.literal('stop'), origin: text });

export const registryFact = z.discriminatedUnion('kind', [holder, body, relation, problem, stop]);

export type RegistryFact = z.infer<typeof registryFact>;
export type HolderFact = z.infer<typeof holder>;
export type BodyFact = z.infer<typeof body>;
export type RelationFact = z.infer<typeof relation>;
export type PersonFact = z.infer<typeof personFact>;
export type PersonAbout = NonNullable<PersonFact['about']>;
export type OfficeFact = z.infer<typeof officeFact>;
export type TermFact = z.infer<typeof termFact>;

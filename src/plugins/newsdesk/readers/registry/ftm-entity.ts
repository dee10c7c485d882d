import { z } from 'zod';
import type { OrganizationKind } from '../../core/types';

const values = z.array(z.string()).optional();

/** An entity of FollowTheMoney, as far as a registry of officials reads it: every property is a list of texts. */
const entity = z.object({
  id: z.string().min(1).max(255),
  schema: z.string(),
  properties: z.record(z.string(), values).default({}),
});

export type FtmEntity = z.output<typeof entity>;

/** Schemata that are read; entities of others are passed over. */
const READ_SCHEMATA: ReadonlySet<string> = new Set([
  'Person',
  'Organization',
  'PublicBody',
  'Position',
  'Occupancy',
  'Family',
  'Associate',
]);

/** Reads one line; a text says what is wrong with it, null that it is of a schema that is not read. */
export const readEntity = (line: string): FtmEntity | string | null => {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  const result = entity.safeParse(json);
  if (!result.success) return 'is no entity: it needs a text "id", a text "schema" and lists of texts in "properties"';
  return READ_SCHEMATA.has(result.data.schema) ? result.data : null;
};

/** All values of a property. */
export const all = ({ properties }: FtmEntity, property: string): string[] => properties[property] ?? [];

/** The first value of a property; null where it has none. */
export const first = (of: FtmEntity, property: string): string | null => all(of, property)[0] ?? null;

/** "kr" -> "KR", "us-wa" -> "US-WA"; null for what is no ISO 3166 code (FollowTheMoney has some of its own, as "eu"). */
export const toState = (code: string | null): string | null => {
  const upper = code?.toUpperCase() ?? '';
  return /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(upper) && upper !== 'EU' ? upper : null;
};

/** What a topic of FollowTheMoney says of a body. */
const KIND_OF_TOPIC: readonly (readonly [topic: string, kind: OrganizationKind])[] = [
  ['pol.party', 'party'],
  ['mil', 'military'],
  ['gov.igo', 'intergovernmental'],
  ['gov.judicial', 'court'],
  ['gov.legislative', 'legislature'],
  ['gov', 'government'],
];

/** Kind of a body by its schema and topics: a PublicBody without a topic is a government's. */
export const kindOfBody = (of: FtmEntity): OrganizationKind => {
  const topics = new Set(all(of, 'topics'));
  const found = KIND_OF_TOPIC.find(([topic]) => topics.has(topic))?.[1];
  return found ?? (of.schema === 'PublicBody' ? 'government' : 'other');
};

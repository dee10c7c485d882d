import type { Core } from '@strapi/strapi';
import type { HostTypes } from '../../../writer/host-types';
import type { Query } from './query';
import type { Attribute, Shield, Spelling } from './rewrite';

/** What people and organizations must be to come out. */
export const PUBLIC = { visibility: 'public' } as const;
const PUBLISHED = { publishedAt: { $notNull: true } };
/** Its label names the person. */
const OFFICE_TERM = 'plugin::newsdesk.office-term';

/** What the content API may see of each type; `hasDrafts` for a caller who may, and wants to, read drafts. */
export const makeShield = (
  strapi: Core.Strapi,
  types: HostTypes,
  hasDrafts: boolean,
  spelling: Spelling = { filters: 'filters', sort: 'sort' },
): Shield => {
  const conditions = new Map<string, Query>([
    [types.person, PUBLIC],
    [types.organization, PUBLIC],
    [OFFICE_TERM, { person: PUBLIC }],
  ]);
  if (!hasDrafts) conditions.set(types.article, PUBLISHED);
  const models = strapi.get('content-types');
  const components = strapi.get('components');
  const attributesOf = (uid: string): Record<string, Attribute> =>
    (models.get(uid) ?? components.get(uid))?.attributes ?? {};
  return { spelling, conditions, attributesOf };
};

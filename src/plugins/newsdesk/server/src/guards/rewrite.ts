import { errors } from '@strapi/utils';
import { isQuery, populateAsObject, sortPaths, type Query } from './query';

/** What of an attribute of a schema is looked at here. */
export interface Attribute {
  type: string;
  relation?: string;
  target?: string;
  component?: string;
}

/** How a query names its parts: the Document Service's way, or the one of Strapi's database layer beneath it. */
export interface Spelling {
  filters: 'filters' | 'where';
  sort: 'sort' | 'orderBy';
}

export interface Shield {
  spelling: Spelling;
  /** Attributes of a content type or component, by uid; empty for an unknown one. */
  attributesOf(uid: string): Record<string, Attribute>;
  /** What a row of a type must be to come out, by uid; types without an entry come out whole. */
  conditions: ReadonlyMap<string, Query>;
}

const MEDIA = 'plugin::upload.file';

export const targetOf = (attribute: Attribute | undefined): string | undefined => {
  if (attribute === undefined) return undefined;
  if (attribute.type === 'media') return MEDIA;
  return attribute.type === 'component' ? attribute.component : attribute.target;
};

const isOperator = (key: string): boolean => key.startsWith('$');

/** `{ people: 7 }` and `{ people: { $in: [7] } }` mean the row ids. */
const asRowFilter = (filters: unknown): unknown => {
  const isOnRelation =
    !isQuery(filters) || Object.keys(filters).some((key) => isOperator(key) && !/^\$(and|or)$/i.test(key));
  return isOnRelation ? { id: filters } : filters;
};

const isAbsence = (filters: unknown): boolean =>
  filters === null || (isQuery(filters) && Object.keys(filters).every((key) => key.toLowerCase() === '$null'));

/**
 * Rewrites filters of the type `uid` so that a relation is only met by rows that may come out. Each condition stands
 * alone in an `$and`: Strapi joins a relation once for each key, and lets an `$and` within one overwrite its sibling.
 */
const shieldFilters = (shield: Shield, uid: string, filters: unknown): unknown => {
  if (Array.isArray(filters)) return filters.map((entry) => shieldFilters(shield, uid, entry));
  if (!isQuery(filters)) return filters;
  const attributes = shield.attributesOf(uid);
  const parts = Object.entries(filters).map(([key, value]): Query => {
    if (isOperator(key)) return { [key]: shieldFilters(shield, uid, value) };
    const target = targetOf(attributes[key]);
    if (target === undefined || isAbsence(value)) return { [key]: value };
    const nested = shieldFilters(shield, target, value);
    const condition = shield.conditions.get(target);
    return { [key]: condition === undefined ? nested : { $and: [asRowFilter(nested), condition] } };
  });
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { $and: parts };
};

/** Refuses a sort that goes through a guarded relation: its order would tell of rows that do not come out. */
const checkSort = (shield: Shield, uid: string, sort: unknown): void => {
  for (const path of sortPaths(sort)) {
    let current: string | undefined = uid;
    for (const key of path.split('.').slice(0, -1)) {
      current = current === undefined ? undefined : targetOf(shield.attributesOf(current)[key]);
      if (current !== undefined && shield.conditions.has(current)) {
        throw new errors.ValidationError(`Sorting by "${path}" is not possible. Sort by a field of the type itself.`, {
          path: ['sort'],
        });
      }
    }
  }
};

const shieldFragment = (shield: Shield, uid: string, value: unknown): unknown => {
  if (value === false || value === 'false') return value;
  const fragment: Query = isQuery(value) ? value : value === '*' ? { populate: '*' } : {};
  const { count: _, ...uncounted } = fragment;
  const condition = shield.conditions.get(uid);
  // A count takes no filters.
  return shieldQuery(shield, uid, condition === undefined ? fragment : uncounted);
};

const shieldPopulate = (shield: Shield, uid: string, populate: unknown): Query => {
  const attributes = shield.attributesOf(uid);
  const wildcard = () =>
    Object.keys(attributes).filter((key) =>
      ['relation', 'component', 'dynamiczone', 'media'].includes(attributes[key]?.type ?? ''),
    );
  const entries = Object.entries(populateAsObject(populate, wildcard)).map(([key, value]): [string, unknown] => {
    const target = targetOf(attributes[key]);
    if (target !== undefined) return [key, shieldFragment(shield, target, value)];
    if (!isQuery(value) || !isQuery(value.on)) return [key, value];
    const on = Object.entries(value.on).map(([type, part]) => [type, shieldFragment(shield, type, part)]);
    return [key, { ...value, on: Object.fromEntries(on) }];
  });
  return Object.fromEntries(entries);
};

/**
 * A query of the type `uid` that gives, counts and is met by only those rows that may come out, in the type itself and
 * in whatever its filters and its populate reach.
 * @throws ValidationError where it sorts through a guarded relation
 */
export const shieldQuery = (shield: Shield, uid: string, query: Query): Query => {
  const { filters: filtersKey, sort: sortKey } = shield.spelling;
  const { [filtersKey]: filters, [sortKey]: sort, populate } = query;
  checkSort(shield, uid, sort);
  const condition = shield.conditions.get(uid);
  const shielded = (filters ?? null) === null ? [] : [shieldFilters(shield, uid, filters)];
  return {
    ...query,
    ...(condition === undefined
      ? Object.fromEntries(shielded.map((part) => [filtersKey, part]))
      : { [filtersKey]: { $and: [...shielded, condition] } }),
    ...((populate ?? null) === null ? {} : { populate: shieldPopulate(shield, uid, populate) }),
  };
};

/** Whether a populate of the type `uid` reaches rows of the type `target`, however deep. */
export const reaches = (shield: Shield, uid: string, populate: unknown, target: string): boolean => {
  if (populate === undefined) return false;
  const isTarget = (type: string, value: unknown): boolean =>
    type === target || (isQuery(value) && reaches(shield, type, value.populate, target)) || value === '*';
  const attributes = shield.attributesOf(uid);
  return Object.entries(populateAsObject(populate, () => Object.keys(attributes))).some(([key, value]) => {
    if (value === false || value === 'false') return false;
    const type = targetOf(attributes[key]);
    if (type !== undefined) return isTarget(type, value);
    return isQuery(value) && isQuery(value.on) && Object.entries(value.on).some(([uid, part]) => isTarget(uid, part));
  });
};

/** A part of a query as the Document Service takes it: filters, populate, or the whole. */
export type Query = Record<string, unknown>;

/** Whether `value` is a plain object: no array, no date, nothing with a class. */
export const isQuery = (value: unknown): value is Query => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const nest = (path: readonly string[]): Query | true => {
  const [first, ...rest] = path;
  return first === undefined ? true : { [first]: rest.length === 0 ? true : { populate: nest(rest) } };
};

const merge = (first: unknown, second: unknown): unknown => {
  if (!isQuery(first)) return second === true ? (first ?? true) : second;
  if (!isQuery(second)) return first;
  const merged: Query = { ...first };
  for (const [key, value] of Object.entries(second)) merged[key] = key in merged ? merge(merged[key], value) : value;
  return merged;
};

/**
 * A populate in any of Strapi's spellings as one object. `wildcard` names what "*" stands for.
 * `'people,image.folder'` -> `{ people: true, image: { populate: { folder: true } } }`
 */
export const populateAsObject = (populate: unknown, wildcard: () => readonly string[]): Query => {
  if (isQuery(populate)) {
    const { '*': all, ...rest } = populate;
    return all === undefined || all === false ? rest : { ...populateAsObject('*', wildcard), ...rest };
  }
  if (populate === true || populate === 'true') return populateAsObject('*', wildcard);
  const paths = (Array.isArray(populate) ? populate : [populate])
    .filter((entry): entry is string => typeof entry === 'string')
    .flatMap((entry) => entry.split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry) => (entry === '*' ? wildcard() : [entry]));
  return paths.reduce<Query>((object, path) => {
    const merged = merge(object, nest(path.split('.')));
    return isQuery(merged) ? merged : object;
  }, {});
};

/** The paths that a sort in any of Strapi's spellings names. `['people.name:asc']` -> `['people.name']` */
export const sortPaths = (sort: unknown): string[] => {
  if (typeof sort === 'string') return sort.split(',').map((entry) => entry.trim().split(':')[0] ?? '');
  if (Array.isArray(sort)) return sort.flatMap(sortPaths);
  if (!isQuery(sort)) return [];
  return Object.entries(sort).flatMap(([key, value]) =>
    isQuery(value) || Array.isArray(value) ? sortPaths(value).map((path) => `${key}.${path}`) : [key],
  );
};

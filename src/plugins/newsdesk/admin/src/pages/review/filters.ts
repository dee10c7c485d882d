/** What the address can narrow the questions by. */
const FILTERS = ['kind', 'country', 'office', 'story', 'from', 'until', 'reason'] as const;
export type FilterName = (typeof FILTERS)[number];

/** The filters that an address holds. */
export const readFilters = (address: URLSearchParams): Partial<Record<FilterName, string>> =>
  Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = address.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );

/** Filters as a request's query has them, to stand behind others: "&country=KR". */
export const toQuery = (filters: Partial<Record<FilterName, string>>): string => {
  const query = new URLSearchParams(filters).toString();
  return query === '' ? '' : `&${query}`;
};

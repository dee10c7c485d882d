const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** Names that were asked for: CLDR takes a while for each, and registries ask for the same ones over and over. */
const asked = new Map<string, string>();

/** What a label's column holds. */
const LONGEST = 255;

/** English name of a state by its ISO 3166-1 code (CLDR): "KR" -> "South Korea"; the code itself where it has none. */
export const stateName = (code: string): string => {
  const known = asked.get(code);
  if (known !== undefined) return known;
  const name = /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
  if (code.length === 2) asked.set(code, name);
  return name;
};

/** Label of an office: "Minister of Defence, South Korea". */
export const officeLabel = (title: string, country: string | null): string =>
  (country === null ? title : `${title}, ${stateName(country.slice(0, 2))}`).slice(0, LONGEST);

/** Label of a term: "Suh Wook: Minister of Defence, South Korea, 2020-09-18 to 2022-05-11". */
export const termLabel = (person: string, office: string, startDate: string | null, endDate: string | null): string => {
  const time = startDate === null && endDate === null ? '' : `, ${startDate ?? '?'} to ${endDate ?? 'now'}`;
  return `${person}: ${office}${time}`.slice(0, LONGEST);
};

/**
 * Territories with an ISO 3166-1 code of their own, and the state whose offices registries count theirs among. Hong Kong,
 * Macao and Taiwan are not here: registries list their offices apart.
 */
const STATE_OF_TERRITORY: Readonly<Record<string, string>> = {
  AS: 'US',
  AX: 'FI',
  BL: 'FR',
  FO: 'DK',
  GF: 'FR',
  GG: 'GB',
  GI: 'GB',
  GL: 'DK',
  GP: 'FR',
  GU: 'US',
  IM: 'GB',
  JE: 'GB',
  MF: 'FR',
  MP: 'US',
  MQ: 'FR',
  NC: 'FR',
  PF: 'FR',
  PM: 'FR',
  PR: 'US',
  RE: 'FR',
  SJ: 'NO',
  VI: 'US',
  WF: 'FR',
  YT: 'FR',
};

/** State of a place code: "KR" -> "KR", "US-WA" -> "US", "PR" -> "US". */
export function stateOf(country: string | null): string | null {
  if (country === null) return null;
  const code = country.length === 2 ? country : country.slice(0, 2);
  return STATE_OF_TERRITORY[code] ?? code;
}

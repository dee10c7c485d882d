/** States whose people are mostly named family name first in English text, as ISO 3166-1 alpha-2. */
export const FAMILY_NAME_FIRST: ReadonlySet<string> = new Set(['CN', 'HK', 'KP', 'KR', 'MO', 'SG', 'TW', 'VN']);

/** States of these read the family name first or last, as the person has it ("Carrie Lam", "Lee Hsien Loong"). */
export const EITHER_ORDER: ReadonlySet<string> = new Set(['CN', 'HK', 'HU', 'JP', 'KH', 'MO', 'MY', 'SG', 'TW', 'VN']);

/** States where two family names end a name and the first of them is the one in use ("Pedro Sánchez Pérez-Castejón"). */
export const TWO_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'.split(' '),
);

/** Small words that belong to the family name after them, folded. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al as at bin ben bint da dal das de del della den der di do dos du el ibn la le st ten ter van von y zu'.split(' '),
);

/** Articles that come and go in the spellings of one Arabic name, folded. */
export const NAME_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ad', 'as', 'ar', 'an', 'az', 'ash']);

/** Endings that tell generations apart and are often left out, folded. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

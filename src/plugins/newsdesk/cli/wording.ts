import type { Finding } from '../core/types';

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** "South Korea" for KR; a smaller jurisdiction (US-WA) stays as it is. */
export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code);

/** "English" for en. */
export const languageName = (code: string): string => languages.of(code) ?? code;

/** "1 story", "2 stories". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "Defence Minister, South Korea (former)". */
export const officeWords = (office: {
  title: string;
  country: string | null;
  organization: string | null;
  status: string;
}): string =>
  [
    [office.title, office.organization, office.country === null ? null : countryName(office.country)]
      .filter((part) => part !== null)
      .join(', '),
    office.status === 'current' ? '' : ` (${office.status})`,
  ].join('');

/** A weight as a person reads it: "+2.1", "-0.4". */
export const weightWords = (weight: number): string => `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(1)}`;

/** The strongest findings first, at most `most`. */
export const strongest = (findings: readonly Finding[], most: number): Finding[] =>
  [...findings].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, most);

/** "97 %"; what is not certain is never shown as 100 %. */
export const percent = (score: number): string => `${score < 1 ? Math.min(99, Math.round(score * 100)) : 100} %`;

/** "102,496". */
export const grouped = (count: number): string => count.toLocaleString('en');

/** "21.3 s", "2 min 5 s". */
export const duration = (seconds: number): string =>
  seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;

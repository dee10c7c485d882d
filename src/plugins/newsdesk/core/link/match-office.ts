import { stateOf } from '../registry/state';
import type { OfficeRecord, StatedOffice } from '../types';
import { readTitle, type OfficeTitle } from './office-title';

/**
 * How a stated title fits an office: `same` office, `close` (one is the shorter or wider name of the other), `broad`
 * (the same kind of office, its field unsaid), `unsaid` (a mere rank or address, which tells nothing), `none`.
 */
export type TitleFit = 'same' | 'close' | 'broad' | 'unsaid' | 'none';

const ORDER: readonly TitleFit[] = ['none', 'unsaid', 'broad', 'close', 'same'];
const LEADERS: ReadonlySet<string> = new Set([
  'president',
  'premier',
  'monarch',
  'supreme leader',
  'head of state',
  'chief executive',
]);
const HEADS_OF_STATE: ReadonlySet<string> = new Set(['president', 'monarch', 'supreme leader', 'head of state']);
const HEADS_OF_BODIES: ReadonlySet<string> = new Set([
  'head',
  'minister',
  'governor',
  'president',
  'military chief',
  'chief of staff',
  'secretary general',
  'chief justice',
]);
const LEGISLATORS: ReadonlySet<string> = new Set(['legislator', 'senator', 'member']);
const readOffices = new WeakMap<OfficeRecord, readonly OfficeTitle[]>();

/** What `matchOffice` reads of a stated office. */
type Title = Pick<StatedOffice, 'title' | 'country' | 'organization'>;

const MOST_REMEMBERED = 2000;
const remembered = new Map<string, WeakMap<OfficeRecord, TitleFit>>();

/**
 * Compares a title as a story states it with an office of the registry, by all titles of the office and with the body
 * that the story names: "Pentagon chief" and "Secretary of Defense" (US) -> same, "Minister" and "Minister of Finance" ->
 * broad. Dates and states are not looked at.
 */
export function matchOffice(stated: Title, office: OfficeRecord): TitleFit {
  return officeMatcher(stated)(office);
}

/** The same for one stated office and many of the registry; what was compared is remembered. */
export function officeMatcher(stated: Title): (office: OfficeRecord) => TitleFit {
  const key = `${stated.country ?? ''}|${stated.organization ?? ''}|${stated.title}`;
  let fits = remembered.get(key);
  if (fits === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    fits = new WeakMap();
    remembered.set(key, fits);
  }
  const known = fits;
  return (office) => {
    const fit = known.get(office) ?? compareWithOffice(stated, office);
    known.set(office, fit);
    return fit;
  };
}

/** True where a title fits an office, however loosely. */
export function doesFit(fit: TitleFit): fit is 'same' | 'close' | 'broad' {
  return fit === 'same' || fit === 'close' || fit === 'broad';
}

/** True where a stated title is a rank or a form of address and names no office: "General", "Dr". */
export function isMereRank({ title, country }: Title): boolean {
  return readTitle(title, stateOf(country)).every(({ isRank }) => isRank);
}

function compareWithOffice(stated: Title, office: OfficeRecord): TitleFit {
  const state = stateOf(stated.country) ?? stateOf(office.country);
  const titles = [stated.title, ...titlesWithBody(stated)].flatMap((title) => readTitle(title, state));
  let best: TitleFit = 'none';
  for (const theirs of titlesOf(office)) {
    for (const title of titles) best = better(best, compareTitles(title, theirs, office));
    if (best === 'same') break;
  }
  return best;
}

/** A title with the body that the story names, in the ways in which registries write it; it can only fit better. */
function titlesWithBody({ title, organization }: Title): string[] {
  if (organization === null) return [];
  return [`${title} of ${organization}`, `${title} to the ${organization}`, `${organization} ${title}`];
}

function titlesOf(office: OfficeRecord): readonly OfficeTitle[] {
  const known = readOffices.get(office);
  if (known !== undefined) return known;
  const state = stateOf(office.country);
  const titles = [office.title, ...office.otherTitles].flatMap((title) => readTitle(title, state));
  readOffices.set(office, titles);
  return titles;
}

function better(a: TitleFit, b: TitleFit): TitleFit {
  return ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a;
}

function worse(a: TitleFit, b: TitleFit): TitleFit {
  return ORDER.indexOf(b) < ORDER.indexOf(a) ? b : a;
}

function compareTitles(stated: OfficeTitle, theirs: OfficeTitle, office: OfficeRecord): TitleFit {
  if (stated.folded === theirs.folded && stated.folded !== '') return 'same';
  if (stated.isRank) return 'unsaid';
  if (stated.role === null || theirs.role === null) return compareWithoutRole(stated, theirs);
  if (stated.role === 'leader' && stated.domain.length === 0 && stated.level === '') {
    const isLeader = LEADERS.has(theirs.role) && theirs.domain.length === 0 && theirs.level === '';
    return isLeader || office.rank === 'head of state' || office.rank === 'head of government' ? 'close' : 'none';
  }
  if (LEGISLATORS.has(stated.role) && LEGISLATORS.has(theirs.role)) return compareLegislators(stated, theirs, office);
  return worse(compareRoles(stated, theirs), worse(compareLevels(stated, theirs), compareDomains(stated, theirs)));
}

/** Titles whose head word is no known role are compared by their words alone. */
function compareWithoutRole(stated: OfficeTitle, theirs: OfficeTitle): TitleFit {
  if (stated.role !== theirs.role || stated.domain.length === 0) return 'none';
  return worse('close', compareDomains(stated, theirs));
}

function compareRoles(stated: OfficeTitle, theirs: OfficeTitle): TitleFit {
  if (stated.role === theirs.role) return 'same';
  const roles = [stated.role ?? '', theirs.role ?? ''];
  if (roles.includes('head of state') && roles.every((role) => HEADS_OF_STATE.has(role))) return 'close';
  if (roles.includes('supreme leader') && roles.includes('leader')) return 'close';
  const isAboutOneBody = stated.domain.length > 0 && stated.domain.some((word) => theirs.domain.includes(word));
  if (isAboutOneBody && roles.includes('head') && roles.every((role) => HEADS_OF_BODIES.has(role))) return 'close';
  if (isAboutOneBody && roles.includes('leader') && roles.includes('head')) return 'close';
  if (roles.includes('envoy') && roles.includes('ambassador')) return 'broad';
  if (roles.includes('prosecutor') && roles.includes('attorney general')) return 'broad';
  if (roles.includes('judge') && roles.includes('chief justice')) return 'broad';
  if (roles.includes('high representative') && roles.includes('minister')) return 'broad';
  return 'none';
}

function compareLevels(stated: OfficeTitle, theirs: OfficeTitle): TitleFit {
  if (stated.level === theirs.level) {
    const [a, b] = [stated.extras.join(' '), theirs.extras.join(' ')];
    if (a === b) return 'same';
    return a === '' || b === '' ? 'close' : 'none';
  }
  if (stated.level === '' || theirs.level === '') {
    // Papers call a minister of state a minister, and never a deputy minister one.
    return stated.level === '' && theirs.level === 'junior' && stated.domain.length > 0 ? 'broad' : 'none';
  }
  return 'close';
}

function compareDomains(stated: OfficeTitle, theirs: OfficeTitle): TitleFit {
  const [a, b] = [stated.domain, theirs.domain];
  if (a.length === 0 && b.length === 0) return compareWeak(stated.weak, theirs.weak);
  // "President" may be short for "President of the Senate"; "President of the Senate" is no "President".
  if (a.length === 0 || b.length === 0) return a.length === 0 ? 'broad' : 'none';
  const shared = a.filter((word) => b.includes(word)).length;
  if (shared === 0) return 'none';
  if (stated.role === 'ambassador') return shared === Math.max(a.length, b.length) ? 'same' : 'none';
  if (shared === a.length && shared === b.length) return 'same';
  if (shared === a.length || shared === b.length) return 'close';
  return shared / (a.length + b.length - shared) >= 0.5 ? 'close' : 'broad';
}

function compareWeak(a: readonly string[], b: readonly string[]): TitleFit {
  if (a.join(' ') === b.join(' ')) return 'same';
  if (a.length === 0 || b.length === 0) return 'close';
  return a.some((word) => b.includes(word)) ? 'close' : 'broad';
}

function compareLegislators(stated: OfficeTitle, theirs: OfficeTitle, office: OfficeRecord): TitleFit {
  if (office.rank !== 'legislator' && theirs.role !== 'legislator' && theirs.role !== 'senator') return 'none';
  const isSenate = (title: OfficeTitle) => title.role === 'senator' || title.domain.includes('senate');
  if (isSenate(stated) && theirs.role === 'senator') return 'same';
  if (isSenate(stated) !== isSenate(theirs) && isSenate(stated)) return 'none';
  return stated.role === 'member' && stated.domain.length > 0 && compareDomains(stated, theirs) === 'none'
    ? 'none'
    : 'close';
}

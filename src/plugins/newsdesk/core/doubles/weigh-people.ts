import { compareNames, isWholeName, readStoryName } from '../link/compare-names';
import type { IndexedPerson } from '../registry';
import { stateOf } from '../registry/state';
import type { Finding, OfficeRecord, TermRecord } from '../types';
import { DOUBLE_WEIGHTS, type DoubleFinding } from './data/double-weights';

/** A person with what else tells one from another. */
export interface KnownPerson extends IndexedPerson {
  terms: readonly TermRecord[];
  states: ReadonlySet<string>;
}

/** A finding with its weight from the table. */
export const finding = (name: DoubleFinding, evidence?: string): Finding => {
  const weight = DOUBLE_WEIGHTS[name];
  return evidence === undefined ? { name, weight } : { name, weight, evidence };
};

const bestName = (a: KnownPerson, b: KnownPerson): Finding | null => {
  let best: Finding | null = null;
  for (const form of a.forms) {
    const compared = compareNames(readStoryName(form), b);
    if (compared === null || !isWholeName(compared.finding) || !(compared.finding in DOUBLE_WEIGHTS)) continue;
    const name = compared.finding as DoubleFinding;
    // "Kim" is no full name, however often it is written alike.
    if (name === 'sameOtherName' && !form.includes(' ') && a.forms[0] !== form) continue;
    const isMain = form === a.forms[0] && compared.form === b.forms[0];
    const found = finding(name === 'sameFullName' && !isMain ? 'sameOtherName' : name, compared.form);
    if (best === null || found.weight > best.weight) best = found;
  }
  return best;
};

/** "1950" fits "1950-03-02", and says less than two equal days. */
const compareDates = (a: string | null, b: string | null): 'same' | 'fits' | 'other' | null => {
  if (a === null || b === null) return null;
  if (a === b) return a.length === 10 ? 'same' : 'fits';
  return a.startsWith(`${b}-`) || b.startsWith(`${a}-`) ? 'fits' : 'other';
};

const dateFindings = ({ record: a }: KnownPerson, { record: b }: KnownPerson): Finding[] => {
  const found: Finding[] = [];
  const birth = compareDates(a.birthDate, b.birthDate);
  const births = `${a.birthDate} and ${b.birthDate}`;
  if (birth === 'same') found.push(finding('sameBirthDate', a.birthDate ?? ''));
  if (birth === 'fits') found.push(finding('birthDateFits', births));
  if (birth === 'other') found.push(finding('otherBirthDate', births));
  const death = compareDates(a.deathDate, b.deathDate);
  if (death === 'same') found.push(finding('sameDeathDate', a.deathDate ?? ''));
  if (death === 'other') found.push(finding('otherDeathDate', `${a.deathDate} and ${b.deathDate}`));
  return found;
};

const isSameTime = (a: TermRecord, b: TermRecord): boolean => {
  const start = compareDates(a.startDate, b.startDate);
  return start === 'same' || start === 'fits';
};

/** Ranks of offices that many hold at a time. */
const OF_MANY: ReadonlySet<OfficeRecord['rank']> = new Set(['legislator', 'ambassador', 'judge', 'other']);

const officeFinding = (
  a: KnownPerson,
  b: KnownPerson,
  officeOf: (id: string) => OfficeRecord | null,
): Finding | null => {
  let best: Finding | null = null;
  for (const mine of a.terms) {
    for (const theirs of b.terms) {
      if (mine.office !== theirs.office) continue;
      const office = officeOf(mine.office);
      const title = office?.title ?? '';
      // A parliament is elected on one day.
      const isOfMany = office !== null && OF_MANY.has(office.rank);
      if (isSameTime(mine, theirs) && !isOfMany) return finding('sameTermOfOffice', title);
      best ??= finding(isOfMany ? 'sameOfficeOfMany' : 'sameOffice', title);
    }
  }
  return best;
};

const stateFinding = ({ states: a }: KnownPerson, { states: b }: KnownPerson): Finding | null => {
  if (a.size === 0 || b.size === 0) return null;
  const shared = [...a].filter((state) => b.has(state));
  if (shared.length > 0) return finding('inSameState', shared.join(', '));
  return finding('inOtherState', `${[...a].join(', ')} and ${[...b].join(', ')}`);
};

/** What their names say of two people being one; null where they are not one name. */
export const weighNames = (a: KnownPerson, b: KnownPerson): Finding | null => bestName(a, b) ?? bestName(b, a);

/** All that speaks for and against two people being one, but for their names. */
export const weighFacts = (
  a: KnownPerson,
  b: KnownPerson,
  officeOf: (id: string) => OfficeRecord | null,
): Finding[] => {
  const found = [stateFinding(a, b), officeFinding(a, b, officeOf), ...dateFindings(a, b)];
  const [mine, theirs] = [a.record.wikidataId, b.record.wikidataId];
  if (mine !== null && theirs !== null) {
    found.push(mine === theirs ? finding('sameWikidataId', mine) : finding('otherWikidataId', `${mine} and ${theirs}`));
  }
  if (a.record.provisional || b.record.provisional) found.push(finding('oneMadeFromStory'));
  return found.filter((one) => one !== null);
};

/** States of a person: of birth papers, and of offices held. */
export const statesOf = (
  { nationalities }: IndexedPerson['record'],
  terms: readonly TermRecord[],
  officeOf: (id: string) => OfficeRecord | null,
): Set<string> => {
  const states = new Set<string>();
  for (const country of [...nationalities, ...terms.map(({ office }) => officeOf(office)?.country ?? null)]) {
    const state = stateOf(country);
    if (state !== null) states.add(state);
  }
  return states;
};

import type { Registry } from '../registry';
import { stateOf } from '../registry/state';
import { daysBetween, firstDayOf, timeOfTerm } from '../registry/partial-date';
import type { Finding, OfficeRank, OfficeRecord, PartialDate, StatedOffice, TermRecord } from '../types';
import { found, type LinkFindingName } from './findings';
import { doesFit, isMereRank, officeMatcher, type TitleFit } from './match-office';
import { isStateGuessed } from './stated-states';

/** Days around a change of office in which papers and registries may differ about who holds it. */
const WEEKS_AROUND_CHANGE = 31;
/** Days before taking office in which somebody is elect or designate. */
const DAYS_OF_ELECT = 150;

/** What the offices that a story states say for one record. */
export interface OfficeWord {
  findings: Finding[];
  /** Term on which the best finding rests. */
  term: string | null;
  /** `fits`: a stated office is theirs; `against`: none is; `silent`: nothing to compare. */
  verdict: 'fits' | 'against' | 'silent';
  /** How well the title fits, where one does. */
  fit: TitleFit;
  /** Rank of the office that fits. */
  rank: OfficeRank | null;
  /** True where the very office was held on that day, but in another state than the one stated. */
  isHeldElsewhere: boolean;
}

type FitNames = Readonly<Record<'same' | 'close' | 'broad', LinkFindingName>>;

const ON_DATE: FitNames = { same: 'officeHeldOnDate', close: 'similarOfficeHeldOnDate', broad: 'roleHeldOnDate' };
const BEFORE: FitNames = { same: 'officeHeldBefore', close: 'similarOfficeHeldBefore', broad: 'roleHeldBefore' };
const ONCE: FitNames = { same: 'officeOnceHeld', close: 'similarOfficeOnceHeld', broad: 'roleOnceHeld' };

/**
 * Compares the offices that a story states of a person with the terms of a record, as of the story's day (null: unknown,
 * then an office once held counts and no more). The best pair of stated office and term makes the finding.
 */
export function weighOffices(
  stated: readonly StatedOffice[],
  person: string,
  registry: Registry,
  day: PartialDate | null,
): OfficeWord {
  const terms = registry.termsOf(person);
  let best: OfficeWord | null = null;
  let isComparable = false;
  let isHeldElsewhere = false;
  for (const office of stated) {
    // A state guessed from the context must not decide what the title means.
    const matches = officeMatcher(isStateGuessed(office) ? { ...office, country: null } : office);
    for (const term of terms) {
      const record = registry.office(term.office);
      const fit = record === null ? 'none' : matches(record);
      if (record === null || !doesFit(fit)) continue;
      if (isOfOtherState(office, record))
        isHeldElsewhere ||= fit === 'same' && day !== null && timeOfTerm(term, day) === 'on';
      else {
        const word = wordOfTerm(office, term, record, fit, day, registry);
        if (best === null || isBetter(word, best)) best = word;
      }
    }
    if (!isMereRank(office)) isComparable = true;
  }
  if (best !== null) return { ...best, isHeldElsewhere };
  const nothing = { findings: [], term: null, fit: 'none', rank: null, isHeldElsewhere } as const;
  if (!isComparable || terms.length === 0) return { ...nothing, findings: [], verdict: 'silent' };
  const evidence = stated.map(({ title }) => title).join(', ');
  if (isHeldElsewhere) return { ...nothing, findings: [found('officeHeldElsewhere', evidence)], verdict: 'against' };
  // Registries know less of what somebody was than of what somebody is.
  const isPast = stated.every(({ status }) => status === 'former');
  const findings = [found('otherOffice', evidence, isPast ? 0.4 : 1)];
  return { ...nothing, findings, verdict: 'against' };
}

function isOfOtherState(stated: StatedOffice, office: OfficeRecord): boolean {
  if (isStateGuessed(stated)) return false;
  const [a, b] = [stateOf(stated.country), stateOf(office.country)];
  // An ambassador serves one state in another, and stories and registries may name either.
  return a !== null && b !== null && a !== b && office.rank !== 'ambassador';
}

function isBetter(a: OfficeWord, b: OfficeWord): boolean {
  const sum = ({ findings }: OfficeWord) => findings.reduce((total, { weight }) => total + weight, 0);
  const [sumA, sumB] = [sum(a), sum(b)];
  return sumA > sumB || (sumA === sumB && (a.term ?? '') < (b.term ?? ''));
}

function wordOfTerm(
  stated: StatedOffice,
  term: TermRecord,
  office: OfficeRecord,
  fit: 'same' | 'close' | 'broad',
  day: PartialDate | null,
  registry: Registry,
): OfficeWord {
  const body = office.organization === null ? null : registry.organization(office.organization);
  const isSameBody =
    body !== null &&
    stated.organization !== null &&
    registry.organizationsNamed(stated.organization).some(({ record }) => record.id === body.record.id);
  // "Secretary-General" of that very body says the field that the title leaves out.
  const whole = isSameBody && fit === 'broad' ? 'same' : fit;
  const name = findingOfTerm(stated, term, whole, day);
  const isNearby = name === 'officeHeldNearDate' || name === 'officeBeginsSoon';
  const share = isNearby ? { same: 1, close: 0.8, broad: 0.5 }[whole] : 1;
  const findings = [found(name, evidenceOf(office, term), share)];
  const fits = name !== 'officeNotHeldThen' && name !== 'officeStillHeld' && name !== 'officeSought';
  if (fits && isSameBody) findings.push(found('sameBody', body.record.name));
  return {
    findings,
    term: fits ? term.id : null,
    verdict: fits ? 'fits' : 'against',
    fit: whole,
    rank: fits ? office.rank : null,
    isHeldElsewhere: false,
  };
}

function findingOfTerm(
  { status }: StatedOffice,
  term: TermRecord,
  fit: 'same' | 'close' | 'broad',
  day: PartialDate | null,
): LinkFindingName {
  if (status === 'candidate') return 'officeSought';
  if (day === null) return ONCE[fit];
  const time = timeOfTerm(term, day);
  if (time === 'unknown') return ONCE[fit];
  if (status === 'former') {
    if (time === 'before') return BEFORE[fit];
    // A term without an end is often one whose end nobody wrote down.
    if (time === 'on') return term.endDate === null ? ONCE[fit] : 'officeStillHeld';
    return 'officeNotHeldThen';
  }
  if (status === 'elect') {
    if (time === 'on' && term.status === 'elect') return ON_DATE[fit];
    if (time === 'after' && term.startDate !== null) {
      return daysBetween(day, term.startDate) <= DAYS_OF_ELECT ? 'officeBeginsSoon' : 'officeNotHeldThen';
    }
  }
  if (time === 'on') return term.status === 'candidate' || term.status === 'elect' ? 'officeSought' : ON_DATE[fit];
  return isNearChange(term, day) ? 'officeHeldNearDate' : 'officeNotHeldThen';
}

function isNearChange({ startDate, endDate }: TermRecord, day: PartialDate): boolean {
  const isJustAfter =
    endDate !== null && firstDayOf(endDate) <= day && daysBetween(endDate, day) <= WEEKS_AROUND_CHANGE;
  const isJustBefore =
    startDate !== null && firstDayOf(startDate) > day && daysBetween(day, startDate) <= WEEKS_AROUND_CHANGE;
  return isJustAfter || isJustBefore;
}

function evidenceOf(office: OfficeRecord, term: TermRecord): string {
  return `${office.title}, ${term.startDate ?? '?'} to ${term.endDate ?? '?'}`;
}

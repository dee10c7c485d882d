import type { Registry } from '../registry';
import { stateOf } from '../registry/state';
import { daysBetween, firstDayOf, lastDayOf, timeOfTerm } from '../registry/partial-date';
import { foldName } from '../names/fold';
import type { Finding, OfficeRecord, PartialDate, PersonEntry, PersonRecord, StatedOffice } from '../types';
import { isCommonName } from './common-name';
import { isWholeName, type NameFinding } from './compare-names';
import { THRESHOLDS } from './data/finding-weights';
import { found, logOdds } from './findings';
import { doesFit, matchOffice } from './match-office';
import { weighOffices, type OfficeWord } from './office-findings';
import type { NameMatch } from './person-candidates';
import type { WeighedCandidate } from './settle';
import { statedStates } from './stated-states';

const YEARS_OF_ADULT = 18;
const DAYS_OF_MOURNING = 365;
/** Names that fit in part or nearly. */
const LOOSE_NAMES: ReadonlySet<NameFinding> = new Set([
  'missingMiddlePart',
  'extraMiddlePart',
  'severalNameParts',
  'initialFits',
  'nearSpelling',
  'bothNearSpelling',
]);

/** A person's record weighed by all but relations: what `settle` needs, and what later findings build on. */
export interface WeighedPerson extends WeighedCandidate {
  match: NameMatch;
  office: OfficeWord;
  states: ReadonlySet<string>;
}

/**
 * Weighs each record that a person of a story may be: name, offices as of the day, state, trade, age. Only the entry, the
 * story's day and the registry are read.
 */
export function weighPeople(
  entry: PersonEntry,
  matches: readonly NameMatch[],
  registry: Registry,
  day: PartialDate | null,
): WeighedPerson[] {
  const people = matches.map((match) => weighPerson(entry, match, registry, day));
  const whole = people.filter(({ match }) => isWholeName(match.finding));
  const holders = people.filter(({ office }) => office.verdict === 'fits');
  return people.map((person) => {
    const isWhole = isWholeName(person.match.finding);
    const isSole = isWhole ? whole.length === 1 : person.office.verdict === 'fits' && leads(person, holders);
    const findings = isSole
      ? [...person.findings, found(isWhole ? 'soleBearer' : 'soleHolderOfFamilyName')]
      : person.findings;
    return {
      ...person,
      findings,
      isLinkable: isLinkable(entry, person, isSole, day),
      isNear: isNear(person),
    };
  });
}

/** True where nobody else of the family name has an office that fits nearly as well. */
function leads(person: WeighedPerson, holders: readonly WeighedPerson[]): boolean {
  const own = logOdds(person.findings) - THRESHOLDS.margin;
  return holders.every((other) => other === person || logOdds(other.findings) <= own);
}

function weighPerson(entry: PersonEntry, match: NameMatch, registry: Registry, day: PartialDate | null): WeighedPerson {
  const { record } = match.person;
  const office = weighOffices(entry.offices, record.id, registry, day);
  const states = statesOf(record, registry);
  const findings: Finding[] = [found(nameFinding(match, office), match.form), ...office.findings];
  const state = compareStates(entry, states, office);
  if (state !== null) findings.push(state);
  const held = office.verdict === 'silent' && day !== null ? officeOn(record, registry, day, entry) : null;
  if (held !== null) {
    // For a mere name it is a hint that the person is in the news; for an official, that there is an office to name.
    findings.push(found(isStatedOfficial(entry) ? 'holdsOfficeOnDate' : 'inOfficeOnDate', held.title));
  }
  const title = held === null ? null : titleOf(entry, held);
  if (title !== null) findings.push(found('roleInSentence', title));
  else if (office.verdict !== 'fits' && entry.trade !== null) findings.push(found('tradeContradicts', entry.trade));
  if (isWholeName(match.finding) && isCommonName(match.form)) findings.push(found('commonName'));
  if (isMadeFromStory(record, registry) && isWholeName(match.finding) && entry.grade === 'official') {
    findings.push(found('madeFromStory'));
  }
  if (day !== null) findings.push(...ageFindings(record, day, entry));
  return { record: record.id, term: office.term, findings, isLinkable: false, isNear: false, match, office, states };
}

/** True where the story itself makes an official of the person, and not merely a record of that name. */
function isStatedOfficial({ grade, offices, country, findings }: PersonEntry): boolean {
  if (grade !== 'official') return false;
  return offices.length > 0 || country !== null || findings.every(({ name }) => name !== 'officeHolderOfRecord');
}

/** A title of that kind of office in the sentence, where the recogniser could not tell whose or what office it is. */
function titleOf({ offices, trade, findings }: PersonEntry, held: OfficeRecord): string | null {
  if (offices.length > 0) return null;
  const seen = findings.find(({ name }) => name === 'titleInSentence')?.evidence ?? null;
  const words = foldName(held.title).split(' ');
  const isOf = (title: string) =>
    words.includes(foldName(title)) || doesFit(matchOffice({ title, country: null, organization: null }, held));
  return [trade, seen].find((title) => title !== null && isOf(title)) ?? null;
}

/** A monarch goes by the given name. */
function nameFinding({ finding, form, name }: NameMatch, { rank }: OfficeWord): NameFinding | 'sameRegnalName' {
  return finding === 'sameNamePart' && rank === 'head of state' && form.startsWith(`${name} `)
    ? 'sameRegnalName'
    : finding;
}

/** An office of the record on that day; for somebody with a mere rank ("Colonel"), a military one. */
function officeOn(record: PersonRecord, registry: Registry, day: PartialDate, entry: PersonEntry): OfficeRecord | null {
  for (const term of registry.termsOf(record.id)) {
    const office = timeOfTerm(term, day) === 'on' ? registry.office(term.office) : null;
    if (office !== null && (entry.offices.length === 0 || office.rank === 'military chief')) return office;
  }
  return null;
}

/** States of a record: nationalities and the states of its offices. */
export function statesOf(record: PersonRecord, registry: Registry): ReadonlySet<string> {
  const states = new Set(record.nationalities.map((code) => stateOf(code) ?? code));
  for (const term of registry.termsOf(record.id)) {
    const state = stateOf(registry.office(term.office)?.country ?? null);
    if (state !== null) states.add(state);
  }
  return states;
}

function compareStates(entry: PersonEntry, states: ReadonlySet<string>, office: OfficeWord): Finding | null {
  const { said, guessed } = statedStates(entry);
  if (states.size === 0 || said.length + guessed.length === 0) return null;
  const theirs = [...states].sort().join(', ');
  const shared = said.find((state) => states.has(state));
  if (shared !== undefined) return found('sameState', shared);
  if (said.length > 0) {
    // An ambassador who fits under the other state's name is no contradiction.
    return office.verdict === 'fits' ? null : found('otherState', `${said.join(', ')}; ${theirs}`);
  }
  const likely = guessed.find((state) => states.has(state));
  // The context of an ambassador is as often the other state.
  if (likely === undefined && office.rank === 'ambassador') return null;
  return likely === undefined
    ? found('otherStateInContext', `${guessed.join(', ')}; ${theirs}`)
    : found('sameStateInContext', likely);
}

function isMadeFromStory(record: PersonRecord, registry: Registry): boolean {
  if (registry.termsOf(record.id).length > 0) return false;
  // An editor's word on such a record (public, kept internal) ends `provisional`; it still holds a name and a state alone.
  const { provisional, wikidataId, birthDate, deathDate } = record;
  return provisional || (wikidataId === null && birthDate === null && deathDate === null);
}

function ageFindings({ birthDate, deathDate }: PersonRecord, day: PartialDate, entry: PersonEntry): Finding[] {
  const findings: Finding[] = [];
  if (deathDate !== null && lastDayOf(deathDate) < firstDayOf(day)) {
    // The dead hold no offices; they are named as former holders, and for some time after their death.
    const isPast = entry.offices.length > 0 && entry.offices.every(({ status }) => status === 'former');
    const isRecent = daysBetween(deathDate, day) <= DAYS_OF_MOURNING;
    findings.push(found('deadOnDate', deathDate, isPast || isRecent ? 0.2 : 1));
  }
  if (birthDate !== null) {
    const adultFrom = `${Number(birthDate.slice(0, 4)) + YEARS_OF_ADULT}${firstDayOf(birthDate).slice(4)}`;
    if (lastDayOf(day) < adultFrom) findings.push(found('notYetAdult', birthDate));
  }
  return findings;
}

/** Whether a record may be linked at all, whatever its score: something besides the name must speak for it. */
function isLinkable(entry: PersonEntry, person: WeighedPerson, isSole: boolean, day: PartialDate | null): boolean {
  const has = (...names: string[]) => person.findings.some(({ name }) => names.includes(name));
  if (has('otherState', 'notYetAdult', 'tradeContradicts') || person.office.verdict === 'against') return false;
  const isWhole = isWholeName(person.match.finding);
  if (!isWhole) {
    if (has('otherStateInContext')) return false;
    // A bare family name needs the office itself, on that very day, or that nobody else of it has one of its kind.
    return (
      day !== null &&
      has('sameFamilyName', 'sameRegnalName') &&
      (has('officeHeldOnDate', 'similarOfficeHeldOnDate', 'officeHeldBefore', 'officeBeginsSoon') ||
        (has('roleHeldOnDate') && has('sameState') && isSole && entry.offices.every(isFieldUnsaid)))
    );
  }
  const isPlaced = has('sameState', 'sameStateInContext', 'officeHeldOnDate');
  if (has('commonName') && !isPlaced) return false;
  // On an unknown day a name that fits in part may be that of a predecessor or of a namesake.
  if (day === null && LOOSE_NAMES.has(person.match.finding)) return false;
  // Two loose fits are no firm one: a name nearly spelled alike, and merely an office of that kind.
  if (person.office.verdict === 'fits') return person.office.fit !== 'broad' || !LOOSE_NAMES.has(person.match.finding);
  if (has('madeFromStory')) return entry.grade === 'official' && isSole;
  if (entry.grade !== 'official' || !isSole || has('deadOnDate')) return false;
  if (has('holdsOfficeOnDate') && has('sameState')) return true;
  return has('roleInSentence') && !LOOSE_NAMES.has(person.match.finding) && !has('commonName', 'otherStateInContext');
}

/** "Minister": what of, the story does not say. */
function isFieldUnsaid({ title }: StatedOffice): boolean {
  return !title.trim().includes(' ');
}

function isNear(person: WeighedPerson): boolean {
  const isWhole = isWholeName(person.match.finding);
  // The same name and office in another state on that day is rather a misread state than a second person.
  if (person.findings.some(({ name }) => name === 'otherState')) return isWhole && person.office.isHeldElsewhere;
  return isWhole || person.office.verdict === 'fits';
}

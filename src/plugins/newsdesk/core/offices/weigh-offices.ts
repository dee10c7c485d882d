import type { Embodied } from '../document';
import type { NamedBody } from '../organizations/group-bodies';
import type { Finding, OrganizationKind, StatedOffice } from '../types';
import { OFFICE_WEIGHTS as WEIGHTS } from '../weights/offices';
import { lookUpKnown } from '../words/gazetteer';
import type { FoundTitle } from './complete-title';
import { findDescriptions } from './find-descriptions';
import { type FoundRole, findRoles } from './find-roles';
import { TITLE_ABBREVIATIONS } from '../lang/en/offices';
import { readRows } from '../words/read-list';
import { TokenNumbers } from '../words/token-numbers';
import { COMPLEMENT_STARTS } from './read-complement';
import { findStates } from './find-states';
import { PUBLIC_KINDS } from './public-kinds';
import { weighSigns } from './weigh-signs';

/** Offices and trade of a person. */
export interface Standing {
  offices: StatedOffice[];
  trade: string | null;
  /** The trade is a trade, and not a title that is too weak for an office. */
  isTrade: boolean;
  country: string | null;
  /** What shows an office that the story does not name. */
  signs: Finding[];
}

/** Banks that a state owns: "Central Bank", "Reserve Bank of Malawi". */
const PUBLIC_BANK = /\b(?:central|state|national|reserve|federal reserve|people['’]s) bank\b|\bmonetary authority\b/i;
/** Words for a rival in a race that say nothing of the office by themselves. */
const bareRivals = new Set(['front-runner', 'frontrunner', 'contender', 'hopeful']);
const PRIVATE = new Set<OrganizationKind>(['company', 'media', 'education', 'ngo']);

/** A title of a person while its state is being found. */
export interface OfficeDraft {
  person: number;
  title: FoundTitle;
  body: NamedBody | null;
  country: string | null;
  findings: Finding[];
}

const sum = (findings: Finding[]): number => findings.reduce((total, finding) => total + finding.weight, 0);

/** Weighs the titles beside each person's mentions, and finds the state that each office serves. */
export function weighOffices(document: Embodied): Standing[] {
  const { people, bodies, marks } = document;
  const bodyAt = new TokenNumbers(document.tokens.length);
  bodies.forEach(({ mentions }, index) => {
    for (const mention of mentions) bodyAt.fill(index, mention.first, mention.last);
  });
  const bodyOf = (title: FoundTitle): NamedBody | null => {
    const mark = title.body === null ? undefined : marks[title.body];
    return mark === undefined ? null : (bodies[bodyAt.get(mark.first) ?? bodyAt.get(mark.last - 1) ?? -1] ?? null);
  };
  const drafts: OfficeDraft[] = [];
  const standings: Standing[] = people.map(() => ({
    offices: [],
    trade: null,
    isTrade: false,
    country: null,
    signs: [],
  }));
  people.forEach((person, index) => {
    const standing = standings[index] as Standing;
    for (const mention of person.mentions) {
      standing.signs.push(...mention.signs);
      for (const title of mention.titles) {
        const draft = draftOf(index, title, bodyOf(title));
        if (draft !== null) draft.country ??= stateAfter(document, mention.last);
        if (draft === null) {
          if ((standing.trade === null || title.isTrade) && !bareRivals.has(title.title.toLowerCase()))
            standing.trade = title.title;
          const kind = bodyOf(title)?.kind;
          standing.isTrade ||= title.isTrade || (kind !== undefined && PRIVATE.has(kind));
        }
        if (draft !== null) drafts.push(draft);
      }
    }
  });
  const addRole = ({ person, title }: FoundRole): void => {
    const draft = draftOf(person, title, bodyOf(title));
    if (draft !== null) drafts.push(draft);
  };
  findRoles(document).forEach(addRole);
  shareTitles(document, drafts);
  findDescriptions(document, [...drafts]).forEach(addRole);
  drafts.sort((a, b) => a.title.start - b.title.start);
  findStates(document, drafts);
  for (const draft of drafts) {
    const standing = standings[draft.person] as Standing;
    addOffice(standing, draft);
    standing.country ??= draft.country;
  }
  weighSigns(document, standings);
  return standings;
}

function draftOf(person: number, title: FoundTitle, body: NamedBody | null): OfficeDraft | null {
  if (title.isTrade || bareRivals.has(title.title.toLowerCase())) return null;
  const findings = [...title.findings];
  const isPublicBank =
    body !== null && (PUBLIC_BANK.test(body.name) || (/\bgovernor$/i.test(title.title) && /\bbank\b/i.test(body.name)));
  if (body !== null && (PUBLIC_KINDS.has(body.kind) || isPublicBank))
    findings.push({ name: 'publicBody', weight: WEIGHTS.publicBody, evidence: body.name });
  if (body !== null && PRIVATE.has(body.kind) && !title.isRank && !isPublicBank)
    findings.push({ name: 'privateBody', weight: WEIGHTS.privateBody, evidence: body.name });
  if (body !== null && body.kind === 'other' && title.isWeak && !title.isRank && !isPublicBank) {
    findings.push({ name: 'unknownBody', weight: WEIGHTS.unknownBody, evidence: body.name });
  }
  if (/\bmember$/i.test(title.title) && body?.kind === 'party')
    findings.push({ name: 'memberOfParty', weight: WEIGHTS.memberOfParty, evidence: body.name });
  if (sum(findings) <= WEIGHTS.threshold) return null;
  return {
    person,
    title,
    body,
    country: title.country ?? body?.country ?? (body === null ? null : (lookUpKnown(body.name)?.country ?? null)),
    findings,
  };
}

/** "Presidents A and B": the second has the title of the first. */
function shareTitles(document: Embodied, drafts: OfficeDraft[]): void {
  const { tokens, people } = document;
  for (const draft of [...drafts]) {
    if (!draft.title.isPlural) continue;
    let end = people[draft.person]?.mentions.find(
      (mention) => mention.first >= draft.title.last && mention.first <= draft.title.last + 2,
    )?.last;
    end = skipParty(document, end);
    while (
      end !== undefined &&
      (tokens.word[end]?.text === 'and' || tokens.word[end]?.text === ',' || tokens.word[end]?.text === '&')
    ) {
      const at: number = tokens.word[end + 1]?.text === 'and' ? end + 2 : end + 1;
      const next = people.findIndex((person) =>
        person.mentions.some(
          (mention) => mention.first === at && mention.titles.every((title) => title.last > mention.first),
        ),
      );
      if (next < 0 || drafts.some((other) => other.person === next && other.title === draft.title)) break;
      const own = people[next]?.mentions.find((mention) => mention.first === at)?.last;
      drafts.push({
        ...draft,
        country: (own === undefined ? null : stateAfter(document, own)) ?? draft.title.country,
        person: next,
        findings: [...draft.findings, { name: 'sharedTitle', weight: 0, evidence: draft.title.title }],
      });
      end = skipParty(document, people[next]?.mentions.find((mention) => mention.first === at)?.last);
    }
  }
}

/** State in "Presidents X of Finland and Y of Poland". */
function stateAfter(document: Embodied, end: number): string | null {
  if (document.tokens.word[end]?.lower !== 'of') return null;
  const known = document.gazetteer.at.get(document.tokens.word[end + 1]?.lower === 'the' ? end + 2 : end + 1)?.known;
  return known?.kind === 'country' ? known.country : null;
}

/** Token after "of the Civic Party" behind a name of a list. */
function skipParty(document: Embodied, end: number | undefined): number | undefined {
  if (end === undefined) return undefined;
  const { tokens, bodies } = document;
  // "Sens. X (Ky.) and Y (Fla.)"
  if (tokens.word[end]?.text === '(') {
    for (let k = end + 2; k < end + 6; k++) if (tokens.word[k]?.text === ')') return k + 1;
  }
  if (!['of', 'from'].includes(tokens.word[end]?.lower ?? '')) return end;
  const at = tokens.word[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  for (const body of bodies) for (const mention of body.mentions) if (mention.first === at) return mention.last;
  const known = document.gazetteer.at.get(at);
  if (known?.known.kind === 'country') return at + known.length;
  return end;
}

const fullWords = new Map(readRows(TITLE_ABBREVIATIONS).map(([short, long]) => [short ?? '', long ?? '']));

/** A title in small letters and without abbreviations: "Lt. Gov." -> "lieutenant governor". */
function fullTitle(title: string): string {
  return title
    .toLowerCase()
    .split(/[-\s]+/)
    .map((word) => fullWords.get(word.replace(/\.$/, '')) ?? word)
    .join(' ');
}

function addOffice(standing: Standing, draft: OfficeDraft): void {
  const { title } = draft;
  // Most people have one office, which needs no comparing.
  if (standing.offices.length === 0) {
    standing.offices.push(officeOf(draft));
    return;
  }
  const key = fullTitle(title.title);
  const same = standing.offices.find((office) => fullTitle(office.title) === key);
  if (same !== undefined) {
    if (same.organization === null && draft.body !== null) same.organization = draft.body.name;
    if (same.findings.some((finding) => finding.name === 'stateOfStory') && title.country !== null)
      same.country = title.country;
    if (same.status === 'current' && title.status !== 'current') same.status = title.status;
    return;
  }
  // "Secretary Hill" is how a former secretary of state is addressed.
  const isAddress = (short: FoundTitle, long: string): boolean =>
    !short.title.includes(' ') &&
    short.findings[0]?.name === 'titleBefore' &&
    long.startsWith(`${fullTitle(short.title)} of `);
  if (standing.offices.some((office) => isAddress(title, fullTitle(office.title)))) return;
  // "Minister X" says no more than "Transport Minister X"; a vice president is no president.
  const isShorterOf = (short: string, long: string): boolean =>
    (long.endsWith(` ${short}`) && !/\b(?:vice|deputy|assistant|under)\b/.test(long)) ||
    // "Special Envoy" says no more than "Special Envoy to the Sahel".
    (long.startsWith(`${short} `) && COMPLEMENT_STARTS.has(long.slice(short.length + 1).split(' ', 1)[0] ?? ''));
  const titleOf = (office: StatedOffice): string => fullTitle(office.title);
  if (standing.offices.some((office) => isShorterOf(key, titleOf(office)) && office.status === title.status)) return;
  standing.offices = standing.offices.filter(
    (office) => !(isShorterOf(titleOf(office), key) && office.status === title.status),
  );
  standing.offices.push(officeOf(draft));
}

function officeOf({ title, country, body, findings }: OfficeDraft): StatedOffice {
  return {
    title: title.title,
    start: title.start,
    end: title.end,
    country,
    organization: body?.name ?? null,
    status: title.status,
    findings,
  };
}

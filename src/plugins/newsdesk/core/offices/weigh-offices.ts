import type { Embodied } from '../document';
import type { NamedBody } from '../organizations/group-bodies';
import type { NamedPerson } from '../people/group-people';
import type { Finding, OrganizationKind, StatedOffice } from '../types';
import { OFFICE_WEIGHTS as WEIGHTS } from '../weights/offices';
import type { FoundTitle } from './find-titles';
import { stateOfStory } from './story-state';

/** Offices and trade of a person. */
export interface Standing {
  offices: StatedOffice[];
  trade: string | null;
  country: string | null;
}

const PUBLIC = new Set<OrganizationKind>([
  'government',
  'military',
  'intergovernmental',
  'legislature',
  'court',
  'party',
]);
const PRIVATE = new Set<OrganizationKind>(['company', 'media', 'education', 'ngo']);

interface Draft {
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
  const bodyAt = new Map<number, NamedBody>();
  for (const body of bodies)
    for (const mention of body.mentions) for (let i = mention.first; i < mention.last; i++) bodyAt.set(i, body);
  const drafts: Draft[] = [];
  const standings: Standing[] = people.map(() => ({ offices: [], trade: null, country: null }));
  people.forEach((person, index) => {
    const standing = standings[index] as Standing;
    for (const mention of person.mentions) {
      for (const title of mention.titles) {
        const mark = title.body === null ? undefined : marks[title.body];
        const body = mark === undefined ? null : (bodyAt.get(mark.first) ?? bodyAt.get(mark.last - 1) ?? null);
        const draft = draftOf(index, title, body);
        if (draft === null) standing.trade ??= title.title;
        else drafts.push(draft);
      }
    }
  });
  shareTitles(document, drafts);
  drafts.sort((a, b) => a.title.start - b.title.start);
  findStates(document, drafts);
  for (const draft of drafts) {
    const standing = standings[draft.person] as Standing;
    addOffice(standing, draft);
    standing.country ??= draft.country;
  }
  return standings;
}

function draftOf(person: number, title: FoundTitle, body: NamedBody | null): Draft | null {
  if (title.isTrade) return null;
  const findings = [...title.findings];
  if (body !== null && PUBLIC.has(body.kind))
    findings.push({ name: 'publicBody', weight: WEIGHTS.publicBody, evidence: body.name });
  if (body !== null && PRIVATE.has(body.kind) && !title.isRank)
    findings.push({ name: 'privateBody', weight: WEIGHTS.privateBody, evidence: body.name });
  if (sum(findings) <= WEIGHTS.threshold) return null;
  return { person, title, body, country: title.country ?? body?.country ?? null, findings };
}

/** "Presidents A and B": the second has the title of the first. */
function shareTitles(document: Embodied, drafts: Draft[]): void {
  const { tokens, people } = document;
  for (const draft of [...drafts]) {
    if (!draft.title.isPlural) continue;
    let end = people[draft.person]?.mentions.find(
      (mention) => mention.first >= draft.title.last && mention.first <= draft.title.last + 2,
    )?.last;
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
      drafts.push({
        ...draft,
        person: next,
        findings: [...draft.findings, { name: 'sharedTitle', weight: 0, evidence: draft.title.title }],
      });
      end = people[next]?.mentions.find((mention) => mention.first === at)?.last;
    }
  }
}

/** Finds the state of each office: its own, the person's other office, the office named before, the story's. */
function findStates(document: Embodied, drafts: Draft[]): void {
  const ofStory = stateOfStory(document);
  const say = (draft: Draft, country: string, name: string, evidence: string): void => {
    draft.country = country;
    draft.findings.push({ name, weight: 0.5, evidence });
  };
  const isStateless = (draft: Draft): boolean => draft.body?.kind === 'intergovernmental';
  for (const draft of drafts) {
    if (draft.country !== null || isStateless(draft)) continue;
    const other = drafts.find((candidate) => candidate.person === draft.person && candidate.country !== null);
    if (other?.country != null) say(draft, other.country, 'stateOfOtherOffice', other.title.title);
  }
  let before: Draft | null = null;
  for (const draft of drafts) {
    if (isStateless(draft)) {
      draft.country = null;
      continue;
    }
    if (draft.country === null) {
      const sameSentence = speakerBefore(document, drafts, draft);
      if (sameSentence?.country != null)
        say(draft, sameSentence.country, 'stateOfPersonBefore', document.people[sameSentence.person]?.name ?? '');
      else if (ofStory !== null) say(draft, ofStory, 'stateOfStory', ofStory);
      else if (before?.country != null) say(draft, before.country, 'stateOfOfficeBefore', before.title.title);
    }
    if (draft.country !== null) before = draft;
  }
}

/** Another office holder who stands before the title in the same sentence. */
function speakerBefore(document: Embodied, drafts: Draft[], draft: Draft): Draft | null {
  const { sentenceOf, people } = document;
  const sentence = sentenceOf[draft.title.first];
  let best: Draft | null = null;
  let bestAt = -1;
  people.forEach((person, index) => {
    if (index === draft.person) return;
    for (const mention of person.mentions) {
      if (mention.first >= draft.title.first || sentenceOf[mention.first] !== sentence || mention.start <= bestAt)
        continue;
      const owner =
        drafts.find((other) => other.person === index && other.title.country !== null) ??
        drafts.find((other) => other.person === index && other.country !== null);
      if (owner === undefined) continue;
      best = owner;
      bestAt = mention.start;
    }
  });
  return best;
}

function addOffice(standing: Standing, draft: Draft): void {
  const { title } = draft;
  const key = title.title.toLowerCase().replace(/[-\s]+/g, ' ');
  const same = standing.offices.find((office) => office.title.toLowerCase().replace(/[-\s]+/g, ' ') === key);
  if (same !== undefined) {
    if (same.organization === null && draft.body !== null) same.organization = draft.body.name;
    if (same.findings.some((finding) => finding.name === 'stateOfStory') && title.country !== null)
      same.country = title.country;
    if (same.status === 'current' && title.status !== 'current') same.status = title.status;
    return;
  }
  standing.offices.push({
    title: title.title,
    start: title.start,
    end: title.end,
    country: draft.country,
    organization: draft.body?.name ?? null,
    status: title.status,
    findings: draft.findings,
  });
}

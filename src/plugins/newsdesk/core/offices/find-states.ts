import type { Embodied } from '../document';
import { OF_ONE_HOLDER, STATES_WITHOUT } from '../lang/en/forms-of-state';
import { readRows, readValues } from '../words/read-list';
import { mostNamed, statesOfStory } from './story-state';
import type { OfficeDraft } from './weigh-offices';

const without = readRows(STATES_WITHOUT).map(([title, states]) => ({
  title: title ?? '',
  states: new Set(readValues(states)),
}));
const ofOneHolder = new Set(readRows(OF_ONE_HOLDER).flat());
const ABBREVIATED = /^(?:sen|rep|gov|lt\. gov)\.?$/i;
const MEETING = new Set([
  'with',
  'met',
  'meet',
  'meets',
  'meeting',
  'host',
  'hosted',
  'thanked',
  'on',
  'counterpart',
  'welcomed',
  'by',
  'hosts',
]);
const OWNERS = new Set(['his', 'her', 'their', 'its']);

const titleKey = (title: string): string =>
  title
    .toLowerCase()
    .replace(/defense/g, 'defence')
    .replace(/-/g, ' ');

function lacks(state: string, title: string): boolean {
  const key = titleKey(title);
  return without.some(
    (row) =>
      (key === row.title || key.endsWith(` ${row.title}`)) &&
      row.states.has(state) &&
      !(row.title === 'minister' && key === 'first minister'),
  );
}

/**
 * Finds the state that each office serves. What the words beside the title say comes first; then the same person's other
 * office, the owner of "his minister", the office holder before in the sentence, and what the story is about. A state that
 * has no such office, or whose one holder is somebody else of the story, is passed over.
 */
export function findStates(document: Embodied, drafts: OfficeDraft[]): void {
  const states = statesOfStory(document);
  const ranked = [...states].sort((a, b) => b[1] - a[1]).map(([state]) => state);
  const main = mostNamed(states);
  const isStateless = (draft: OfficeDraft): boolean => draft.body?.kind === 'intergovernmental';
  for (const draft of drafts) {
    if (isStateless(draft)) draft.country = null;
    // "Sen." and "Rep." are American usage, but some other papers write so too.
    const isUsage =
      draft.country === 'US' &&
      ABBREVIATED.test(draft.title.title) &&
      draft.title.findings.some((finding) => finding.name === 'titleOfOneState');
    if (isUsage && main !== null && !states.has('US')) draft.country = main;
  }
  for (const draft of drafts) {
    if (draft.country !== null || isStateless(draft)) continue;
    const other = drafts.find((candidate) => candidate.person === draft.person && candidate.country !== null);
    if (other?.country != null) say(draft, other.country, 'stateOfOtherOffice', other.title.title);
  }
  for (const draft of drafts) {
    if (draft.country !== null || isStateless(draft)) continue;
    const before = personBefore(document, drafts, draft);
    const chances: Array<[state: string, name: string, evidence: string]> = [];
    // "talks with President X": who is met comes from elsewhere more often than not.
    const isMet = MEETING.has(document.tokens.word[draft.title.left - 1]?.lower ?? '');
    if (before?.country != null && !isMet)
      chances.push([before.country, 'stateOfPersonBefore', document.people[before.person]?.name ?? '']);
    const elsewhere = isMet ? [...ranked.filter((state) => state !== before?.country), ...ranked] : ranked;
    for (const state of elsewhere) chances.push([state, 'stateOfStory', state]);
    const chance = chances.find(([state]) => !lacks(state, draft.title.title) && !isHeldByOther(drafts, draft, state));
    if (chance !== undefined) say(draft, ...chance);
  }
}

function say(draft: OfficeDraft, country: string, name: string, evidence: string): void {
  draft.country = country;
  draft.findings.push({ name, weight: 0.5, evidence });
}

function isHeldByOther(drafts: OfficeDraft[], draft: OfficeDraft, state: string): boolean {
  const key = titleKey(draft.title.title);
  if (!ofOneHolder.has(key) || draft.title.status !== 'current' || draft.body !== null) return false;
  return drafts.some(
    (other) =>
      other.person !== draft.person &&
      other.country === state &&
      other.title.status === 'current' &&
      other.body === null &&
      titleKey(other.title.title) === key,
  );
}

/** Another office holder who stands before the title in the same sentence, or before "his". */
function personBefore(document: Embodied, drafts: OfficeDraft[], draft: OfficeDraft): OfficeDraft | null {
  const { sentenceOf, people, tokens } = document;
  const sentence = sentenceOf[draft.title.first] ?? 0;
  const isOwned = [1, 2].some((back) => OWNERS.has(tokens.word[draft.title.left - back]?.lower ?? ''));
  let best: OfficeDraft | null = null;
  let bestAt = -1;
  people.forEach((person, index) => {
    if (index === draft.person) return;
    for (const mention of person.mentions) {
      const own = sentenceOf[mention.first] ?? 0;
      if (mention.first >= draft.title.first || mention.start <= bestAt || own < sentence - (isOwned ? 1 : 0)) continue;
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

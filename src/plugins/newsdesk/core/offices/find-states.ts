import type { Embodied } from '../document';
import type { Finding } from '../types';
import { STATE_WEIGHTS as WEIGHTS } from '../weights/offices';
import { OF_ONE_HOLDER, STATES_WITHOUT } from '../lang/en/forms-of-state';
import { readRows, readValues } from '../words/read-list';
import { OfficeIndex } from './office-index';
import { type StoryStates, mostNamed, readStoryStates, titleKey } from './story-state';
import type { OfficeDraft } from './weigh-offices';

const without = readRows(STATES_WITHOUT).map(([title, states]) => ({
  title: title ?? '',
  states: new Set(readValues(states)),
}));
const ofOneHolder = new Set(readRows(OF_ONE_HOLDER).flat());
const ABBREVIATED = /^(?:pres|sen|rep|gov|lt\. gov)\.?$/i;
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
/** Weight of names that no story has, so that one small hint does not count as the whole story. */
const SMOOTHING = 12;
const MONARCHS = new Set(['king', 'queen']);
const OWNERS = new Set(['his', 'her', 'their', 'its']);

function lacks(state: string, title: string): boolean {
  const key = titleKey(title);
  return without.some(
    (row) =>
      // A Zulu king is no king of South Africa.
      (key === row.title || (!MONARCHS.has(row.title) && key.endsWith(` ${row.title}`))) &&
      row.states.has(state) &&
      !(row.title === 'minister' && key === 'first minister'),
  );
}

/**
 * Finds the state that each office serves. What the words beside the title say comes first; then the same person's other
 * office; then the states that the sentence, the story and the paper speak for are weighed. A state that has no such
 * office, or whose one holder is somebody else of the story, is passed over.
 */
export function findStates(document: Embodied, drafts: OfficeDraft[]): void {
  const states = readStoryStates(document);
  const main = mostNamed(states.named);
  const isStateless = (draft: OfficeDraft): boolean => draft.body?.kind === 'intergovernmental';
  for (const draft of drafts) {
    // An ambassador to the United Nations serves the state that sends him.
    if (isStateless(draft) && !(isSent(draft) && draft.title.country !== null)) draft.country = null;
    // "Sen." and "Rep." are American usage, but some other papers write so too.
    const isUsage =
      draft.country === 'US' &&
      ABBREVIATED.test(draft.title.title) &&
      draft.title.findings.some((finding) => finding.name === 'titleOfOneState');
    if (isUsage && !states.named.has('US') && (states.paper ?? main) !== null) draft.country = states.paper ?? main;
  }
  const index = new OfficeIndex(document, drafts);
  for (const draft of drafts) {
    if (draft.country !== null || isStateless(draft)) continue;
    const other = index.of(draft.person).find(({ country }) => country !== null);
    if (other?.country != null) say(draft, other.country, [found('stateOfOtherOffice', 1, other.title.title)]);
  }
  for (const draft of drafts) index.addHolder(draft);
  for (const draft of drafts) {
    if (draft.country !== null || isStateless(draft)) continue;
    const chances = weighStates(document, index, draft, states);
    let best: string | null = null;
    let most = -Infinity;
    for (const [state, findings] of chances) {
      if (lacks(state, draft.title.title)) continue;
      const holder = otherHolder(index, draft, state);
      if (holder !== null) {
        const evidence = document.people[holder.person]?.name ?? '';
        findings.push(found('heldBySomebodyElse', WEIGHTS.heldByOther, evidence));
      }
      const score = findings.reduce((sum, finding) => sum + finding.weight, 0);
      if (score <= most) continue;
      best = state;
      most = score;
    }
    if (best !== null) {
      say(draft, best, chances.get(best) ?? []);
      index.addHolder(draft);
    }
  }
}

const found = (name: string, weight: number, evidence: string): Finding => ({ name, weight, evidence });

/** What speaks for each state that an office may serve. */
function weighStates(
  document: Embodied,
  index: OfficeIndex,
  draft: OfficeDraft,
  states: StoryStates,
): Map<string, Finding[]> {
  const { tokens, gazetteer, sentences, sentenceOf, people, names } = document;
  const chances = new Map<string, Finding[]>();
  const add = (state: string, finding: Finding): void => {
    const findings = chances.get(state) ?? [];
    if (!findings.some(({ name }) => name === finding.name)) chances.set(state, [...findings, finding]);
  };
  const all = [...states.named.values()].reduce((sum, weight) => sum + weight, 0);
  for (const [state, weight] of states.named)
    add(state, found('stateOfStory', (WEIGHTS.share * weight) / (all + SMOOTHING), state));
  if (states.paper !== null) add(states.paper, found('stateOfPaper', WEIGHTS.paper, states.paper));
  const known = names?.statesOfPerson?.(people[draft.person]?.name ?? '') ?? [];
  for (const state of known) add(state, found('stateOfRecord', WEIGHTS.record, state));
  // "talks with President X": who is met comes from elsewhere more often than not.
  const isMet = MEETING.has(tokens.word[draft.title.left - 1]?.lower ?? '');
  const before = personBefore(document, index, draft);
  if (before?.country != null) {
    const name = people[before.person]?.name ?? '';
    add(before.country, found('stateOfPersonBefore', isMet ? WEIGHTS.personMet : WEIGHTS.personBefore, name));
  }
  const key = titleKey(draft.title.title);
  for (const { state, places } of states.ofTitle.get(key)?.values() ?? []) {
    const isFree = places.some((at) => {
      const holders = index.peopleAt(at);
      return holders === undefined || (holders.size === 1 && holders.has(draft.person));
    });
    if (isFree) add(state, found('stateBesideSameTitle', WEIGHTS.sameTitle, key));
  }
  const sentence = sentences[sentenceOf[draft.title.first] ?? 0];
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++) {
    const state = gazetteer.at.get(i)?.known.country;
    if (state != null) add(state, found('stateInSentence', WEIGHTS.sentence, state));
  }
  return chances;
}

const SENT = /\b(?:ambassador|representative|envoy|delegate|observer)$/i;

function isSent(draft: OfficeDraft): boolean {
  return SENT.test(draft.title.title);
}

function say(draft: OfficeDraft, country: string, findings: Finding[]): void {
  draft.country = country;
  draft.findings.push(...findings);
}

/** Somebody else of the story who holds the one such office of the state. */
function otherHolder(index: OfficeIndex, draft: OfficeDraft, state: string): OfficeDraft | null {
  const key = titleKey(draft.title.title);
  if (!ofOneHolder.has(key) || draft.title.status !== 'current' || draft.body !== null) return null;
  return index.otherHolder(key, state, draft.person);
}

/** Another office holder who stands before the title in the same sentence, or before "his". */
function personBefore(document: Embodied, index: OfficeIndex, draft: OfficeDraft): OfficeDraft | null {
  const { sentenceOf, tokens } = document;
  const sentence = sentenceOf[draft.title.first] ?? 0;
  const isOwned = [1, 2].some((back) => OWNERS.has(tokens.word[draft.title.left - back]?.lower ?? ''));
  for (const person of index.peopleBefore(draft.title.first, sentence - (isOwned ? 1 : 0))) {
    if (person === draft.person) continue;
    const offices = index.of(person);
    const owner =
      offices.find(({ title }) => title.country !== null) ?? offices.find(({ country }) => country !== null);
    if (owner !== undefined) return owner;
  }
  return null;
}

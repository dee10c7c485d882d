import type { Marked } from '../document';
import { markPlaces } from '../mentions/mark-places';
import { BIT, isCapitalShape } from '../words/classes';
import { wordFlag } from '../words/word-flags';
import { STATE_CUES } from '../lang/en/forms-of-state';
import { AGENCIES } from '../lang/en/media';
import { readRows } from '../words/read-list';
import { readHead } from './title-words';
import { stateOfAddress } from './state-of-address';

/** What a story as a whole says of states. */
export interface StoryStates {
  /** States that the story names, each with how much speaks for the story being about it. */
  named: Map<string, number>;
  /** State of the paper, by the web address on the first line. */
  paper: string | null;
  /** States beside a title anywhere, by the title: "the Japanese foreign minister". */
  ofTitle: Map<string, Map<string, StatePlaces>>;
}

/** A state with the tokens where it stands beside a title; a few of them tell as much as all. */
interface StatePlaces {
  state: string;
  places: number[];
}

const MOST_PLACES = 16;

function addPlace(ofTitle: StoryStates['ofTitle'], title: string, state: string, at: number): void {
  const states = ofTitle.get(title) ?? new Map<string, StatePlaces>();
  const known = states.get(state) ?? { state, places: [] };
  if (known.places.length < MOST_PLACES) known.places.push(at);
  states.set(state, known);
  ofTitle.set(title, states);
}

const cues = new Map(readRows(STATE_CUES).map(([word, state]) => [word ?? '', state ?? '']));
const CUE_WORD = wordFlag(cues.keys());
const CUE = 1.5;
const MOST_WORDS_TO_HEAD = 4;
const HYPHENS = new Set(['-', '–', '‑']);
const agencyStates = new Map(readRows(AGENCIES).map(([form, , state]) => [form ?? '', state ?? '-']));

/** Reads which states a story is about: by the names of states and places, the first line, and titles beside them. */
export function readStoryStates(document: Marked): StoryStates {
  const { gazetteer, tokens, text, frame } = document;
  const named = new Map<string, number>();
  const ofTitle: StoryStates['ofTitle'] = new Map();
  const early = Math.max(600, text.length / 3);
  const { personAt } = markPlaces(document);
  const bodies = new Uint8Array(tokens.length);
  for (const mark of document.marks) if (mark.kind === 'body') bodies.fill(1, mark.first, mark.last);
  for (const [i, { known, length }] of gazetteer.at) {
    if (known.country === null || personAt.has(i)) continue;
    // "the Colorado Party", "the Boston Globe"
    if (known.kind === 'place' && bodies[i] === 1) continue;
    // "pro-Beijing", "anti-American"
    if (HYPHENS.has(tokens.word[i - 1]?.text ?? '') && tokens.gap[i] === 0) continue;
    const start = tokens.start[i] ?? 0;
    const next = tokens.word[i + length];
    const isDateline = frame.dateline !== null && start >= frame.dateline.start && start < frame.dateline.end;
    // "the Thai government", "Kenyan police": a state's own bodies and officers tell most.
    const isOwner = next !== undefined && (next.bits & (BIT.officeHead | BIT.titleModifier | BIT.lowerBodyHead)) !== 0;
    const usual = known.kind === 'body' ? 1 : known.kind === 'capital' || known.kind === 'place' ? 2 : 3;
    const weight = (usual + (isOwner ? 2 : 0)) * (start < early ? 2 : 1) + (isDateline ? 12 : 0);
    named.set(known.country, (named.get(known.country) ?? 0) + weight);
    if (known.kind === 'demonym' || known.kind === 'country') {
      const title = titleAfter(document, i + length);
      if (title !== null) addPlace(ofTitle, title, known.country, i);
    }
  }
  for (let i = 0; i < tokens.length; i++) {
    if (((tokens.flags[i] as number) & CUE_WORD) === 0 || !isCapitalShape(tokens.shape[i] as number)) continue;
    const state = cues.get(tokens.word[i]?.lower ?? '');
    if (state !== undefined) named.set(state, (named.get(state) ?? 0) + CUE);
  }
  const paper = stateOfAddress(text);
  const agency = agencyStates.get(frame.dateline?.agency ?? '');
  if (agency !== undefined && agency !== '-') named.set(agency, (named.get(agency) ?? 0) + 1);
  return { named, paper, ofTitle };
}

/** A title as it is compared: "Minister for Foreign Affairs" -> "foreign minister". */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/defense/g, 'defence')
    .replace(/-/g, ' ')
    .replace(/^minister (?:of|for) (?:the )?(.+?)(?: affairs)?$/, '$1 minister');
}

/** Title right after a state, as it is compared: "Japan's new [foreign minister]"; null where none stands there. */
function titleAfter(document: Marked, from: number): string | null {
  const { tokens } = document;
  let k = from;
  if (/^['’]s?$/.test(tokens.word[k]?.text ?? '')) k++;
  let title = '';
  for (const end = k + MOST_WORDS_TO_HEAD; k < end; k++) {
    const word = tokens.word[k];
    if (word === undefined) return null;
    const isHead = readHead(word) !== null;
    if (isHead || (word.bits & BIT.titleModifier) !== 0) title += (title === '' ? '' : ' ') + word.lower;
    else if ((word.bits & (BIT.statusWord | BIT.titleAdjective)) === 0) return null;
    if (isHead && readHead(tokens.word[k + 1]) === null)
      return tokens.word[k + 1]?.lower === 'of' ? null : titleKey(title);
  }
  return null;
}

/** The state that most speaks for; null where the story names none. */
export function mostNamed(states: Map<string, number>): string | null {
  let best: string | null = null;
  for (const [state, weight] of states) if (best === null || weight > (states.get(best) ?? 0)) best = state;
  return best;
}

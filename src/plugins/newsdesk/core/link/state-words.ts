import { COUNTRIES } from '../lang/en/countries';
import { foldName } from '../names/fold';

/** Parts of states that the list counts among the state's names, and that an office can be about. */
const PARTS_OF_STATES: ReadonlySet<string> = new Set(['england', 'scotland', 'wales', 'northern ireland']);
const LONGEST_NAME = 5;

const { stateOfName: STATE_OF_NAME, stateOfDemonym: STATE_OF_DEMONYM, capitals: CAPITALS } = readStates(COUNTRIES);

function readStates(table: string) {
  const stateOfName = new Map<string, string>();
  const stateOfDemonym = new Map<string, string>();
  const capitals = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [code = '', names = '', demonyms = '', stands = ''] = line.split('|');
    for (const capital of stands.split(',')) if (capital !== '') capitals.set(foldName(capital), code);
    for (const name of names.split(',')) {
      const folded = foldName(name);
      if (folded !== '' && !PARTS_OF_STATES.has(folded)) stateOfName.set(folded, code);
    }
    for (const demonym of demonyms.split(',')) if (demonym !== '') stateOfDemonym.set(foldName(demonym), code);
  }
  return { stateOfName, stateOfDemonym, capitals };
}

/** ISO 3166-1 alpha-2 of a state by its folded name in English, without "the"; null for other words. */
export function stateOfName(folded: string): string | null {
  return STATE_OF_NAME.get(folded) ?? null;
}

/** ISO 3166-1 alpha-2 of a state by its folded capital: "moscow" -> "RU". */
export function stateOfCapital(folded: string): string | null {
  return CAPITALS.get(folded) ?? null;
}

/** True for a state, a people or a capital, which in the news stand for a government: "seoul", "north korea". */
export function isMetonym(folded: string): boolean {
  return STATE_OF_NAME.has(folded) || STATE_OF_DEMONYM.has(folded) || CAPITALS.has(folded);
}

/**
 * Takes a state's own name out of a folded title: "president of the united states" -> "president", "south korean defence
 * ministry" (KR) -> "defence ministry". With `state` null any state's name after "of" goes. A name that is nothing else
 * stays as it is.
 */
export function withoutState(folded: string, state: string | null): string {
  const words = folded.split(' ');
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const [from, to] = stretchOfState(words, at, length, state);
      if (from === to || to - from === words.length) continue;
      words.splice(from, to - from);
      at = from - 1;
      break;
    }
  }
  return words.join(' ');
}

function stretchOfState(words: readonly string[], at: number, length: number, state: string | null): [number, number] {
  const name = words.slice(at, at + length).join(' ');
  const code = STATE_OF_NAME.get(name) ?? null;
  if (code === null || (state !== null && code !== state)) {
    const isOwnDemonym = state !== null && STATE_OF_DEMONYM.get(name) === state;
    return isOwnDemonym && at + length < words.length ? [at, at + length] : [at, at];
  }
  const end = at + length;
  const of = words[at - 1] === 'the' ? at - 2 : at - 1;
  // "chairman of the US Joint Chiefs": there the name stands for an adjective, and "of" belongs to what follows.
  const isLast = end === words.length || words[end] === 'and' || words[end] === 'for';
  if (words[of] === 'of') return isLast ? [of, end] : state === null ? [at, at] : [at, end];
  return state !== null && at === 0 ? [at, at + length] : [at, at];
}

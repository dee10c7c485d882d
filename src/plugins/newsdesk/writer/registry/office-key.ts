import { rankOfTitle } from '../../core/link/office-rank';
import { readTitle } from '../../core/link/office-title';
import { withoutState } from '../../core/link/state-words';
import { foldName } from '../../core/names/fold';
import { stateOf } from '../../core/registry/state';

/** Spellings of one word in titles, folded. Only spellings: what means the same and is another word is another title. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['center', 'centre'],
  ['program', 'programme'],
  ['organization', 'organisation'],
  ['the', ''],
]);

/** Keys of titles that were asked for: a registry names a few thousand titles a hundred thousand times. */
const keys = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

/**
 * Two titles of one state with equal keys are one office: "Minister of Defense of Japan" and "minister of defence" (JP)
 * both give "JP|minister of defence".
 */
export const officeKey = (title: string, country: string | null): string => {
  const written = `${country ?? ''}|${title}`;
  const known = keys.get(written);
  if (known !== undefined) return known;
  const words = withoutState(foldName(title), stateOf(country)).split(' ');
  const spelled = words.map((word) => SPELLINGS.get(word) ?? word).filter((word) => word !== '');
  const key = `${country ?? ''}|${spelled.join(' ')}`;
  if (keys.size >= MOST_REMEMBERED) keys.clear();
  keys.set(written, key);
  return key;
};

const ONE_A_STATE: ReadonlySet<string> = new Set(['head of state', 'head of government', 'military chief']);

/**
 * True for a title that names one office of its state whether or not its body is said with it ("Minister of Defence",
 * "President"); false for one that many bodies have ("Spokesperson", "Director").
 */
export const isSpecific = (title: string, country: string | null): boolean => {
  const state = stateOf(country);
  if (ONE_A_STATE.has(rankOfTitle(title, state))) return true;
  return readTitle(title, state).some(({ domain, weak }) => domain.length + weak.length > 0);
};

import { foldName } from '../../../src/plugins/newsdesk/core/names/fold';
import { nicknamesOf } from '../../../src/plugins/newsdesk/core/link/nicknames';
import {
  EITHER_ORDER,
  FAMILY_NAME_FIRST,
  NAME_PARTICLES,
} from '../../../src/plugins/newsdesk/core/registry/name-order';

/** One way in which papers write a name otherwise than a registry. */
export interface NameVariant {
  kind:
    | 'no accents'
    | 'middle initial'
    | 'no middle part'
    | 'other order'
    | 'initial'
    | 'nickname'
    | 'spelling'
    | 'own script';
  name: string;
}

const PLAIN: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', ı: 'i', ß: 'ss', đ: 'd', Đ: 'D' };

/** Changes that transliterations of one name show, tried from a place chosen at random. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['kh', 'h'], ['q', 'k'], ['iy', 'y'], ['yy', 'y'], ['ei', 'ey'], ['ou', 'u'], ['ee', 'i'], ['oo', 'u'], ['mm', 'm'],
  ['ss', 's'], ['dh', 'd'], ['ia', 'iya'], ['ov', 'off'], ['aw', 'av'], ['th', 't'], ['sz', 'sh'], ['ck', 'k'], ['y', 'i'],
  ['o', 'u'], ['e', 'i'], ['ff', 'f'], ['nn', 'n'], ['ll', 'l'], ['rr', 'r'],
]; // prettier-ignore
const SHORTEST_SPELLED = 7;

const isParticle = (word: string): boolean => NAME_PARTICLES.has(foldName(word));
const withoutAccents = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁøØıßđĐ]/g, (letter) => PLAIN[letter] ?? letter); // prettier-ignore

/** Splits off a suffix of generation: "Daniel Redmond Jr." -> words and " Jr.". */
const nameWords = (name: string): string[] => name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ');

/** The surname by which a story calls a person, by the state's habit: "van der Berg", "Kim", "Quispe" of "Quispe Rojas". */
export const surnameOf = (name: string, state: string): string => {
  const words = nameWords(name);
  if (FAMILY_NAME_FIRST.has(state) || (state === 'KH' && words.length === 2)) return words[0] ?? name;
  let at = words.length - 1;
  while (at > 1 && isParticle(words[at - 1] ?? '')) at--;
  return words.slice(at).join(' ');
};

/** All ways in which a name may be written otherwise; `random` decides where a spelling changes. */
export const variantsOf = (
  name: string,
  otherNames: readonly string[],
  state: string,
  random: () => number,
): NameVariant[] => {
  const words = nameWords(name);
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  const isFamilyFirst = FAMILY_NAME_FIRST.has(state) || state === 'KH';
  const isPlain = !isFamilyFirst && !words.some(isParticle);
  const out: NameVariant[] = [];
  const add = (kind: NameVariant['kind'], variant: string): void => {
    if (variant !== name) out.push({ kind, name: variant });
  };
  if (withoutAccents(name) !== name) add('no accents', withoutAccents(name));
  if (isPlain && words.length === 3) add('no middle part', `${first} ${last}`);
  if (words.length === 2 && (isFamilyFirst || EITHER_ORDER.has(state))) add('other order', `${last} ${first}`);
  if (isPlain && words.length === 2 && first.length > 2) add('initial', `${first.charAt(0)}. ${last}`);
  if (isPlain && words.length === 2) add('middle initial', `${first} ${pickLetter(random)}. ${last}`);
  for (const nickname of isFamilyFirst ? [] : nicknamesOf(foldName(first)).slice(0, 4))
    if (nickname.length > 2 && nickname !== foldName(first))
      add('nickname', [nickname.charAt(0).toUpperCase() + nickname.slice(1), ...words.slice(1)].join(' '));
  const spelled = spellOtherwise(words, random);
  if (!isFamilyFirst && spelled !== null) add('spelling', spelled);
  for (const other of otherNames) if (!/\p{Script=Latin}/u.test(other)) add('own script', other);
  return out;
};

const pickLetter = (random: () => number): string => 'ABCDEFGHJKLMNPRSTW'.charAt(Math.floor(random() * 18));

const spellOtherwise = (words: readonly string[], random: () => number): string | null => {
  const last = words[words.length - 1] ?? '';
  if (last.length < SHORTEST_SPELLED || words.length < 2) return null;
  const offset = Math.floor(random() * SPELLINGS.length);
  for (let turn = 0; turn < SPELLINGS.length; turn++) {
    const [from, to] = SPELLINGS[(offset + turn) % SPELLINGS.length] ?? ['', ''];
    const at = last.indexOf(from, 1);
    if (at > 0) return [...words.slice(0, -1), last.slice(0, at) + to + last.slice(at + from.length)].join(' ');
  }
  return null;
};

import anyAscii from 'any-ascii';
import { type Placed, type Split, withFields } from '../document';
import { COUNTRIES } from '../lang/en/countries';
import { KNOWN_BODIES } from '../lang/en/known-bodies';
import { PLACES } from '../lang/en/places';
import type { OrganizationKind } from '../types';
import { LONG_TOWNS } from './name-words';
import { readRows, readValues } from './read-list';
import { SHAPES } from './classes';
import { tokenize } from './tokens';
import type { Word } from './word';

/** A state, a demonym, a place, a capital that stands for a government, or a body that is known the world over. */
export interface Known {
  kind: 'country' | 'demonym' | 'capital' | 'place' | 'town' | 'body';
  /** Name in full. */
  name: string;
  country: string | null;
  bodyKind: OrganizationKind | null;
}

/** Known names by the token where they start and the tokens that they cover. */
export interface Gazetteer {
  at: Map<number, { known: Known; length: number }>;
  /** For each token the start of the known name that covers it, or -1. */
  startOf: Int32Array;
}

interface Phrase {
  words: string[];
  known: Known;
}

const phrases = new Map<string, Phrase[]>();
const byName = new Map<string, Known>();

/** Words without a mark, parted by single blanks: the tokenizer would find the same. */
const PLAIN = /^[A-Za-z]{2,40}(?: [A-Za-z]{2,40})*$/;

function add(form: string, known: Known): void {
  // Plain words need no tokenizer; there are thousands, and a process that starts waits for them.
  const words = PLAIN.test(form) ? form.split(' ') : tokenize(form).word.map((word) => word.text);
  const first = words[0];
  if (first === undefined) return;
  const list = phrases.get(first);
  if (list === undefined) phrases.set(first, [{ words, known }]);
  else {
    if (
      list.some((phrase) => phrase.words.length === words.length && phrase.words.every((word, i) => word === words[i]))
    )
      return;
    list.push({ words, known });
    list.sort((a, b) => b.words.length - a.words.length);
  }
  if (!byName.has(form.toLowerCase())) byName.set(form.toLowerCase(), known);
}

for (const [code, names, demonyms, capitals] of readRows(COUNTRIES)) {
  const country = code ?? null;
  const name = readValues(names)[0] ?? '';
  for (const form of readValues(names)) add(form, { kind: 'country', name, country, bodyKind: null });
  for (const form of readValues(demonyms)) {
    add(form, { kind: 'demonym', name, country, bodyKind: null });
    if (!form.endsWith('s') && !form.endsWith('h') && !form.endsWith('e'))
      add(`${form}s`, { kind: 'demonym', name, country, bodyKind: null });
  }
  for (const form of readValues(capitals)) add(form, { kind: 'capital', name: form, country, bodyKind: null });
}
for (const [code, names] of readRows(PLACES)) {
  for (const form of readValues(names))
    add(form, { kind: 'place', name: form, country: code === '-' ? null : (code ?? null), bodyKind: null });
}
for (const [name, kind, country, others] of readRows(KNOWN_BODIES)) {
  const known: Known = {
    kind: 'body',
    name: name ?? '',
    country: country === '-' ? null : (country ?? null),
    bodyKind: kind as OrganizationKind,
  };
  for (const form of [name ?? '', ...readValues(others)]) add(form, known);
}
for (const town of LONG_TOWNS) {
  const known: Known = { kind: 'town', name: town, country: null, bodyKind: null };
  add(town, known);
  const plain = anyAscii(town);
  if (plain !== town) add(plain, known);
}

/** What a name means by the lists alone, whatever its case. */
export function lookUpKnown(name: string): Known | null {
  return byName.get(name.toLowerCase()) ?? null;
}

/** Known names that begin with a word, looked up once a word. */
function phrasesOf(word: Word): Phrase[] | undefined {
  if (word.phrases === undefined) word.phrases = phrases.get(word.text) ?? null;
  return (word.phrases ?? undefined) as Phrase[] | undefined;
}

const LOWER = SHAPES.indexOf('lower');
const UPPER = SHAPES.indexOf('upper');
const NUMBER = SHAPES.indexOf('number');
const MARK = SHAPES.indexOf('mark');

const capitalized = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

/** Finds the known names of the document, longest first. */
export function findKnown(document: Split): Placed {
  const { tokens, sentences, sentenceOf } = document;
  const at = new Map<number, { known: Known; length: number }>();
  const startOf = new Int32Array(tokens.length).fill(-1);
  for (let i = 0; i < tokens.length; i++) {
    const shape = tokens.shape[i] as number;
    if (shape === LOWER || shape === NUMBER || shape === MARK) continue;
    const word = tokens.word[i] as Word;
    const isUpperCase = sentences[sentenceOf[i] ?? 0]?.isUpperCase === true || shape === UPPER;
    const list =
      phrasesOf(word) ?? (isUpperCase && word.text.length > 3 ? phrases.get(capitalized(word.text)) : undefined);
    if (list === undefined) continue;
    for (const { words, known } of list) {
      let k = 1;
      while (k < words.length) {
        const text = tokens.word[i + k]?.text;
        if (text === undefined || (tokens.gap[i + k] ?? 0) > 1) break;
        if (text !== words[k] && !(isUpperCase && capitalized(text) === words[k])) break;
        k++;
      }
      if (k < words.length) continue;
      at.set(i, { known, length: words.length });
      startOf.fill(i, i, i + words.length);
      i += words.length - 1;
      break;
    }
  }
  return withFields(document, { gazetteer: { at, startOf } });
}

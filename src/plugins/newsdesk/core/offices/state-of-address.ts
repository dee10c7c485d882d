import { COUNTRIES } from '../lang/en/countries';
import { ADDRESS_ENDS, ADDRESS_WORDS } from '../lang/en/web-addresses';
import { readRows, readValues } from '../words/read-list';

const FIRST_LINE = 200;
const SHORTEST = 5;
const HOST = /^\s{0,4}(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){1,4})(?=[/\s])/;

const codes = new Set(readRows(COUNTRIES).map(([code]) => code ?? ''));
const ends = new Map(readRows(ADDRESS_ENDS).map(([end, state]) => [end ?? '', state ?? '']));
const words: Array<[word: string, state: string]> = [];
for (const [code, names, , capitals] of readRows(COUNTRIES)) {
  for (const name of [...readValues(names), ...readValues(capitals)]) {
    const word = name.toLowerCase().replace(/[^a-z]/g, '');
    if (word.length >= SHORTEST) words.push([word, code ?? '']);
  }
}
for (const [word, state] of readRows(ADDRESS_WORDS)) words.push([word ?? '', state ?? '']);
words.sort((a, b) => b[0].length - a[0].length);

/**
 * State of the paper whose web address stands on the first line: "www.thekoreatimes.co.kr/news" -> "KR", by the end of the
 * host or by a state or capital in its name. Null where there is no address or it tells none.
 */
export function stateOfAddress(text: string): string | null {
  const host = HOST.exec(text.slice(0, FIRST_LINE).toLowerCase())?.[1];
  if (host === undefined) return null;
  const parts = host.split('.');
  const end = parts[parts.length - 1] ?? '';
  const state = ends.get(end) ?? (end.length === 2 ? end.toUpperCase() : '');
  if (state !== '' && codes.has(state)) return state;
  const name = parts.slice(0, -1).join('').replace(/-/g, '');
  return words.find(([word]) => name.includes(word))?.[1] ?? null;
}

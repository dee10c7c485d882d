import { COUNTRIES } from '../../../src/plugins/newsdesk/core/lang/en/countries';

/** A state's name and the word for its people. */
export interface StateWords {
  country: string;
  demonym: string;
}

const WORDS = new Map(
  COUNTRIES.trim()
    .split('\n')
    .map((line): [string, StateWords] => {
      const [code = '', names = '', demonyms = ''] = line.split('|');
      return [code, { country: names.split(',')[0] ?? '', demonym: demonyms.split(',')[0] ?? '' }];
    }),
);

/** Words for a state in a story; null where English has no adjective for it. */
export const wordsOfState = (code: string): StateWords | null => {
  const words = WORDS.get(code);
  return words === undefined || words.demonym === '' || words.country === '' ? null : words;
};

/** Ways in which papers say a title of the registry: "Minister of Defence" -> also "Defence Minister", "defence minister". */
export const waysToSay = (title: string): string[] => {
  const ways = [title];
  const [, head, about] =
    /^(Minister|Secretary|Governor|Speaker) (?:of|for) (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u.exec(title) ?? [];
  if (head !== undefined && about !== undefined && head !== 'Governor') {
    ways.push(`${about} ${head}`, `${about} ${head}`.toLowerCase());
    if (head === 'Minister') ways.push(`minister for ${about.toLowerCase()}`);
  }
  if (/^(?:Prime Minister|President|Deputy Prime Minister|Attorney General)$/.test(title))
    ways.push(title.toLowerCase());
  return ways;
};

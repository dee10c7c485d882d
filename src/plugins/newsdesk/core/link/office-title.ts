import { LEVEL_WORDS, RANK_WORDS, ROLES, TITLE_PHRASES, TITLE_WORDS, WEAK_WORDS } from '../lang/en/office-synonyms';
import { foldName } from '../names/fold';
import { stateOfCapital, stateOfName, withoutState } from './state-words';

/** A title taken apart: "Deputy Minister of National Defense" -> minister, deputy, [defence], [national]. */
export interface OfficeTitle {
  folded: string;
  /** Meaning of the head word; null where no word of the title is a known role. */
  role: string | null;
  /** Step below the office itself: "deputy", "junior" or "" for the holder. */
  level: string;
  /** Words that tell offices of one level apart ("first", "special"), sorted. */
  extras: string[];
  /** What the office is about, sorted. */
  domain: string[];
  /** Words that say little, compared only where nothing else is there. */
  weak: string[];
  /** True where the title is a rank or an address and names no office: "General", "Dr". */
  isRank: boolean;
}

const PHRASES = TITLE_PHRASES.map(
  ([phrase, meaning, states]) => [withoutArticles(phrase), meaning, states] as const,
).sort((a, b) => b[0].length - a[0].length || (b[2] ?? '').length - (a[2] ?? '').length);
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'at', 'on', 'with', 'responsible', 'as']);
const RANK_NOUNS =
  /\b(?:general|gen|lieutenant|lt|major|maj|colonel|col|captain|capt|admiral|adm|brigadier|brig|marshal|sergeant|sgt|corporal|sir|dame|lord|lady|dr|prof|professor|mr|mrs|ms|sheikh|datuk|tan sri|tun)\b/;
const LONGEST_STATE_NAME = 4;
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, readonly OfficeTitle[]>();

/**
 * Takes a title apart into role, level and domain, by the words of `lang/en/office-synonyms`; `state` decides words that
 * mean one thing here and another there ("Secretary of State"). A title that joins two offices gives each and the whole:
 * "Deputy Prime Minister and Minister of Finance" -> three.
 */
export function readTitle(title: string, state: string | null): readonly OfficeTitle[] {
  const key = `${state ?? ''}|${title}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const titles = partsOf(title).map((part) => readPart(part, state));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, titles);
  return titles;
}

function partsOf(title: string): string[] {
  // Blanks first, so that the pattern has no run of them to try over and over.
  const parts = title
    .split(/\s+/)
    .join(' ')
    .split(/ ?[,;/—] ?| (?:and|as) (?=\p{Lu}|[a-z]{1,30} (?:of|for)\b)/u)
    .filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => hasRole(foldName(part)))) return [title];
  return [title, ...parts];
}

function hasRole(folded: string): boolean {
  return folded.split(' ').some((word) => ROLES[TITLE_WORDS[word] ?? word] !== undefined);
}

function readPart(title: string, state: string | null): OfficeTitle {
  const folded = foldName(title);
  const isRank = RANK_NOUNS.test(folded) && folded.split(' ').every((word) => RANK_WORDS.has(word) && word !== 'of');
  const words = withPhrases(withoutArticles(spelledAlike(withoutState(folded, state))), state).split(' ');
  const cut = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  const head = cut < 0 ? words : words.slice(0, cut);
  const levels: string[] = [];
  const rest: string[] = [];
  let role: string | null = null;
  for (const word of [...head].reverse()) {
    const level = LEVEL_WORDS[word];
    if (role === null && ROLES[word] !== undefined) role = ROLES[word];
    else if (level !== undefined) levels.push(level);
    else rest.push(word);
  }
  if (role === null && levels.includes('deputy')) {
    role = 'legislator';
    levels.splice(levels.indexOf('deputy'), 1);
  }
  if (cut >= 0) rest.push(...withStateCodes(words.slice(cut), role === 'ambassador'));
  const about = [...new Set(rest.map((word) => TITLE_WORDS[word] ?? word))].filter((word) => word !== '').sort();
  return {
    folded,
    role,
    level: levels.includes('deputy') ? 'deputy' : levels.includes('junior') ? 'junior' : '',
    extras: [...new Set(levels)].filter((level) => level !== 'deputy' && level !== 'junior').sort(),
    domain: about.filter((word) => !WEAK_WORDS.has(word)),
    weak: about.filter((word) => WEAK_WORDS.has(word)),
    isRank,
  };
}

/** Spellings and word forms first, so that phrases are written down once: "defense chief" -> "defence chief". */
function spelledAlike(folded: string): string {
  return folded
    .split(' ')
    .map((word) => TITLE_WORDS[word] || word)
    .join(' ');
}

/** "president of the government" -> "president of government", so that phrases meet with and without articles. */
function withoutArticles(folded: string): string {
  return folded.replace(/\bthe /g, '');
}

function withPhrases(folded: string, state: string | null): string {
  let text = ` ${folded} `;
  for (const [phrase, meaning, states] of PHRASES) {
    if (states !== undefined && (state === null || !states.includes(state))) continue;
    if (text.includes(` ${phrase} `)) text = text.replace(` ${phrase} `, ` ${meaning} `);
  }
  return text.trim();
}

/**
 * States named in a title as codes, so that "the United States of America" and "the U.S." are one place; with capitals,
 * "Washington" too.
 */
function withStateCodes(words: readonly string[], hasCapitals: boolean): string[] {
  const codeOf = (name: string) => stateOfName(name) ?? (hasCapitals ? stateOfCapital(name) : null);
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_STATE_NAME, words.length - at);
    while (length > 0 && codeOf(words.slice(at, at + length).join(' ')) === null) length--;
    const code = length === 0 ? null : codeOf(words.slice(at, at + length).join(' '));
    out.push(code === null ? (words[at] ?? '') : `state:${code}`);
    at += Math.max(1, length);
  }
  return out;
}

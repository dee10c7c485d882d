/** Letters alone, without case, accents, format characters and kinds of quotation marks and dashes: "José–Ann" -> "jose-ann". */
const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‘’`]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const HONORIFICS = new Set(
  'mr mrs ms dr sir lord lady president minister secretary senator sen gen general rep gov governor'.split(' '),
);

/** A person's name for comparing: folded, and without titles in front of it. "President José Ruiz" -> "jose ruiz". */
export const personKey = (name: string): string => {
  const words = foldText(name).split(' ');
  const isTitle = (at: number): boolean => HONORIFICS.has((words[at] ?? '').replace(/\.$/, ''));
  let first = 0;
  for (;;) {
    const length = words[first] === 'prime' && isTitle(first + 1) && words[first + 1]?.startsWith('minister') ? 2 : 1;
    if (first + length >= words.length || !isTitle(first + length - 1)) break;
    first += length;
  }
  return words.slice(first).join(' ');
};

/** A body's name for comparing: "The Navy's" -> "navy". */
export const bodyKey = (name: string | null): string =>
  foldText(name ?? '')
    .replace(/'s?$/, '')
    .replace(/^the /, '');

/** A title for comparing: "The Vice-President of Defense" -> "vice president of defence". */
export const titleKey = (title: string): string =>
  foldText(title)
    .replace(/[-\s]+/g, ' ')
    .replace(/\./g, '')
    .replace(/\bdefense\b/g, 'defence')
    .replace(/^the /, '')
    .trim();

const RANKS = new Set(
  (
    'general gen major maj lieutenant lt colonel col captain capt brigadier brig admiral adm commodore sergeant sgt ' +
    'petty marshal corporal specialist spc'
  ).split(' '),
);
const PARTS_OF_RANKS = new Set([
  ...RANKS,
  ...'rear vice senior chief master staff first second class officer field air warrant'.split(' '),
]);

/** Whether a title is a bare military rank: "Lt. Gen.". */
export const isRank = (title: string): boolean => {
  const words = titleKey(title).split(' ');
  return words.some((word) => RANKS.has(word)) && words.every((word) => PARTS_OF_RANKS.has(word));
};

/** Whether two values are the same word, in whatever case; none and "" are the same. */
export const isSame = (a: string | null, b: string | null): boolean => foldText(a ?? '') === foldText(b ?? '');

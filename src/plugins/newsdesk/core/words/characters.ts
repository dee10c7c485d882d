/** Kinds of UTF-16 code units, as far as tokens need them. */
export const LETTER = 1;
export const DIGIT = 2;
export const BLANK = 3;
export const BREAK = 4;
const MARK = 5;
export const HIGH_SURROGATE = 6;

const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE;
  if (code >= 0xdc00 && code <= 0xdfff) return MARK;
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return BREAK;
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (code <= 32 || /[\s\p{Cf}\p{Cc}]/u.test(character)) return BLANK;
  return MARK;
}

/** Kind of a code unit; each is looked up once. */
export function characterKind(code: number): number {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(code);
  kinds[code] = kind;
  return kind;
}

/** Whether the code unit is a capital letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase() && character === character.toUpperCase();
}

/** Whether the code unit is one of the apostrophes. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

import type { Span } from '../types';
import { characterKind, DIGIT, LETTER } from '../words/characters';
import { SHAPES } from '../words/classes';
import type { Tokens } from '../words/tokens';
import { tokenFrom } from './placed-quote';

/** On which side of quoted words a mark can stand. */
export type Side = 'open' | 'close' | 'either';

/** A quotation mark of a paragraph. */
export interface Mark {
  at: number;
  length: number;
  /** Marks of one family pair with each other: straight, curly, guillemets, two apostrophes, single. */
  family: '"' | '“' | '«' | "''" | "'";
  /** Side that the character itself says; `either` for straight marks. */
  own: Side;
  /** Side that the characters beside it say. */
  touch: Side;
}

const MARK = SHAPES.indexOf('mark');
const OPENERS = new Set(['“', '„', '«', '‟']);
const CLOSERS = new Set(['”', '»']);

const isWordUnit = (code: number): boolean => {
  const kind = characterKind(code);
  return kind === LETTER || kind === DIGIT;
};

/** Side of a mark by what touches it: a letter after it opens, a letter or stop before it closes. */
function sideByTouch(text: string, at: number, length: number): Side {
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  const after = at + length < text.length ? text.charCodeAt(at + length) : 32;
  const touchesLeft =
    !(before <= 32 || before === 0xa0) &&
    text[at - 1] !== '(' &&
    text[at - 1] !== '[' &&
    text[at - 1] !== '—' &&
    text[at - 1] !== '–';
  const touchesRight = !(after <= 32 || after === 0xa0) && !/[.,;:!?)\]]/.test(text[at + length] ?? '');
  if (touchesLeft && !touchesRight) return 'close';
  if (!touchesLeft && touchesRight) return 'open';
  if (touchesLeft && touchesRight && isWordUnit(before) !== isWordUnit(after))
    return isWordUnit(after) ? 'either' : 'close';
  return 'either';
}

/** Where tokens begin that can be quotation marks; a mark inside a word is none. */
export function markPlaces({ shape, start, length }: Tokens): number[] {
  const places: number[] = [];
  for (let i = 0; i < length; i++) if (shape[i] === MARK) places.push(start[i] as number);
  return places;
}

/** The double marks of a paragraph in their order, two apostrophes among them. */
export function doubleMarks(text: string, places: number[], paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (let p = tokenFrom(places, paragraph.start); p < places.length; p++) {
    const i = places[p] ?? 0;
    if (i >= paragraph.end) break;
    const c = text[i] as string;
    if (c === '"' || c === '＂')
      marks.push({ at: i, length: 1, family: '"', own: 'either', touch: sideByTouch(text, i, 1) });
    else if (OPENERS.has(c) || CLOSERS.has(c))
      marks.push({
        at: i,
        length: 1,
        family: c === '«' || c === '»' ? '«' : '“',
        own: OPENERS.has(c) ? 'open' : 'close',
        touch: sideByTouch(text, i, 1),
      });
    else if ((c === "'" || c === '`' || c === '’' || c === '‘') && text[i + 1] === c) {
      marks.push({ at: i, length: 2, family: "''", own: 'either', touch: sideByTouch(text, i, 2) });
      if (places[p + 1] === i + 1) p++;
    }
  }
  return marks;
}

/** Single marks that can quote: an opening one after a blank, a closing one before a blank or stop. */
export function singleMarks(text: string, places: number[], paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (let p = tokenFrom(places, paragraph.start); p < places.length; p++) {
    const i = places[p] ?? 0;
    if (i >= paragraph.end) break;
    const c = text[i] as string;
    if (c !== "'" && c !== '‘' && c !== '’') continue;
    const touch = sideByTouch(text, i, 1);
    if (touch === 'either') continue;
    if (c === '‘' && touch === 'close') continue;
    if (touch === 'open' && c === '’') continue;
    const before = text[i - 1] ?? ' ';
    // A plural possessive ("the ministers' view") closes nothing unless a stop stands before it.
    if (touch === 'close' && before === 's' && /\s/.test(text[i + 1] ?? '') && /[a-z]/.test(text[i + 2] ?? ''))
      continue;
    marks.push({ at: i, length: 1, family: "'", own: touch, touch });
  }
  return marks;
}

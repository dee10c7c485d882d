import type { Frame } from '../frame/read-frame';
import type { Span } from '../types';
import { characterKind, LETTER, DIGIT } from '../words/characters';

/** Words in quotation marks, marks excluded. */
export interface Quoted extends Span {
  /** The marks themselves belong to it. */
  outerStart: number;
  outerEnd: number;
  /** No closing mark: the quotation goes on in the next paragraph. */
  isOpen: boolean;
  /** The paragraph begins with a repeated opening mark of a quotation that was not closed. */
  isContinued: boolean;
}

const OPENERS = new Set(['“', '„', '«', '‟']);
const CLOSERS = new Set(['”', '»']);
const DEEPEST = 64;

type Side = 'open' | 'close' | 'either';

interface Mark {
  at: number;
  length: number;
  family: string;
  side: Side;
}

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

/** Double marks of a paragraph in their order. */
function doubleMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const code = text.charCodeAt(i);
    // Most units are letters: they are let by without a closer look.
    if (code > 96 ? code < 0xab : code !== 34 && code !== 39 && code !== 96) continue;
    const c = text[i] as string;
    if (c === '"' || c === '＂') marks.push({ at: i, length: 1, family: '"', side: sideByTouch(text, i, 1) });
    else if (OPENERS.has(c) || CLOSERS.has(c)) {
      const touch = sideByTouch(text, i, 1);
      // Curly marks say their side, but some papers turn them round: ”so“.
      const own: Side = OPENERS.has(c) ? 'open' : 'close';
      marks.push({
        at: i,
        length: 1,
        family: c === '«' || c === '»' ? '«' : '“',
        side: touch === 'either' ? own : touch,
      });
    } else if ((c === "'" || c === '`' || c === '’' || c === '‘') && text[i + 1] === c) {
      marks.push({ at: i, length: 2, family: "''", side: sideByTouch(text, i, 2) });
      i++;
    }
  }
  return marks;
}

/** Single marks that can quote: an opening one after a blank, a closing one before a blank or stop. */
function singleMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (let i = paragraph.start; i < paragraph.end; i++) {
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
    marks.push({ at: i, length: 1, family: "'", side: touch });
  }
  return marks;
}

function pairUp(paragraph: Span, marks: Mark[], wasOpen: boolean, text: string): { quoted: Quoted[]; isOpen: boolean } {
  const quoted: Quoted[] = [];
  let open: Mark | null = null;
  let depth: Mark[] = [];
  const isContinued = (mark: Mark): boolean => wasOpen && text.slice(paragraph.start, mark.at).trim() === '';
  for (const mark of marks) {
    if (open === null) {
      if (mark.side === 'close') continue;
      open = mark;
      depth = [];
      continue;
    }
    const isSame: boolean = mark.family === open.family;
    if (isSame && mark.side === 'open' && depth.length === 0) {
      // An opening mark inside an open quotation: the first had no partner.
      if (mark.family !== '“') open = mark;
      else depth.push(mark);
      continue;
    }
    const inner = depth[depth.length - 1];
    if (inner !== undefined && inner.family === mark.family && mark.side !== 'open') {
      depth.pop();
      continue;
    }
    if (!isSame) {
      if (mark.side !== 'close' && depth.length < DEEPEST) depth.push(mark);
      continue;
    }
    quoted.push({
      start: open.at + open.length,
      end: mark.at,
      outerStart: open.at,
      outerEnd: mark.at + mark.length,
      isOpen: false,
      isContinued: isContinued(open),
    });
    open = null;
  }
  if (open !== null)
    quoted.push({
      start: open.at + open.length,
      end: paragraph.end,
      outerStart: open.at,
      outerEnd: paragraph.end,
      isOpen: true,
      isContinued: isContinued(open),
    });
  return { quoted, isOpen: open !== null };
}

/**
 * Finds the words in quotation marks of every style, paragraph by paragraph, so that an odd mark spoils one paragraph
 * at most. Single marks count where the text has no double ones, and never in the headline.
 */
export function findQuoted(text: string, frame: Frame): Quoted[] {
  const cut = new Set(frame.removed.map((part) => part.start));
  const paragraphs = frame.paragraphs.filter((paragraph) => !cut.has(paragraph.start));
  const collect = (marksOf: (text: string, paragraph: Span) => Mark[]): Quoted[] => {
    const all: Quoted[] = [];
    let wasOpen = false;
    paragraphs.forEach((paragraph, i) => {
      const { quoted, isOpen } = pairUp(paragraph, marksOf(text, paragraph), wasOpen, text);
      const next = paragraphs[i + 1];
      const nextOpens =
        next !== undefined && marksOf(text, { start: next.start, end: Math.min(next.end, next.start + 3) }).length > 0;
      for (const quote of quoted) if (!quote.isOpen || nextOpens) all.push(quote);
      wasOpen = isOpen;
    });
    return all.filter((quote) => quote.end > quote.start && text.slice(quote.start, quote.end).trim() !== '');
  };
  const double = collect(doubleMarks);
  if (double.length > 0) return double;
  return collect(singleMarks).filter((quote) => frame.headline === null || quote.start >= frame.headline.end);
}

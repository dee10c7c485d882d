import type { Mark } from './read-marks';

/** Two marks that belong together; without a closing one the quoted words run to the paragraph's end. */
export interface Pair {
  open: Mark;
  close: Mark | null;
}

const DEEPEST = 64;

/**
 * What a mark does where it stands: curly marks mostly say it themselves, but some papers turn them round (”so“) and
 * German closes with the mark that opens in English („so“), so what touches them and whether one is open count too.
 */
function actionOf(mark: Mark, isOpen: boolean): 'open' | 'close' {
  if (mark.own === 'open') return mark.touch === 'close' && isOpen ? 'close' : 'open';
  if (mark.own === 'close') return mark.touch === 'open' && !isOpen ? 'open' : 'close';
  if (mark.touch === 'either') return isOpen ? 'close' : 'open';
  return mark.touch;
}

const canOpen = (mark: Mark | undefined): boolean =>
  mark === undefined || (mark.own === 'either' ? mark.touch !== 'close' : mark.own === 'open');

/** Pairs marks; `isNested` takes an opening mark inside an open pair for an inner one, else for a new beginning. */
function pair(marks: Mark[], isNested: boolean): { pairs: Pair[]; left: Mark | null } {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  let inner: Mark[] = [];
  marks.forEach((mark, i) => {
    const action = actionOf(mark, open !== null);
    if (open === null) {
      if (action === 'open') {
        open = mark;
        inner = [];
      }
      return;
    }
    const top = inner[inner.length - 1];
    if (action === 'open') {
      if (mark.family === open.family && !isNested) {
        open = mark;
        inner = [];
      } else if (inner.length < DEEPEST) inner.push(mark);
      return;
    }
    if (top !== undefined && top.family === mark.family) {
      inner.pop();
      return;
    }
    // “so" with two kinds of marks: the other kind closes where nothing is left that could.
    if (mark.family !== open.family && !(inner.length === 0 && canOpen(marks[i + 1]))) return;
    pairs.push({ open, close: mark });
    open = null;
  });
  return { pairs, left: open };
}

/**
 * Pairs the quotation marks of a paragraph. Where they do not come out even, an opening mark begins anew, so that an odd
 * one costs one quotation and not the rest; the last open mark is given without a closing one.
 */
export function pairMarks(marks: Mark[]): Pair[] {
  const nested = pair(marks, true);
  const { pairs, left } = nested.left === null ? nested : pair(marks, false);
  return left === null ? pairs : [...pairs, { open: left, close: null }];
}

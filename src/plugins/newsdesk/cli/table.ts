import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import { columnsOf } from './marked-text';

const NO_BORDER = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** Blanks between two columns. */
const GAP = 2;
/** A last column narrower than this is not wrapped any more. */
const NARROWEST = 16;

/** The width of each column, where the last one must be wrapped for the table to fit; else none. */
const fittingWidths = (rows: readonly (readonly string[])[], width: number): number[] => {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(0, ...rows.map((row) => columnsOf(stripVTControlCharacters(row[at] ?? '')))),
  );
  const others = widths.slice(0, -1).reduce((sum, each) => sum + each + GAP, 0);
  const last = Math.max(NARROWEST, width - others);
  return last >= (widths.at(-1) ?? 0) ? [] : [...widths.slice(0, -1), last];
};

/**
 * Rows in aligned columns without borders; cells may be coloured, and the last column is wrapped where the table is wider
 * than `width`. Trailing blanks are dropped. Example: [["a", "bb"], ["ccc", "d"]] -> "a    bb\nccc  d".
 */
export const table = (rows: readonly (readonly string[])[], width = Infinity): string => {
  const made = new Table({
    chars: NO_BORDER,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
    colWidths: fittingWidths(rows, width),
    wordWrap: true,
  });
  for (const row of rows) made.push([...row]);
  return made
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
};

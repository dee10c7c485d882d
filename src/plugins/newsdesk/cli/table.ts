import Table from 'cli-table3';

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

/**
 * Rows in aligned columns without borders; cells may be coloured. Trailing blanks are dropped.
 * Example: [["a", "bb"], ["ccc", "d"]] -> "a    bb\nccc  d".
 */
export const table = (rows: readonly (readonly string[])[], head: readonly string[] = []): string => {
  const made = new Table({
    head: [...head],
    chars: NO_BORDER,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  });
  for (const row of rows) made.push([...row]);
  return made
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
};

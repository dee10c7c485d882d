/** Reads a word list: words parted by blanks and line breaks. */
export function readWords(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** Reads a table: one row a line, cells parted by "|". */
export function readRows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));
}

/** Reads a cell of several values, parted by commas. */
export function readValues(cell: string | undefined): string[] {
  return (cell ?? '').split(',').filter((value) => value !== '');
}

import { cappedLines, LONGEST_LINE, type NumberedLine } from './capped-lines';

/** Lines that a record of a CSV may take: a quote that is open longer was never closed. */
const MOST_LINES = 50;
/** Characters that are handed on at once. */
const CHUNK = 16 * 1024;

const hasOddQuotes = (line: string): boolean => {
  let isOdd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
};

/**
 * A CSV without what would swallow the rows after it: a line that is too long, and a line that opens a quote which nothing
 * closes, come out empty, so that all other lines keep their numbers. `tell` hears of each.
 */
export async function* wholeRecords(
  input: AsyncIterable<Uint8Array | string>,
  tell: (line: number, message: string) => void,
): AsyncGenerator<string, void> {
  let ready: string[] = [];
  let size = 0;
  let open: NumberedLine[] = [];
  const put = (line: string): void => {
    ready.push(line);
    size += line.length + 1;
  };
  /** Takes a line while no quote is open; gives whether it opens one. */
  const take = (line: NumberedLine): void => {
    const text = line.text ?? '';
    if (line.text === null) tell(line.number, `longer than ${LONGEST_LINE} characters, and left out`);
    if (open.length === 0 && !hasOddQuotes(text)) return put(text);
    open.push({ ...line, text });
    if (open.length > 1 && hasOddQuotes(text)) {
      for (const { text: part } of open) put(part ?? '');
      open = [];
    } else if (open.length > MOST_LINES) giveUp();
  };
  /** Leaves out the line that opened a quote, and reads those after it once more. */
  const giveUp = (): void => {
    const [first, ...rest] = open;
    open = [];
    if (first !== undefined) tell(first.number, 'a quote is opened and not closed, so the line was left out');
    put('');
    for (const line of rest) take(line);
  };
  for await (const line of cappedLines(input)) {
    take(line);
    if (size < CHUNK) continue;
    yield `${ready.join('\n')}\n`;
    ready = [];
    size = 0;
  }
  while (open.length > 0) giveUp();
  if (ready.length > 0) yield `${ready.join('\n')}\n`;
}

import { StringDecoder } from 'node:string_decoder';

/** A line of a file, counted from 1; null where it is too long to be read. */
export interface NumberedLine {
  number: number;
  text: string | null;
}

/** Longest line that is read, in characters. */
export const LONGEST_LINE = 1_000_000;

/**
 * Bytes in UTF-8 to lines, each with its number. What is longer than `longest` is passed over without being held in
 * memory and comes as null.
 */
export async function* cappedLines(
  input: AsyncIterable<Uint8Array | string>,
  longest = LONGEST_LINE,
): AsyncGenerator<NumberedLine, void> {
  const decoder = new StringDecoder('utf8');
  let number = 1;
  let pieces: string[] = [];
  let length = 0;
  const take = (last: string): NumberedLine => {
    const isTooLong = length + last.length > longest;
    const line = isTooLong ? null : pieces.length === 0 ? last : [...pieces, last].join('');
    pieces = [];
    length = 0;
    return { number: number++, text: line?.endsWith('\r') === true ? line.slice(0, -1) : line };
  };
  for await (const chunk of input) {
    const text =
      typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield take(text.slice(start, end));
      start = end + 1;
    }
    const rest = text.slice(start);
    if (rest === '') continue;
    length += rest.length;
    if (length <= longest) pieces.push(rest);
    else pieces = [];
  }
  const last = decoder.end();
  if (length > 0 || last !== '') yield take(last);
}

import { StringDecoder } from 'node:string_decoder';

/**
 * Bytes in UTF-8 to lines, each given as soon as its "\n" is there; a "\r" before it is dropped, and a last line needs
 * no end. (Node's readline also breaks lines at U+2028, which stands unescaped inside JSON.)
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string, void> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  const take = (last: string): string => {
    const line = [...pieces, last].join('');
    pieces = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of input) {
    const text =
      typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      yield take(text.slice(start, end));
      start = end + 1;
    }
    pieces.push(text.slice(start));
  }
  const rest = take(decoder.end());
  if (rest !== '') yield rest;
}

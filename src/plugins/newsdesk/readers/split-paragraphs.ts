/** Longest line that an editor or a wire service breaks by hand; longer lines are whole paragraphs. */
const WIDEST_WRAP = 120;

/** Ends as sentences and quotations do. */
const SENTENCE_END = /[.!?:…]["'”’»)\]]*$/u;

const squeeze = (line: string): string => line.replace(/\s+/gu, ' ').trim();

const isWrapped = (lines: string[]): boolean => lines.every((line) => line.length <= WIDEST_WRAP);

/** A hyphen at a line end belongs to its word: "Kim Jong-", "un" -> "Kim Jong-un"; not in "two-", "or three-year". */
const joinLines = (lines: string[]): string =>
  squeeze(lines.join('\n').replace(/(?<=\p{L}-)\n(?=\p{L})(?!(and|or|to)\b)/gu, ''));

const wouldFit = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (next.split(' ', 1)[0] ?? '').length <= width;

/** Starts a new group at each line that `starts` says yes to. */
const groupLines = (lines: string[], starts: (line: string, at: number) => boolean): string[][] => {
  const groups: string[][] = [];
  lines.forEach((line, at) => {
    const last = groups.at(-1);
    if (last === undefined || starts(line, at)) groups.push([line]);
    else last.push(line);
  });
  return groups;
};

/** The first block may hold more than the headline: a deck, a byline, or a headline broken into two lines. */
const splitHead = (lines: string[], width: number): string[] =>
  groupLines(lines, (line, at) => /^by\s/i.test(line) || wouldFit(lines[at - 1] ?? '', line, width)).map(joinLines);

const splitByBlankLines = (blocks: string[][]): string[] => {
  const wrapped = blocks.filter((lines) => lines.length > 1 && isWrapped(lines)).flat();
  const width = wrapped.reduce((widest, line) => Math.max(widest, line.length), 0);
  return blocks.flatMap((lines, at) => {
    if (!isWrapped(lines)) return lines.map(squeeze);
    return at === 0 ? splitHead(lines, width) : [joinLines(lines)];
  });
};

/** Most lines stop in mid-sentence, as lines broken by hand do. */
const isBrokenByHand = (lines: string[]): boolean => {
  const unfinished = lines.slice(0, -1).filter((line) => !SENTENCE_END.test(line)).length;
  return lines.length > 1 && unfinished > (lines.length - 1) / 2;
};

const isIndented = (line: string): boolean => /^(\t| {2,}|\u3000)/.test(line);

/** Lines with no blank line between them: each is a paragraph, unless indents or unfinished lines show hard wraps. */
const splitLines = (rawLines: string[], fewestBroken: number): string[] => {
  const lines = rawLines.map(squeeze);
  if (!isWrapped(lines)) return lines;
  const indented = rawLines.filter(isIndented).length;
  if (indented > 0 && indented < rawLines.length) return groupLines(rawLines, isIndented).map(joinLines);
  if (lines.length < fewestBroken || !isBrokenByHand(lines)) return lines;
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  return groupLines(lines, (line, at) => {
    const before = lines[at - 1] ?? '';
    return SENTENCE_END.test(before) && wouldFit(before, line, width);
  }).map(joinLines);
};

/** Lines between blank lines, outer ones dropped. */
const toBlocks = (text: string): string[][] => {
  const blocks: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.at(-1)?.push(line.trimEnd());
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter((lines) => lines.length > 0);
};

/**
 * Clean text to its paragraphs, the headline's line first. Where blank lines part the paragraphs, single newlines are
 * hard wraps and become spaces; where there are none, each line is a paragraph, unless indents or lines that stop in
 * mid-sentence show hard wraps there too. Example: "Head\n\nOne\ntwo.\n\nThree." -> ["Head", "One two.", "Three."].
 */
export const splitParagraphs = (text: string): string[] => {
  const blocks = toBlocks(text);
  const [first = [], second = []] = blocks;
  const [headline = '', ...body] = first;
  if (blocks.length === 0) return [];
  if (blocks.length === 1) return [squeeze(headline), ...splitLines(body, 4)];
  // A blank line after the headline alone says nothing of how the body is broken.
  if (blocks.length === 2 && body.length === 0) return [squeeze(headline), ...splitLines(second, 2)];
  return splitByBlankLines(blocks.map((lines) => lines.map(squeeze)));
};

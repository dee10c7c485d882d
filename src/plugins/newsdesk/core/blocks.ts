import type { Span } from './types';

/** A node of Strapi's blocks: a block (`paragraph`, `heading`, `list`, `quote`, `code`, `image`) or what stands in it. */
export interface BlockNode {
  type: string;
  text?: string;
  children?: BlockNode[];
}

/** A line of a body's text and where it stands: `offset` counts in the text of the block (`blockText`). */
export interface BlockLine {
  block: number;
  offset: number;
  text: string;
}

/** A stretch of one block; `block` is null for the headline. Lengths and offsets are UTF-16 code units. */
export interface BlockPlace {
  block: number | null;
  offset: number;
  length: number;
}

/** A paragraph as `paragraphsToBlocks` makes it. */
export interface ParagraphBlock {
  type: 'paragraph';
  children: { type: 'text'; text: string }[];
}

// Each counts one character, so that offsets into a block and into the line are the same.
const LINE_BREAK = /[\n\r\v\f\u0085\u2028\u2029]/g;

const oneLine = (text: string): string => text.replace(LINE_BREAK, ' ');

const inlineText = (node: BlockNode): string =>
  typeof node.text === 'string' ? node.text : (node.children ?? []).map(inlineText).join('');

const itemTexts = (list: BlockNode): string[] =>
  (list.children ?? []).flatMap((item) => (item.type === 'list' ? itemTexts(item) : [oneLine(inlineText(item))]));

const linesOfBlock = (block: BlockNode): string[] => {
  if (block.type === 'image') return [];
  return block.type === 'list' ? itemTexts(block) : [oneLine(inlineText(block))];
};

/**
 * The text of one block: the items of a list one a line, every other block one line; a soft line break is a space.
 * `{ type: 'paragraph', children: [{ type: 'text', text: 'Two\nlines' }] }` -> `Two lines`
 */
export const blockText = (block: BlockNode): string => linesOfBlock(block).join('\n');

/** The lines of a body in order, each with its block; empty ones and images give none. */
export const blocksToLines = (body: readonly BlockNode[] | null | undefined): BlockLine[] => {
  const lines: BlockLine[] = [];
  for (const [index, block] of (body ?? []).entries()) {
    let offset = 0;
    for (const text of linesOfBlock(block)) {
      if (text.trim() !== '') lines.push({ block: index, offset, text });
      offset += text.length + 1;
    }
  }
  return lines;
};

/**
 * The text that all offsets of a stored story count in: headline, newline, the lines of the body.
 * `('Austin in Seoul', paragraphsToBlocks(['He met Suh.']))` -> `Austin in Seoul\nHe met Suh.`
 */
export const blocksToText = (headline: string, body: readonly BlockNode[] | null | undefined): string =>
  [oneLine(headline), ...blocksToLines(body).map((line) => line.text)].join('\n');

/** Paragraphs as blocks, one each. `['He left.']` -> `[{ type: 'paragraph', children: [{ type: 'text', text: 'He left.' }] }]` */
export const paragraphsToBlocks = (paragraphs: readonly string[]): ParagraphBlock[] =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** Finds places in blocks for spans of the text. */
export type Locate = (span: Span) => BlockPlace[];

/**
 * Makes a function that gives the places of a span of `blocksToText(headline, body)` in the blocks: one for a name,
 * one for each line where a quotation runs over several; the line break between two lines belongs to none.
 */
export const locateIn = (headline: string, body: readonly BlockNode[] | null | undefined): Locate => {
  const lines: { block: number | null; offset: number; text: string }[] = [
    { block: null, offset: 0, text: headline },
    ...blocksToLines(body),
  ];
  const starts: number[] = [];
  let position = 0;
  for (const line of lines) {
    starts.push(position);
    position += line.text.length + 1;
  }
  return ({ start, end }) => {
    const places: BlockPlace[] = [];
    for (const [index, line] of lines.entries()) {
      const lineStart = starts[index] ?? 0;
      const from = Math.max(start, lineStart);
      const until = Math.min(end, lineStart + line.text.length);
      if (from < until)
        places.push({ block: line.block, offset: line.offset + from - lineStart, length: until - from });
    }
    return places;
  };
};

import type { ArticlePage, MentionAnswer, NamedOrganization, NamedPerson, Place, QuotationAnswer } from './content';
import { type BlockNode, blockText } from '../core/blocks';

/** What marks a stretch of a story's text. */
export type Mark =
  | { kind: 'official' | 'person'; entry: NamedPerson }
  | { kind: 'organization'; entry: NamedOrganization }
  | { kind: 'quote'; quote: QuotationAnswer };

/** A stretch of a block's text with all marks that cover it, the longest first. */
export interface Piece {
  text: string;
  marks: Mark[];
}

/** A block of the body, or the headline, whose `index` is null. The pieces joined are the text of the block. */
export interface Block {
  index: number | null;
  /** `headline`, or the type of Strapi's block: `paragraph`, `heading`, `list`, `quote`, `code`, `image`. */
  type: string;
  pieces: Piece[];
}

/** What of a story's page is looked at. */
export type MarkedStory = Pick<ArticlePage, 'headline' | 'body' | 'officials' | 'people' | 'organizations' | 'quotes'>;

interface Stretch {
  start: number;
  end: number;
  mark: Mark;
}

/** Cuts a text wherever a mark begins or ends. */
const cut = (text: string, stretches: readonly Stretch[]): Piece[] => {
  const borders = new Set([0, text.length]);
  for (const { start, end } of stretches) borders.add(Math.min(start, text.length)).add(Math.min(end, text.length));
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? text.length;
    const covering = stretches
      .filter((stretch) => stretch.start <= start && stretch.end >= end)
      .sort((a, b) => b.end - b.start - (a.end - a.start));
    return { text: text.slice(start, end), marks: covering.map(({ mark }) => mark) };
  });
};

/** Puts the marks of a story's page into its headline and the blocks of its body, in the order of reading. */
export const markBlocks = (story: MarkedStory): Block[] => {
  const stretches = new Map<number | null, Stretch[]>();
  const add = (places: readonly (Place | MentionAnswer)[], mark: Mark): void => {
    for (const { block, offset, length } of places) {
      const own = stretches.get(block) ?? [];
      stretches.set(block, own);
      own.push({ start: offset, end: offset + length, mark });
    }
  };
  for (const entry of story.officials) add(entry.mentions, { kind: 'official', entry });
  for (const entry of story.people) add(entry.mentions, { kind: 'person', entry });
  for (const entry of story.organizations) add(entry.mentions, { kind: 'organization', entry });
  for (const quote of story.quotes) add(quote.places, { kind: 'quote', quote });
  const body = Array.isArray(story.body) ? (story.body as BlockNode[]) : [];
  return [
    { index: null, type: 'headline', pieces: cut(story.headline, stretches.get(null) ?? []) },
    ...body.map((block, index) => ({
      index,
      type: block.type,
      pieces: cut(blockText(block), stretches.get(index) ?? []),
    })),
  ];
};

import { expect } from 'chai';
import fc from 'fast-check';
import {
  type BlockNode,
  blockText,
  blocksToLines,
  blocksToText,
  locateIn,
  paragraphsToBlocks,
} from '../../src/plugins/newsdesk/core/blocks';

const text = (words: string): BlockNode => ({ type: 'text', text: words });
const paragraph = (...children: BlockNode[]): BlockNode => ({ type: 'paragraph', children });
const item = (words: string): BlockNode => ({ type: 'list-item', children: [text(words)] });
const list = (...children: BlockNode[]): BlockNode => ({ type: 'list', children });

describe('blocks', () => {
  it('gives the headline and a line for each paragraph', () => {
    expect(blocksToText('Ministers meet', paragraphsToBlocks(['One.', 'Two.']))).to.equal('Ministers meet\nOne.\nTwo.');
    expect(blocksToText('Only a headline', null)).to.equal('Only a headline');
  });

  it('joins marked words and links, and leaves empty paragraphs and images out', () => {
    const body = [
      paragraph(text('He met '), { type: 'link', children: [text('Suh')] }, text(' in Seoul.')),
      paragraph(text('  ')),
      { type: 'image', children: [text('')] },
      paragraph(text('They ate.')),
    ];
    expect(blocksToLines(body)).to.deep.equal([
      { block: 0, offset: 0, text: 'He met Suh in Seoul.' },
      { block: 3, offset: 0, text: 'They ate.' },
    ]);
  });

  it('gives list items a line each, nested ones too, and soft breaks one character', () => {
    const body = [list(item('a'), list(item('bb')), item('ccc')), paragraph(text('x\ny\r\nz'))];
    expect(blocksToLines(body)).to.deep.equal([
      { block: 0, offset: 0, text: 'a' },
      { block: 0, offset: 2, text: 'bb' },
      { block: 0, offset: 5, text: 'ccc' },
      { block: 1, offset: 0, text: 'x y  z' },
    ]);
  });

  it('finds a name in the headline, in a paragraph and in a list', () => {
    const body = [paragraph(text('Suh spoke.')), list(item('first'), item('then Suh'))];
    const whole = blocksToText('Suh in Seoul', body);
    const locate = locateIn('Suh in Seoul', body);
    const places = [...whole.matchAll(/Suh/g)].map(({ index }) => locate({ start: index, end: index + 3 }));
    expect(places).to.deep.equal([
      [{ block: null, offset: 0, length: 3 }],
      [{ block: 0, offset: 0, length: 3 }],
      [{ block: 1, offset: 11, length: 3 }],
    ]);
  });

  it('gives a place for each paragraph that a quotation runs over', () => {
    const body = paragraphsToBlocks(['He said: one', 'two three']);
    const whole = blocksToText('Talks', body);
    expect(locateIn('Talks', body)({ start: whole.indexOf('one'), end: whole.indexOf(' three') })).to.deep.equal([
      { block: 0, offset: 9, length: 3 },
      { block: 1, offset: 0, length: 3 },
    ]);
  });

  it('finds again, in the blocks, the very words of any span', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', '문', '😀', ' ', '\n', '.'), maxLength: 12 });
    const block = fc.oneof(
      words.map((value) => paragraph(text(value))),
      fc.array(words, { maxLength: 3 }).map((values) => list(...values.map(item))),
    );
    fc.assert(
      fc.property(words, fc.array(block, { maxLength: 5 }), fc.nat(), fc.nat(), (headline, body, first, second) => {
        const whole = blocksToText(headline, body);
        const [start, end] = [first % (whole.length + 1), second % (whole.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const found = locateIn(
          headline,
          body,
        )({ start, end }).map((place) => {
          const node = place.block === null ? undefined : body[place.block];
          const holder = node === undefined ? headline.replaceAll('\n', ' ') : blockText(node);
          return holder.slice(place.offset, place.offset + place.length);
        });
        expect(found.join('')).to.equal(whole.slice(start, end).replaceAll('\n', ''));
      }),
    );
  });
});

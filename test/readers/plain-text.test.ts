import { expect } from 'chai';
import * as fc from 'fast-check';
import { readPlainText } from '../../src/plugins/newsdesk/readers/plain-text';
import { storyText, type ReadOptions } from '../../src/plugins/newsdesk/readers/story';

const options: ReadOptions = { name: 'bridge.txt', origin: 'bridge.txt', source: 'import' };
const read = (text: string, more: Partial<ReadOptions> = {}) =>
  readPlainText(Buffer.from(text), { ...options, ...more });

const story = (text: string, more: Partial<ReadOptions> = {}) => {
  const outcome = read(text, more);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.story;
};

const sentence =
  'The minister of transport opened the new bridge over the river on Monday in the presence of three hundred guests.';

const problems: { what: string; text: string; code: string; says: RegExp }[] = [
  { what: 'an empty file', text: '', code: 'empty-file', says: /0 bytes/ },
  { what: 'blank space', text: ' \r\n\t', code: 'empty-file', says: /blank space/ },
  { what: 'only a headline', text: 'Minister opens bridge\n', code: 'no-body', says: /Only a headline/ },
  { what: 'a sentence first', text: `${sentence}\nSecond.`, code: 'no-headline', says: /first line is a sentence/ },
  { what: 'a quoted sentence first', text: `“${sentence}”\nSecond.`, code: 'no-headline', says: /--headline/ },
  { what: 'a paragraph alone', text: sentence, code: 'no-headline', says: /first line/ },
  { what: 'a long line first', text: `${'word '.repeat(70)}\nSecond.`, code: 'no-headline', says: /349 characters/ },
  { what: 'NUL bytes', text: 'a\0b', code: 'not-text', says: /binary/ },
];

const headlines = [
  'Minister opens bridge',
  'Minister opens bridge.',
  'Minister opens bridge over the river, says that the next one comes soon to the U.S.',
  'Minister opens bridge over the river and then goes on to the port, to the fair and to the town...',
  'Will the minister open the new bridge over the river before the end of the year?',
];

describe('readPlainText', () => {
  for (const row of problems) {
    it(`refuses ${row.what}`, () => {
      const outcome = read(row.text);
      expect(outcome.ok ? null : outcome.problem.code).to.equal(row.code);
      expect(outcome.ok ? '' : outcome.problem.message).to.match(row.says);
      expect(outcome.ok ? '' : outcome.origin).to.equal('bridge.txt');
    });
  }

  for (const headline of headlines) {
    it(`takes for a headline: ${headline}`, () => {
      expect(story(`${headline}\n${sentence}`))
        .to.include({ headline })
        .and.to.have.deep.property('paragraphs', [sentence]);
    });
  }

  it('takes a given headline, and does not keep it twice', () => {
    expect(story(sentence, { headline: 'Bridge opened' })).to.deep.include({
      headline: 'Bridge opened',
      paragraphs: [sentence],
    });
    expect(story(`bridge opened\n${sentence}`, { headline: ' Bridge  opened' }).paragraphs).to.deep.equal([sentence]);
  });

  it('carries the warnings of the bytes and of the text', () => {
    const outcome = readPlainText(Buffer.from(`Caf\u00e9\u0007 closed\n${sentence}`, 'latin1'), options);
    expect(outcome.ok && outcome.story.headline).to.equal('Café closed');
    expect(outcome.ok && outcome.story.warnings.map((warning) => warning.code)).to.deep.equal([
      'read-as-windows-1252',
      'control-characters',
    ]);
  });

  it('names the story by id, url, file name or hash, in this order', () => {
    const text = `Bridge opened\n${sentence}`;
    const all = { externalId: 'b-1', url: 'https://example.org/b' };
    expect(story(text, all).externalId).to.equal('b-1');
    expect(story(text, { url: all.url })).to.include({ externalId: all.url, url: all.url });
    expect(story(text).externalId).to.equal('bridge.txt');
    expect(story(text, { name: 'Zoe\u0308.txt' }).externalId).to.equal('Zoë.txt');
    const hash = story(text, { name: null }).externalId;
    expect(hash).to.match(/^sha256:[0-9a-f]{64}$/);
    expect(story(text.replace('\n', '\r\n\r\n'), { name: null }).externalId).to.equal(hash);
    expect(story(`${text} More.`, { name: null }).externalId).to.not.equal(hash);
  });

  it('never throws, and gives clean lines whatever the bytes', () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new Uint8Array(Buffer.from(text))),
      fc
        .string({ unit: fc.constantFrom('a', 'B.', '\n', ' ', '\r', '\t', '“', 'é', '\ud800', '-') })
        .map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
      fc
        .array(fc.constantFrom('Head', sentence, '', '  ', 'One\ntwo', '\r\n'))
        .map((lines) => new Uint8Array(Buffer.from(lines.join('\n')))),
    );
    fc.assert(
      fc.property(anyBytes, fc.option(fc.string()), (bytes, headline) => {
        const outcome = readPlainText(bytes, { ...options, headline });
        if (!outcome.ok) return /\S/.test(outcome.problem.message);
        const text = storyText(outcome.story);
        const lines = [outcome.story.headline, ...outcome.story.paragraphs];
        expect(text.isWellFormed()).to.equal(true);
        expect(text.split('\n')).to.deep.equal(lines);
        return lines.length > 1 && lines.every((line) => line !== '' && line === line.trim());
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it('reads again what it has written: the same story', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('One.', sentence, 'Two two?', '“Three.”'), { minLength: 1 }),
        (paragraphs) => {
          const text = storyText({ headline: 'Bridge opened', paragraphs });
          expect(story(text)).to.deep.include({ headline: 'Bridge opened', paragraphs });
        },
      ),
      { seed: 7 },
    );
  });
});

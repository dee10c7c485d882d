import { expect } from 'chai';
import { findMarks, toneOf } from '../../../src/plugins/newsdesk/admin/src/text/find-marks';
import { makeAppearance } from '../appearance';

describe('the marks of a story', () => {
  const tones = [
    ['person', { state: 'linked', kind: 'person' }],
    ['body', { state: 'linked', kind: 'organization' }],
    ['check', { state: 'suggested', kind: 'person' }],
    ['check', { state: 'suggested', kind: 'organization' }],
    ['plain', { state: 'none', kind: 'person' }],
    ['plain', { state: 'rejected', kind: 'person' }],
    ['plain', { state: 'hidden', kind: 'organization' }],
  ] as const;
  for (const [tone, appearance] of tones) {
    it(`are ${tone} for ${appearance.kind}, ${appearance.state}`, () => {
      expect(toneOf(appearance)).to.equal(tone);
    });
  }

  it('stand in the order of the text and never overlap', () => {
    const person = makeAppearance({
      mentions: [
        { start: 20, end: 25 },
        { start: 0, end: 5 },
      ],
    });
    const body = makeAppearance({
      key: 'organization:harbour',
      kind: 'organization',
      mentions: [
        { start: 0, end: 9 },
        { start: 7, end: 12 },
      ],
    });
    const marks = findMarks({ people: [person], organizations: [body] });
    expect(marks.map(({ start, end, tone }) => [start, end, tone])).to.deep.equal([
      [0, 9, 'body'],
      [20, 25, 'person'],
    ]);
  });
});

import { expect } from 'chai';
import { read } from '../rows';

const ROWS: Array<[what: string, text: string, bodies: string[]]> = [
  [
    'a company',
    'The contract went to Borealis Shipping Ltd on Friday.',
    ['Borealis Shipping Ltd, company, -: Borealis Shipping Ltd'],
  ],
  [
    'a lower-case ministry of a state',
    'The South Korean defence ministry said it was sorry.',
    ['South Korean defence ministry, government, KR: South Korean defence ministry'],
  ],
  [
    "a state's ministry",
    "Norway's finance ministry raised the tax.",
    ['finance ministry, government, NO: finance ministry'],
  ],
  [
    'a short form',
    'The Kenyan health ministry closed schools. The ministry gave no reason.',
    ['Kenyan health ministry, government, KE: Kenyan health ministry, ministry'],
  ],
  [
    'an acronym in brackets',
    'The International Atomic Energy Agency (IAEA) sent a team, and the IAEA will report.',
    ['International Atomic Energy Agency, intergovernmental, -: International Atomic Energy Agency, IAEA, IAEA'],
  ],
  ['a body known by name', 'The Pentagon said nothing about the report.', ['Pentagon, military, US: Pentagon']],
  [
    "a state's army",
    'They were stopped by the Nigerian army in the north of the country.',
    ['Nigerian army, military, NG: Nigerian army'],
  ],
  [
    'a court',
    'The Supreme Court of Kenya threw out the case on Friday.',
    ['Supreme Court of Kenya, court, KE: Supreme Court of Kenya'],
  ],
];

const NONE: Array<[what: string, text: string]> = [
  ['capitals that stand for governments', 'Seoul and Washington agreed on Monday, and Pyongyang was angry.'],
  ['a point of the compass', 'The threat came from the North, which has said so before.'],
];

describe('bodies', () => {
  for (const [what, text, bodies] of ROWS) {
    it(`${what}: ${text}`, () => {
      const lines = read(text).organizations.map(
        (body) =>
          `${body.name}, ${body.kind}, ${body.country ?? '-'}: ${body.mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
      );
      expect(lines).to.deep.equal(bodies);
    });
  }
  for (const [what, text] of NONE) {
    it(`no body: ${what}: ${text}`, () => {
      expect(read(text).organizations).to.deep.equal([]);
    });
  }
});

import { expect } from 'chai';
import fc from 'fast-check';
import { analyseCorrected } from '../../../src/plugins/newsdesk/core/corrections/analyse-corrected';
import { quoteForms } from '../../../src/plugins/newsdesk/core/corrections/correct-entries';
import { numberedForms } from '../../../src/plugins/newsdesk/core/names/numbered-forms';
import type { ReadingCorrection } from '../../../src/plugins/newsdesk/core/types';

const TEXT = [
  'Ports of the north agree on tolls',
  'RIGA, June 2 (Reuters) - Latvian Transport Minister Talis Linkaits and his Estonian counterpart Taavi Aas signed a plan on',
  'Wednesday. "The sea is one road," Linkaits said. Aas, whose sister Mari Aas leads the Port Authority, told Reuters: "We',
  'waited for years." "We waited for years," said Linkaits too. The Port Authority declined to comment on the Baltic Union.',
].join('\n');
const story = { text: TEXT, published: '2021-06-02' };
const plain = analyseCorrected(story, []).analysis;
const people = numberedForms(plain.people.map(({ name }) => name));
const bodies = numberedForms(plain.organizations.map(({ name }) => name));
const quotes = quoteForms(TEXT, plain.quotes);

const kinds = fc.constantFrom('person' as const, 'organization' as const);
const forms = fc.constantFrom(...people, ...bodies, 'nobody here');
const words = fc.constantFrom(
  'Talis Linkaits',
  'Linkaits',
  'Minister Talis Linkaits',
  'Mari',
  'Baltic',
  'plan on',
  'sea',
  '"',
  '',
);
const corrections: fc.Arbitrary<ReadingCorrection> = fc.oneof(
  fc.record({ id: fc.uuid(), verb: fc.constant('notAName' as const), kind: kinds, nameForm: forms }),
  fc.record({ id: fc.uuid(), verb: fc.constant('mark' as const), kind: kinds, name: words, of: fc.option(forms) }),
  fc.record({ id: fc.uuid(), verb: fc.constant('rename' as const), kind: kinds, nameForm: forms, name: words }),
  fc.record({
    id: fc.uuid(),
    verb: fc.constant('hideQuote' as const),
    quote: fc.constantFrom(...quotes, 'never said'),
  }),
  fc.record({
    id: fc.uuid(),
    verb: fc.constant('speaker' as const),
    quote: fc.constantFrom(...quotes),
    speaker: fc.option(fc.record({ kind: kinds, nameForm: forms })),
  }),
  fc.record({
    id: fc.uuid(),
    verb: fc.constant('office' as const),
    nameForm: forms,
    office: fc.option(
      fc.record({
        title: fc.string(),
        country: fc.option(fc.constantFrom('LV', 'EE')),
        organization: fc.constant(null),
        status: fc.constantFrom('current' as const, 'former' as const),
      }),
    ),
  }),
);

describe('laws of corrections', () => {
  it('whatever people say, in whatever order: places lie in the text, and whoever speaks or is related is there', () => {
    fc.assert(
      fc.property(fc.array(corrections, { maxLength: 6 }), (given) => {
        const { analysis } = analyseCorrected(story, given);
        const entries = { person: analysis.people, organization: analysis.organizations };
        for (const { mentions } of [...entries.person, ...entries.organization]) {
          expect(mentions).to.have.length.above(0);
          for (const { start, end } of mentions) expect(start >= 0 && start < end && end <= TEXT.length).to.equal(true);
        }
        for (const { speakerType, speakerIndex, speaker } of [...analysis.quotes, ...analysis.statements]) {
          if (speakerType === 'unnamed') expect(speakerIndex).to.equal(null);
          else expect(entries[speakerType][speakerIndex ?? -1]?.name).to.equal(speaker);
        }
        for (const [index, { relations }] of analysis.people.entries())
          for (const { ofIndex, of } of relations) {
            expect(ofIndex).to.not.equal(index);
            expect(analysis.people[ofIndex]?.name).to.equal(of);
          }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same answer twice, and the plain one where nothing finds its words', () => {
    fc.assert(
      fc.property(fc.array(corrections, { maxLength: 4 }), (given) => {
        const once = analyseCorrected(story, given);
        expect(analyseCorrected(story, given).analysis).to.deep.equal(once.analysis);
        if (once.applied.size === 0) expect(once.analysis).to.deep.equal(plain);
      }),
      { numRuns: 60 },
    );
  });
});

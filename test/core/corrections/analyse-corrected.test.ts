import { expect } from 'chai';
import { analyseCorrected, nameNow } from '../../../src/plugins/newsdesk/core/corrections/analyse-corrected';
import { quoteForms } from '../../../src/plugins/newsdesk/core/corrections/correct-entries';
import type { ReadingCorrection } from '../../../src/plugins/newsdesk/core/types';

const TEXT = [
  'Norway to send more grain ships',
  '',
  'OSLO, May 3 (Reuters) - Norwegian Foreign Minister Anniken Huitfeldt said on Tuesday that more ships would sail. "We will',
  'not wait for winter to come," Huitfeldt said. Her deputy Ola Brekke told reporters: "The harbours are ready for it."',
  'The Brekke Line, a shipper, did not comment. Pelle Hansen drove the first lorry.',
]
  .join('\n')
  .replace(/\n(?=not|The)/g, ' ');
const story = { text: TEXT, published: '2022-05-03' };
type Given<One> = One extends { id: string } ? Omit<One, 'id'> : never;

const read = (...given: Given<ReadingCorrection>[]) =>
  analyseCorrected(
    story,
    given.map((one, index) => ({ ...one, id: `c${String(index)}` })),
  );
const peopleOf = (...given: Given<ReadingCorrection>[]) => read(...given).analysis.people.map(({ name }) => name);
const wordsOf = (mentions: { start: number; end: number }[]) =>
  mentions.map(({ start, end }) => TEXT.slice(start, end));

describe('core/corrections: words of people on the reading of a story', () => {
  it('changes nothing where nothing was said', () => {
    expect(peopleOf()).to.include.members(['Anniken Huitfeldt', 'Ola Brekke', 'Pelle Hansen']);
    expect(read().applied.size).to.equal(0);
  });

  it('takes away what is no name, all mentions and its words', () => {
    const { analysis, applied } = read({ verb: 'notAName', kind: 'person', nameForm: 'anniken huitfeldt' });
    expect([...applied]).to.eql(['c0']);
    expect(analysis.people.map(({ name }) => name)).not.to.include('Anniken Huitfeldt');
    expect(analysis.people.map(({ name }) => name)).not.to.include('Huitfeldt');
    expect(analysis.quotes.map(({ speaker }) => speaker)).not.to.include('Huitfeldt');
    const said = analysis.people.map(({ name }) => name);
    for (const quote of analysis.quotes) {
      if (quote.speakerType === 'person') expect(quote.speaker).to.equal(said[quote.speakerIndex ?? -1]);
    }
  });

  it('makes a name of marked words, with the kind that was said', () => {
    const { analysis } = read({ verb: 'mark', kind: 'organization', name: 'Pelle Hansen', of: null });
    expect(analysis.people.map(({ name }) => name)).not.to.include('Pelle Hansen');
    expect(analysis.organizations.map(({ name }) => name)).to.include('Pelle Hansen');
  });

  it('reads title and words of a name that was marked by hand', () => {
    const text = 'French Finance Minister hjalmar said taxes fall. "We are glad of that," hjalmar said.';
    const plain = analyseCorrected({ text, published: null }, []).analysis;
    expect(plain.people).to.eql([]);
    const mark: ReadingCorrection = { id: 'm', verb: 'mark', kind: 'person', name: 'hjalmar', of: null };
    const [person] = analyseCorrected({ text, published: null }, [mark]).analysis.people;
    expect(person?.mentions).to.have.length(2);
    expect(person?.offices[0]?.title).to.equal('Finance Minister');
    expect(person?.offices[0]?.country).to.equal('FR');
  });

  it('puts a marked name under the entry that it belongs to', () => {
    const { analysis } = read({ verb: 'mark', kind: 'person', name: 'Pelle Hansen', of: 'ola brekke' });
    const found = analysis.people.find(({ name }) => name === 'Ola Brekke');
    expect(wordsOf(found?.mentions ?? [])).to.include.members(['Ola Brekke', 'Pelle Hansen']);
    expect(analysis.people.map(({ name }) => name)).not.to.include('Pelle Hansen');
    for (const quote of analysis.quotes)
      if (quote.speakerType === 'person')
        expect(analysis.people[quote.speakerIndex ?? -1]?.name).to.equal(quote.speaker);
  });

  it('moves the border of a name, and knows it by its old one', () => {
    const { analysis, renamings } = read(
      { verb: 'office', nameForm: 'anniken huitfeldt', office: null },
      { verb: 'rename', kind: 'person', nameForm: 'anniken huitfeldt', name: 'Minister Anniken Huitfeldt' },
    );
    const found = analysis.people.find(({ name }) => name === 'Minister Anniken Huitfeldt');
    expect(wordsOf(found?.mentions ?? [])[0]).to.equal('Minister Anniken Huitfeldt');
    expect(nameNow(renamings, 'person', 'anniken huitfeldt')).to.equal('minister anniken huitfeldt');
    expect(found?.offices).to.eql([]);
    expect(found?.official).to.equal(false);
  });

  it('lets the newer of two words stand, to and fro', () => {
    const names = peopleOf(
      { verb: 'rename', kind: 'person', nameForm: 'anniken huitfeldt', name: 'Minister Anniken Huitfeldt' },
      { verb: 'rename', kind: 'person', nameForm: 'minister anniken huitfeldt', name: 'Anniken Huitfeldt' },
      { verb: 'notAName', kind: 'person', nameForm: 'pelle hansen' },
      { verb: 'mark', kind: 'person', name: 'Pelle Hansen', of: null },
    );
    expect(names).to.include.members(['Anniken Huitfeldt', 'Pelle Hansen']);
    expect(names).not.to.include('Minister Anniken Huitfeldt');
  });

  it('gives a person the office that was said', () => {
    const office = { title: 'State Secretary', country: 'NO', organization: null, status: 'acting' as const };
    const { analysis } = read({ verb: 'office', nameForm: 'ola brekke', office });
    const found = analysis.people.find(({ name }) => name === 'Ola Brekke');
    expect(found?.official).to.equal(true);
    expect(found?.offices).to.have.length(1);
    expect(found?.offices[0]).to.include(office);
  });

  it('gives quoted words the speaker that was said, or nobody, and hides what is no quotation', () => {
    const forms = quoteForms(TEXT, read().analysis.quotes);
    expect(forms).to.include.members(['we will not wait for winter to come', 'the harbours are ready for it']);
    const { analysis } = read(
      {
        verb: 'speaker',
        quote: 'we will not wait for winter to come',
        speaker: { kind: 'person', nameForm: 'ola brekke' },
      },
      { verb: 'hideQuote', quote: 'the harbours are ready for it' },
    );
    expect(analysis.quotes).to.have.length(read().analysis.quotes.length - 1);
    expect(analysis.quotes[0]).to.include({ speaker: 'Ola Brekke', speakerType: 'person', rule: 'byEditor' });
    const unnamed = read({ verb: 'speaker', quote: 'we will not wait for winter to come', speaker: null });
    expect(unnamed.analysis.quotes[0]).to.include({ speaker: null, speakerType: 'unnamed', speakerIndex: null });
  });

  it('waits where the text does not hold what was spoken of', () => {
    const { analysis, applied } = read(
      { verb: 'notAName', kind: 'person', nameForm: 'nobody here' },
      { verb: 'mark', kind: 'person', name: 'Elsewhere', of: null },
      { verb: 'hideQuote', quote: 'no such words' },
      { verb: 'speaker', quote: 'we will not wait for winter to come', speaker: { kind: 'person', nameForm: 'gone' } },
    );
    expect([...applied]).to.eql([]);
    expect(analysis).to.eql(read().analysis);
  });
});

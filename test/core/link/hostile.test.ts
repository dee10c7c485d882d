import { expect } from 'chai';
import { link } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import { personRecord, rowsOf } from './make-registry';
import { body, person, story } from './make-story';
import { on, registry } from './officials';

const LONG = 10_000;

describe('link: hostile input', () => {
  const names: [what: string, name: string][] = [
    ['a name of 10,000 letters', 'a'.repeat(LONG)],
    ['a name of 5,000 words', 'Mette '.repeat(LONG / 2).trim()],
    ['blanks alone', ' '.repeat(LONG)],
    ['nothing', ''],
    ['a lone surrogate', '\uD800'],
    ['marks alone', '— … ’'],
  ];
  for (const [what, name] of names) {
    it(`${what} links nobody, at once`, () => {
      const began = performance.now();
      expect(on('2021-03-17', person(name, ['Prime Minister, DK'])).state).not.to.equal('linked');
      expect(link(story('2021-03-17', [], [body(name, 'DK')]), registry).organizations[0]?.state).not.to.equal(
        'linked',
      );
      expect(performance.now() - began).to.be.below(1000);
    });
  }

  const titles: [what: string, title: string][] = [
    ['blanks', `minister${' '.repeat(LONG)}x`],
    ['commas', `minister${' , '.repeat(LONG)}`],
    ['many ands', 'Minister of Health and '.repeat(LONG / 10)],
    ['one long word', 'm'.repeat(LONG)],
  ];
  for (const [what, title] of titles) {
    it(`a title of ${what} is read at once`, () => {
      const entry = person('Mette Frederiksen', ['Prime Minister, DK']);
      for (const office of entry.offices) office.title = title;
      const began = performance.now();
      expect(on('2021-03-17', entry).state).not.to.equal('linked');
      expect(performance.now() - began).to.be.below(2000);
    });
  }

  it('sees through letters of other scripts and marks of direction', () => {
    expect(on('2021-03-17', person('Mеtte Frеdеriksen', ['Prime Minister, DK'])).record).to.equal('mette frederiksen');
    const turned = on('2021-03-17', person('\u200FMette Frederiksen\u200E', ['Prime Minister, DK']));
    expect(turned.record).to.equal('mette frederiksen');
  });

  it('stays quick where one name has ten thousand bearers, and says that it stopped', () => {
    const many = Array.from({ length: LONG }, (_, i) => personRecord('Li Wei', 'CN', { id: `p${i}` }));
    const own = buildRegistry(rowsOf(['Li Wei: Minister of Health, CN, 2018, '], { people: many }));
    const began = performance.now();
    const links = link(story('2021-03-17', [person('Li Wei', ['Health Minister, CN'])]), own);
    expect(performance.now() - began).to.be.below(2000);
    expect(links.warnings.map(({ code }) => code)).to.deep.equal(['tooManyNamesakes']);
    expect(links.people[0]?.state).to.equal('suggested');
    expect(links.people[0]?.candidates.length).to.be.at.most(5);
  });

  it('does not trust a term that ends before it begins', () => {
    const rows = rowsOf(['Odd Term: Minister of Health, NO, 2022, 2020']);
    const found = link(story('2021-03-17', [person('Odd Term', ['Health Minister, NO'])]), buildRegistry(rows))
      .people[0];
    expect(found?.findings.map(({ name }) => name)).not.to.include('officeHeldOnDate');
  });
});

import { expect } from 'chai';
import { link } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import { personRecord, rowsOf } from './make-registry';
import { body, person, story } from './make-story';
import { on, registry } from './officials';

const LONG = 10_000;
const LETTERS = 'abdefgiklmnoprstuvz';
/** A word for a number: 0 -> "aaa". */
const word = (n: number): string => [1, 19, 361].map((size) => LETTERS.charAt(Math.floor(n / size) % 19)).join('');

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

  const alike: [what: string, name: string][] = [
    ['Cyrillic а and е', 'Mеtte Frеderiksеn'],
    ['Cyrillic а in the family name', 'Mette Frederiksеn'],
    ['marks of direction around', '\u202EMette Frederiksen\u202C'],
    ['marks of direction inside', 'Mette\u200F \u200EFrederiksen'],
    ['blanks of no width', 'Met\u200Bte Frederik\uFEFFsen'],
    ['a soft hyphen', 'Mette Frede\u00ADriksen'],
    ['full-width letters', 'Ｍｅｔｔｅ Frederiksen'],
  ];
  for (const [what, name] of alike) {
    it(`reads a name with ${what}`, () => {
      expect(on('2021-03-17', person(name, ['Prime Minister, DK'])).record).to.equal('mette frederiksen');
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

  it('takes as long for each story whatever the registry holds of other names, and ten times the rows ten times as long', () => {
    const timeOf = (count: number) => {
      const others = Array.from({ length: count }, (_, i) =>
        personRecord(`${word(i)} ${word(i * 7 + 3)}`, 'CN', { id: `o${i}` }),
      );
      const namesakes = Array.from({ length: count / 100 }, (_, i) => personRecord('Li Wei', 'CN', { id: `p${i}` }));
      const rows = rowsOf(['Li Wei: Minister of Health, CN, 2018, '], { people: [...namesakes, ...others] });
      const began = process.cpuUsage();
      const own = buildRegistry(rows);
      const built = process.cpuUsage(began).user;
      const asked = process.cpuUsage();
      const entry = person('Li Wei', ['Health Minister, CN']);
      for (let turn = 0; turn < 10; turn++) link(story('2021-03-17', [entry]), own);
      for (let turn = 0; turn < 100; turn++) own.knownNames.officesOfPerson?.('Li Wei');
      return { built, asked: process.cpuUsage(asked).user };
    };
    timeOf(4_000);
    const [small, large] = [timeOf(10_000), timeOf(100_000)];
    expect(large.built).to.be.below(40 * Math.max(small.built, 5_000));
    expect(large.asked).to.be.below(40 * Math.max(small.asked, 5_000));
  }).timeout(60_000);

  it('finds nobody by marks that no letter is left of', () => {
    for (const name of ['\u200F\u200E', '\u0301\u0302', '🂡 🂢'])
      expect(on('2021-03-17', person(name, ['Prime Minister, DK'])).state).to.equal('none');
  });

  it('does not trust a term that ends before it begins', () => {
    const rows = rowsOf(['Odd Term: Minister of Health, NO, 2022, 2020']);
    const found = link(story('2021-03-17', [person('Odd Term', ['Health Minister, NO'])]), buildRegistry(rows))
      .people[0];
    expect(found?.findings.map(({ name }) => name)).not.to.include('officeHeldOnDate');
    expect(found?.findings.map(({ name }) => name)).to.include('officeOnceHeld');
    const bare = link(story('2021-03-17', [person('Term', ['Health Minister, NO'])]), buildRegistry(rows)).people[0];
    expect(bare?.state).to.equal('suggested');
  });
});

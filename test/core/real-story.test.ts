import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { analyse, cutRemoved, type Analysis } from '../../src/plugins/newsdesk/core';

const reference = process.env.NEWSDESK_REFERENCE ?? resolve(__dirname, '../../../shared');
const file = join(reference, 'seed', 'article.txt');

describe('the real story of the Seoul visit', function () {
  let text = '';
  let analysis: Analysis;

  before(function () {
    if (!existsSync(file)) {
      console.log(
        `      left out: there is no ${file} (set NEWSDESK_REFERENCE to the folder of the reference stories)`,
      );
      this.skip();
    }
    text = readFileSync(file, 'utf8');
    analysis = analyse({ text, published: '2021-03-17' });
  });

  it('has seven people with their offices and states', () => {
    const people = analysis.people.map((person) => [
      person.name,
      person.familyName,
      person.offices.map((office) => `${office.title}, ${office.country}, ${office.status}`).join('; '),
    ]);
    expect(people).to.deep.equal([
      ['Lloyd Austin', 'Austin', 'Defence Secretary, US, current'],
      ['Suh Wook', 'Suh', 'Defence Minister, KR, current'],
      ['Kim Yo-jong', 'Kim', ''],
      ['Kim Jong-un', 'Kim', 'leader, KP, current'],
      ['Joe Biden', 'Biden', 'President, US, current'],
      ['Antony Blinken', 'Blinken', 'Secretary of State, US, current'],
      ['Chung Eui-yong', 'Chung', 'Foreign Minister, KR, current'],
    ]);
  });

  it('makes the sister the sister, and not the other way round', () => {
    const relations = analysis.people.flatMap((person) =>
      person.relations.map((relation) => [person.name, relation.type, relation.of]),
    );
    expect(relations).to.deep.equal([['Kim Yo-jong', 'sister', 'Kim Jong-un']]);
  });

  it('grades those with an office as officials, the sister as a name', () => {
    expect(analysis.people.filter((person) => person.grade === 'name').map((person) => person.name)).to.deep.equal([
      'Kim Yo-jong',
    ]);
  });

  it('finds every bare surname', () => {
    const counts = Object.fromEntries(
      analysis.people.map((person) => [person.familyName + ' ' + person.givenName, person.mentions.length]),
    );
    const bare = (name: string): number => text.split(new RegExp(`\\b${name}\\b`)).length - 1;
    expect(counts['Austin Lloyd']).to.equal(bare('Austin'));
    expect(counts['Suh Wook']).to.equal(bare('Suh'));
    expect(counts['Blinken Antony']).to.equal(bare('Blinken'));
    expect(counts['Chung Eui-yong']).to.equal(bare('Chung'));
  });

  it('has the two bodies that speak', () => {
    expect(analysis.organizations.map((body) => [body.name, body.kind, body.country])).to.deep.equal([
      ['South Korean defence ministry', 'government', 'KR'],
      ['Pentagon', 'military', 'US'],
    ]);
  });

  it('has its sixteen quotations with their speakers', () => {
    const quotes = analysis.quotes.map((quote) => [
      text.slice(quote.start, quote.end).split(' ').slice(0, 3).join(' '),
      quote.speaker,
    ]);
    expect(quotes).to.deep.equal([
      ['never been more', 'Lloyd Austin'],
      ['unprecedented challenges', 'Lloyd Austin'],
      ['linchpin', 'Lloyd Austin'],
      ['top priority.', 'Lloyd Austin'],
      ['I am here', 'Lloyd Austin'],
      ['You and I', 'Lloyd Austin'],
      ['cause a stink', 'Kim Yo-jong'],
      ['Suh and Austin', 'South Korean defence ministry'],
      ['utmost importance', 'Suh Wook'],
      ['further strengthen our', 'Suh Wook'],
      ['to respond to', 'Pentagon'],
      ['commitment to reinvigorating', 'Lloyd Austin'],
      ['unwavering,', 'Antony Blinken'],
      ['ironclad', 'Antony Blinken'],
      ['rooted in friendship', 'Antony Blinken'],
      ['This alliance between', 'Antony Blinken'],
    ]);
  });

  it('reads the frame', () => {
    expect(analysis.headline).to.match(/^US stresses alliance/);
    expect(analysis.dateline).to.include({ place: 'Seoul', agency: 'UNI' });
    expect(analysis.date).to.deep.equal({ value: '2021-03-17', from: 'given' });
    expect(analysis.language).to.equal('en');
  });

  it('cuts the plea for support at the end', () => {
    expect(analysis.removed.map((part) => part.reason)).to.deep.equal([
      'plea for support',
      'plea for support',
      'plea for support',
    ]);
    const cut = cutRemoved(text, analysis);
    expect(cut.text).to.match(/leave for India\.$/);
    expect(cut.removed.map((part) => part.paragraph)).to.deep.equal([16, 17, 18]);
    for (const person of cut.analysis.people)
      for (const mention of person.mentions) expect(cut.text.slice(mention.start, mention.end)).to.match(/^\p{Lu}/u);
  });

  it('says so where no day is known, and reads the same people', () => {
    const undated = analyse({ text, published: null });
    expect(undated.date).to.equal(null);
    expect(undated.warnings.map((warning) => warning.code)).to.include('noDate');
    expect(undated.people.map((person) => person.name)).to.deep.equal(analysis.people.map((person) => person.name));
  });
});

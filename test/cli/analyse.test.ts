import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, expect } from 'chai';
import { useFolder } from '../scripts/folder';
import { type Answer, jsonLines, newsdesk, startNewsdesk } from './run-newsdesk';

const text = [
  'Ministers talk of a bridge',
  'LISBON, May 3 (Example) -- Norwegian Defence Minister Kari Strand met engineers on Monday.',
  '“We want this bridge,” Strand said. It was 30\u20ac a metre.',
].join('\n');

const registry = [
  'wikidata_id,name,position,country_code,country,start_date,end_date,kind',
  'Q90000001,Kari Strand,Minister of Defence,NO,Norway,2020-01-01,2022-12-31,minister',
  'Q90000002,Kari,Minister,NO,Norway,no date,,minister',
].join('\n');

describe('newsdesk analyse', () => {
  const folder = useFolder();

  it('answers each line as soon as it is there', async () => {
    const child = startNewsdesk(['analyse']);
    child.stdout.setEncoding('utf8');
    for (const docId of ['a', 'b', 'c']) {
      child.stdin.write(`${JSON.stringify({ docId, text })}\n`);
      const [answer] = (await once(child.stdout, 'data')) as [string];
      expect(JSON.parse(answer)).to.include({ docId });
    }
    child.stdin.end();
    expect(await once(child, 'close')).to.deep.equal([0, null]);
  });

  it('answers in the form of the labelled stories, offsets in the text as it came in', async () => {
    const run = await newsdesk(['analyse'], { input: JSON.stringify({ docId: 'a', text, published: '2021-05-03' }) });
    expect(run).to.include({ code: 0, stderr: '' });
    const [answer] = jsonLines<Answer>(run.stdout);
    assert(answer);
    expect(answer).to.include({ docId: 'a', language: 'en', headline: 'Ministers talk of a bridge' });
    expect(answer).to.include.keys('people', 'organizations', 'quotes', 'statements', 'removed', 'engine');
    expect(answer.dateline).to.include({ place: 'LISBON' });
    const person = answer.people.find(({ name }) => name === 'Kari Strand');
    assert(person);
    expect(person).to.include({ official: true });
    expect(person.offices[0]).to.include({
      title: 'Defence Minister',
      country: 'NO',
      organization: null,
      status: 'current',
    });
    expect(person.mentions.map((mention) => text.slice(mention.start, mention.end))).to.deep.equal([
      'Kari Strand',
      'Strand',
    ]);
    expect(person.findings).to.be.an('array');
    expect(person).to.not.have.property('record');
    const [quote] = answer.quotes;
    assert(quote);
    expect(quote).to.include({ speaker: 'Kari Strand', speakerType: 'person' });
    expect(text.slice(quote.start, quote.end)).to.match(/^We want this bridge,?$/);
  });

  it('links with a registry, and tells of its bad rows', async () => {
    const file = join(folder.path, 'holders.csv');
    writeFileSync(file, registry);
    const input = JSON.stringify({ docId: 'a', text, published: '2021-05-03' });
    const run = await newsdesk(['analyse', '--registry', file], { input });
    expect(run.code).to.equal(0);
    expect(run.stderr).to.match(/holders\.csv:3: start_date: must be a date/);
    const [answer] = jsonLines<Answer>(run.stdout);
    assert(answer);
    const person = answer.people.find(({ name }) => name === 'Kari Strand');
    assert(person);
    expect(person.record).to.include({ outcome: 'linked', wikidataId: 'Q90000001', name: 'Kari Strand' });
    expect(person.linkFindings.map(({ name }) => name)).to.include('officeHeldOnDate');
  });

  it('says which line is wrong and why, and goes on with the others', async () => {
    const lines = [
      '{"docId":1,"text":1}',
      'nope',
      '',
      JSON.stringify({ docId: 'b', text, published: '2021-02-30' }),
      '[]',
      JSON.stringify({ docId: 'c', text: '' }),
      JSON.stringify({ docId: 'd', text: 'One\u2028line', published: null }),
    ];
    const run = await newsdesk(['analyse'], { input: `\ufeff${lines.join('\r\n')}` });
    expect(run.code).to.equal(1);
    expect(jsonLines<Answer>(run.stdout).map(({ docId }) => docId)).to.deep.equal(['c', 'd']);
    const errors = jsonLines<{ error: { line: number; code: string } }>(run.stderr).map(({ error }) => [
      error.line,
      error.code,
    ]);
    expect(errors).to.deep.equal([
      [1, 'bad-story'],
      [2, 'not-json'],
      [4, 'bad-story'],
      [5, 'bad-story'],
    ]);
    expect(run.stderr).to.contain('2021-03-17');
  });

  it('says which registry cannot be read', async () => {
    const missing = await newsdesk(['analyse', '--registry', 'none.csv'], { input: '' });
    expect(missing).to.include({ code: 1, stdout: '' });
    expect(missing.stderr).to.match(/There is no file none\.csv/);
    const file = join(folder.path, 'holders.csv');
    writeFileSync(file, 'a,b\n1,2\n');
    const wrong = await newsdesk(['analyse', '--registry', file], { input: '' });
    expect(wrong).to.include({ code: 1, stdout: '' });
    expect(wrong.stderr).to.match(/wikidata_id/);
  });

  it('starts in about half a second', async () => {
    const input = JSON.stringify({ docId: 'a', text });
    const began = performance.now();
    expect((await newsdesk(['analyse'], { input })).code).to.equal(0);
    const milliseconds = performance.now() - began;
    // A machine under load takes longer; three seconds say that something heavy is loaded.
    expect(milliseconds).to.be.below(3000);
  });
});

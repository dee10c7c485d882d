import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { useFolder } from '../scripts/folder';
import { type Answer, jsonLines, newsdesk } from './run-newsdesk';

const story = `Ministers talk of a bridge

LISBON, May 3 (Example) -- Norwegian Defence Minister Kari Strand met engineers on
Monday and went on to the port with them.

“We want this bridge,” Strand said.
`;

const registry = [
  'wikidata_id,name,position,country_code,country,start_date,end_date,kind',
  'Q90000001,Kari Strand,Minister of Defence,NO,Norway,2020-01-01,2022-12-31,minister',
].join('\n');

describe('newsdesk explain', () => {
  const folder = useFolder();
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(folder.path, name);
    writeFileSync(file, content);
    return file;
  };

  it('shows the story with its marks in brackets, and why', async () => {
    const run = await newsdesk(['explain', write('story.txt', story)]);
    expect(run).to.include({ code: 0, stderr: '' });
    expect(run.stdout).to.match(/Defence Minister \[1 Kari\s+Strand\]/);
    expect(run.stdout).to.match(/“\[q1 We want this bridge,?\],?” \[1 Strand\] said\./);
    expect(run.stdout).to.match(/ 1 {2}Kari Strand {2}Defence Minister, Norway {2}2 mentions, 1 quotation/);
    expect(run.stdout).to.match(/ q1 {2}Kari Strand {2}“We want this bridge,?” {2}\w/);
    expect(run.stdout).to.match(/place +LISBON/);
    for (const line of run.stdout.split('\n').slice(0, 8)) expect(line.length).to.be.at.most(80);
  });

  it('shows colours in place of brackets on a terminal', async () => {
    const run = await newsdesk(['explain', write('story.txt', story)], { env: { FORCE_COLOR: '1' } });
    expect(run.stdout).to.contain('\u001b[').and.not.to.contain('[q1');
  });

  it('links with a registry: record, score, and the findings in words with weights', async () => {
    const holders = write('holders.csv', registry);
    const file = write('story.txt', story);
    const run = await newsdesk(['explain', file, '--date', '2021-05-03', '--registry', holders]);
    expect(run.code).to.equal(0);
    expect(run.stdout).to.match(/linked to Kari Strand \(Q90000001\), \d+ %/);
    expect(run.stdout).to.match(/\+\d\.\d {2}held this office on that day/);
    expect(run.stdout).to.match(/date +2021-05-03 \(given\)/);
  });

  it('suggests who held an office that the story names alone', async () => {
    const holders = write('holders.csv', registry);
    const file = write(
      'alone.txt',
      'A bridge is wanted\n\nThe Norwegian defence minister said so on Monday in Oslo.\n',
    );
    const args = ['explain', file, '--date', '2021-05-03', '--registry', holders];
    const run = await newsdesk(args);
    expect(run.stdout).to.match(
      /defence minister, Norway\n +held that day by Kari Strand \(Q90000001\), \d+ %: to check/,
    );
    const [answer] = jsonLines<Answer & { unnamedOffices?: { record?: object }[] }>(
      (await newsdesk([...args, '--json'])).stdout,
    );
    expect(answer?.unnamedOffices?.[0]?.record).to.include({ outcome: 'suggested', id: null });
  });

  it('gives all of it as JSON', async () => {
    const run = await newsdesk(['explain', write('story.txt', story), '--json']);
    const [answer] = jsonLines<Answer>(run.stdout);
    expect(answer?.text).to.match(/^Ministers talk of a bridge\nLISBON/);
    const [mention] = answer?.people[0]?.mentions ?? [];
    expect(answer?.text.slice(mention?.start, mention?.end)).to.equal('Kari Strand');
  });

  it('reads stdin', async () => {
    const run = await newsdesk(['explain', '-'], { input: story });
    expect(run.stdout).to.contain('Ministers talk of a bridge');
  });

  const wrong: { what: string; content: string | Uint8Array; says: RegExp }[] = [
    { what: 'an empty file', content: '', says: /bad\.txt: The file is empty/ },
    {
      what: 'a binary',
      content: Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
      says: /bytes of a JPEG/,
    },
    {
      what: 'a file without a headline',
      content: `${'Strand met the engineers of the bridge '.repeat(9)}.\nAnd left.`,
      says: /--headline/,
    },
    { what: 'only a headline', content: 'Ministers talk of a bridge\n', says: /Only a headline/ },
  ];
  for (const { what, content, says } of wrong) {
    it(`says what is wrong with ${what}`, async () => {
      const run = await newsdesk(['explain', write('bad.txt', content)]);
      expect(run).to.include({ code: 1, stdout: '' });
      expect(run.stderr).to.match(says);
    });
  }

  it('tells of what could steer a terminal, and does not print it', async () => {
    const run = await newsdesk(['explain', write('story.txt', story.replace('port', 'po\u001b[2Jrt'))]);
    expect(run.stdout).to.contain('control character').and.not.to.contain('\u001b');
  });
});

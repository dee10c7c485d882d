import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { HolderFact, RegistryFact } from '../../../src/plugins/newsdesk/readers/registry/fact';
import { unpacked } from '../../../src/plugins/newsdesk/readers/registry/open-input';
import { readFacts, sortFiles } from '../../../src/plugins/newsdesk/readers/registry/read-facts';

const HEAD = 'wikidata_id,name,position,country_code,start_date,end_date';

const fileOf = (content: string | Uint8Array, name = 'a.csv') => ({
  name,
  open: async function* () {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
  },
});

const read = async (...contents: (string | Uint8Array)[]): Promise<RegistryFact[]> => {
  const files = await sortFiles(
    contents.map((content) => fileOf(content)),
    null,
  );
  const facts: RegistryFact[] = [];
  for await (const fact of readFacts(files)) facts.push(fact);
  return facts;
};

const problems = (facts: readonly RegistryFact[]) =>
  facts.flatMap((fact) => (fact.kind === 'problem' ? [`${fact.origin} ${fact.message}`] : []));
const people = (facts: readonly RegistryFact[]) =>
  facts.flatMap((fact) => (fact.kind === 'holder' ? [fact.person.about?.name] : []));

describe('reading a registry', () => {
  it('finds out what a file holds, and reads bodies before offices and relations last', async () => {
    const facts = await read(
      'person_wikidata_id,kind,relative_wikidata_id\nQ1,sister,Q2',
      'wikidata_id,relationship,relative_wikidata_id\nQ1,child,Q3',
      `${HEAD}\nQ1,Ana Wende,Mayor,KR,2020,`,
      'wikidata_id,name,classification,country_code\nQ9,Harbour Board,government,KR',
    );
    expect(facts.map(({ kind }) => kind)).to.deep.equal(['body', 'holder', 'relation', 'relation']);
    // In a query of family statements the second is the child of the first.
    expect(facts[3]).to.deep.include({ person: 'Q3', relation: 'child', relative: 'Q1' });
  });

  it('says what a file would have to be', async () => {
    const failure = await read('a,b\n1,2').catch((error: unknown) => error as Error);
    expect(failure).to.be.instanceOf(Error);
    expect((failure as Error).message).to.match(/columns a, b\. Wanted are .*position.*FollowTheMoney/);
    expect(((await read('').catch((error: unknown) => error as Error)) as Error).message).to.match(/is empty/);
  });

  it('reports a row with its line and goes on', async () => {
    const facts = await read(
      [
        HEAD,
        'Q1,Ana Wende,Mayor,KR,2020-02-30,',
        'Q2,Bo Kaal,Mayor,KR,2020,2019',
        `Q3,${'x'.repeat(10_000)},Mayor,KR,2020,`,
        'Q4,Cia Dorn,Mayor,KR,2020,',
      ].join('\n'),
    );
    expect(problems(facts)).to.deep.equal([
      'a.csv:2 start_date: is no day of the calendar',
      'a.csv:3 end_date: 2019 lies before start_date 2020',
      'a.csv:4 name: is longer than 255 characters',
    ]);
    expect(people(facts)).to.deep.equal(['Cia Dorn']);
  });

  it('loses one row by a quote that is never closed or a line without an end', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => `Q${at + 10},Person ${at},Mayor,KR,2020,`);
    const facts = await read(
      [HEAD, 'Q1,"Ana,Mayor,KR,2020,', ...rows, `Q2,${'y'.repeat(2_000_000)}`, 'Q3,"Bo, Jr.",Mayor,KR,2020,'].join(
        '\n',
      ),
    );
    expect(problems(facts).map((problem) => problem.slice(0, 60))).to.deep.equal([
      'a.csv:2 a quote is opened and not closed, so the line was le',
      'a.csv:203 longer than 1000000 characters, and left out',
    ]);
    expect(people(facts)).to.have.length(201);
    expect(people(facts).at(-1)).to.equal('Bo, Jr.');
  });

  it('takes away what cannot be seen in a name: marks of direction, zero-width blanks, control characters', async () => {
    const facts = await read(`${HEAD}\nQ1,\u202eAna \u200f\u200bWen\u0007de,Mayor\u2069,KR,2020,`);
    const [fact] = facts as HolderFact[];
    expect(fact?.person.about?.name).to.equal('Ana Wende');
    expect(fact?.office?.title).to.equal('Mayor');
  });

  it('reads gzip by its first bytes, and stops at what unpacks without measure or breaks off', async () => {
    const text = `${HEAD}\n${Array.from({ length: 3000 }, (_, at) => `Q${at},Ana ${at},Mayor,KR,20${10 + (at % 10)},`).join('\n')}`;
    expect(people(await read(gzipSync(text)))).to.have.length(3000);
    const broken = await read(gzipSync(text).subarray(0, 4000));
    expect(problems(broken)[0]).to.match(/^a\.csv The gzip file is broken/);
    expect(people(broken)).not.to.have.length(0);
    const bomb = gzipSync(Buffer.alloc(80 * 1024 ** 2, 'Q1,Ana,Mayor\n'));
    const drain = async () => {
      for await (const _ of unpacked(fileOf(bomb).open()));
    };
    const failure = await drain().catch((error: unknown) => error as Error);
    expect((failure as Error).message).to.match(/unpacks to more than 300 times its size/);
  });
});

describe('reading FollowTheMoney', () => {
  const line = (id: string, schema: string, properties: Record<string, string[]>) =>
    JSON.stringify({ id, schema, properties, caption: 'x' });

  it('reads people, bodies, posts, who held what and relations, in whatever order they stand', async () => {
    const facts = await read(
      [
        line('o1', 'Occupancy', { holder: ['p1'], post: ['post1'], startDate: ['2020-09-18'], endDate: ['2022-05'] }),
        line('f1', 'Family', { person: ['p1'], relative: ['Q7'], relationship: ['sister'] }),
        line('p1', 'Person', {
          name: ['Ana Wende'],
          alias: ['Anna Wende'],
          weakAlias: ['A. W.'],
          firstName: ['Ana'],
          lastName: ['Wende'],
          nationality: ['kr'],
          birthDate: ['1961', '1961-04-02'],
          wikidataId: ['Q5'],
        }),
        line('post1', 'Position', { name: ['Minister of Defence'], country: ['kr'], organization: ['b1'] }),
        line('b1', 'PublicBody', { name: ['Ministry of Defence'], country: ['kr'] }),
        line('c1', 'Company', { name: ['Not read'] }),
      ].join('\n'),
    );
    expect(facts.map(({ kind }) => kind)).to.deep.equal(['body', 'holder', 'holder', 'relation']);
    expect(facts[0]).to.deep.include({ name: 'Ministry of Defence', sourceId: 'b1', classification: 'government' });
    expect((facts[1] as HolderFact).person).to.deep.equal({
      wikidataId: 'Q5',
      sourceId: 'p1',
      about: {
        name: 'Ana Wende',
        givenName: 'Ana',
        familyName: 'Wende',
        otherNames: ['Anna Wende', 'A. W.'],
        birthDate: '1961-04-02',
        deathDate: null,
        states: ['KR'],
      },
    });
    expect(facts[2]).to.deep.include({
      person: { wikidataId: null, sourceId: 'p1', about: null },
      term: { startDate: '2020-09-18', endDate: '2022-05', status: 'holder' },
    });
    expect((facts[2] as HolderFact).office).to.deep.include({
      title: 'Minister of Defence',
      country: 'KR',
      organization: 'b1',
    });
    // The relative is the sister of the person.
    expect(facts[3]).to.deep.include({ person: 'Q7', relation: 'sister', relative: 'p1' });
  });

  it('does not let a post that has ended go on for want of a date', async () => {
    const facts = await read(
      [
        line('post1', 'Position', { name: ['Mayor'] }),
        line('o1', 'Occupancy', { holder: ['p1'], post: ['post1'], startDate: ['2010'], status: ['ended'] }),
      ].join('\n'),
    );
    expect((facts[0] as HolderFact).term).to.deep.equal({ startDate: null, endDate: null, status: 'holder' });
  });

  it('reports what is no entity with its line, and goes on', async () => {
    const facts = await read(
      [
        line('post1', 'Position', { name: ['Mayor'] }),
        '{"id": 5}',
        'no json',
        `{"id":"${'z'.repeat(1_000_001)}"}`,
        line('o1', 'Occupancy', { holder: ['p1'], post: ['nowhere'] }),
        line('p1', 'Person', { name: ['Ana Wende'] }),
        line('p2', 'Person', {}),
      ].join('\n'),
    );
    expect(problems(facts).map((problem) => problem.split(' ').slice(0, 4).join(' '))).to.deep.equal([
      'a.csv:2 is no entity:',
      'a.csv:3 is no JSON',
      'a.csv:4 is too long',
      'a.csv:7 name: must not',
      'a.csv:5 post: there is',
    ]);
    expect(people(facts)).to.deep.equal(['Ana Wende']);
  });
});

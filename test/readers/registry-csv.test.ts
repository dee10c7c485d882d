import { expect } from 'chai';
import { readRegistry } from '../../src/plugins/newsdesk/readers/registry-files';
import { readHolders } from '../../src/plugins/newsdesk/readers/registry-csv';
import { readOrganizations } from '../../src/plugins/newsdesk/readers/organizations-csv';
import { readRelationships } from '../../src/plugins/newsdesk/readers/relationships-csv';

const HEAD = 'wikidata_id,name,position,country_code,country,start_date,end_date,kind';

describe('readHolders', () => {
  it('makes people, offices and terms of the lines', async () => {
    const { rows, problems } = await readHolders(
      [
        HEAD,
        'Q1,Suh Wook,Minister of Defence,KR,South Korea,2020-09,2022-05-10,office',
        'Q1,Seo Wook,Chief of Staff of the Army,KR,South Korea,2019-04-16,2020-09-18,office',
        'Q2,"Jeong Kyeong-doo",minister of defence,KR,South Korea,2018-09-21,2020-09-18,office',
        'Q3,Some Body,Teachta Dála,IE,Ireland,2020,,legislature',
      ].join('\n'),
    );
    expect(problems).to.deep.equal([]);
    expect(
      rows.people.map(({ id, name, otherNames, nationalities }) => ({ id, name, otherNames, nationalities })),
    ).to.deep.equal([
      { id: 'Q1', name: 'Suh Wook', otherNames: ['Seo Wook'], nationalities: ['KR'] },
      { id: 'Q2', name: 'Jeong Kyeong-doo', otherNames: [], nationalities: ['KR'] },
      { id: 'Q3', name: 'Some Body', otherNames: [], nationalities: ['IE'] },
    ]);
    expect(rows.offices.map(({ title, otherTitles, rank }) => ({ title, otherTitles, rank }))).to.deep.equal([
      { title: 'Minister of Defence', otherTitles: ['minister of defence'], rank: 'minister' },
      { title: 'Chief of Staff of the Army', otherTitles: [], rank: 'military chief' },
      { title: 'Teachta Dála', otherTitles: [], rank: 'legislator' },
    ]);
    expect(
      rows.terms.map(({ person, startDate, endDate, status }) => [person, startDate, endDate, status]),
    ).to.deep.equal([
      ['Q1', '2020-09', '2022-05-10', 'holder'],
      ['Q1', '2019-04-16', '2020-09-18', 'holder'],
      ['Q2', '2018-09-21', '2020-09-18', 'holder'],
      ['Q3', '2020', null, 'holder'],
    ]);
  });

  it('reads the optional columns, in any order, with a byte order mark and other line ends', async () => {
    const { rows, problems } = await readHolders(
      '\uFEFFname,wikidata_id,position,status,rank,family_name,given_name,other_names,birth_date,country_code,start_date,end_date\r\n' +
        'Kim Yo-jong,Q4,Deputy Director,acting,agency head,Kim,Yo-jong,김여정| Kim Yeo-jeong ,1987-09-26,KP,2018,\r\n',
    );
    expect(problems).to.deep.equal([]);
    expect(rows.people[0]).to.deep.include({
      familyName: 'Kim',
      givenName: 'Yo-jong',
      birthDate: '1987-09-26',
      otherNames: ['김여정', 'Kim Yeo-jeong'],
    });
    expect(rows.offices[0]?.rank).to.equal('agency head');
    expect(rows.terms[0]?.status).to.equal('acting');
  });

  it('reports bad rows by their line and goes on', async () => {
    const { rows, problems } = await readHolders(
      [
        HEAD,
        'Q1,Good One,Mayor,KR,South Korea,2020,2021,office',
        'X9,Bad Id,Mayor,KR,South Korea,2020,2021,office',
        'Q3,,Mayor,KR,South Korea,2020,2021,office',
        'Q4,Bad Date,Mayor,KR,South Korea,March 2020,2021,office',
        'Q5,Ends First,Mayor,KR,South Korea,2022,2021,office',
        'Q6,Bad "quote" here,Mayor,KR,South Korea,2020,2021,office',
        'Q7,Bad State,Mayor,Korea,South Korea,2020,2021,office',
        'Q8,Good Two,Mayor,KR,South Korea,2021,,office',
      ].join('\n'),
    );
    expect(problems.map(({ line }) => line)).to.include.members([3, 4, 5, 6, 8]);
    expect(problems.find(({ line }) => line === 5)?.message).to.match(/start_date: must be a date/);
    expect(problems.find(({ line }) => line === 6)?.message).to.match(/end_date: 2021 lies before start_date 2022/);
    expect(rows.people.map(({ name }) => name)).to.include.members(['Good One', 'Good Two']);
    expect(rows.people.map(({ name }) => name)).not.to.include.members(['Ends First', 'Bad Date']);
  });

  it('names every bad field of a row, however often a value came before, and reads thousands of values of a column', async () => {
    const good = Array.from({ length: 9000 }, (_, at) => `Q${at},Person ${at},Title ${at % 5000},KR,,2020,,office`);
    const bad = 'X1,,Title 1,kr,,2020,,office';
    const { rows, problems } = await readHolders([HEAD, bad, ...good, bad].join('\n'));
    expect(problems.map(({ line }) => line)).to.deep.equal([2, 9003]);
    expect(problems[1]?.message).to.equal(problems[0]?.message);
    expect(problems[0]?.message).to.match(/wikidata_id: .*; name: .*; country_code: /);
    expect(rows.people.map(({ name }) => name)).to.deep.equal(good.map((_, at) => `Person ${at}`));
    expect(rows.offices.length).to.equal(5000);
    expect(rows.terms[8999]?.office).to.equal(rows.terms[3999]?.office);
  });

  it('keeps people without a Wikidata id apart by state and name', async () => {
    const line = (name: string, state: string) => `,${name},Mayor,${state},,2020,2021,office`;
    const { rows } = await readHolders(
      [HEAD, line('Ann Lee', 'KR'), line('ann lee', 'KR'), line('Ann Lee', 'US')].join('\n'),
    );
    expect(rows.people.map(({ id, wikidataId }) => [id, wikidataId])).to.deep.equal([
      ['person|KR|ann lee', null],
      ['person|US|ann lee', null],
    ]);
  });

  it('takes pieces of a file as they come', async () => {
    async function* pieces() {
      const bytes = new TextEncoder().encode(
        `${HEAD}\nQ1,Recep Tayyip Erdoğan,President,TR,Turkey,2014-08-28,,office\n`,
      );
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    }
    expect((await readHolders(pieces())).rows.people[0]?.name).to.equal('Recep Tayyip Erdoğan');
  });

  it('says which column is missing', async () => {
    const error = await readHolders('name,office\nA,B\n').then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(Error);
    expect(String(error)).to.match(
      /wikidata_id, position, country_code, start_date, end_date missing, found name, office/,
    );
  });
});

describe('readOrganizations and readRelationships', () => {
  it('reads bodies, with and without a Wikidata id', async () => {
    const { organizations, problems } = await readOrganizations(
      'wikidata_id,name,other_names,classification,country_code,parent\nQ1,Ministry,MND|Defence Ministry,government,KR,\n,Agency,,government,KR,Q1\nQ1,Again,,government,KR,\nQ2,Odd,,club,KR,\n',
    );
    expect(organizations.map(({ id, otherNames, parent }) => [id, otherNames, parent])).to.deep.equal([
      ['Q1', ['MND', 'Defence Ministry'], null],
      ['organization|KR|agency', [], 'Q1'],
    ]);
    expect(problems.map(({ line }) => line)).to.deep.equal([4, 5]);
    expect(problems[1]?.message).to.match(/classification: must be one of government/);
  });

  it('reads relations', async () => {
    const { relationships, problems } = await readRelationships(
      'person_wikidata_id,kind,relative_wikidata_id\nQ1,sister,Q2\nQ1,sister,Q1\n',
    );
    expect(relationships).to.deep.equal([{ person: 'Q1', kind: 'sister', relative: 'Q2' }]);
    expect(problems).to.have.length(1);
  });
});

describe('readRegistry', () => {
  it('looks up the bodies of offices and the parents of bodies by id or name', async () => {
    const { rows, problems } = await readRegistry({
      holders: `${HEAD},organization\nQ1,A B,Minister,KR,,2020,,office,ministry of defence\nQ2,C D,Director,KR,,2020,,office,Q8\nQ3,E F,Head,KR,,2020,,office,Unknown\n`,
      organizations:
        'wikidata_id,name,other_names,classification,country_code,parent\nQ7,Ministry of Defence,,government,KR,\nQ8,Agency,,government,KR,Ministry of Defence\nQ9,Ministry of Defence,,government,JP,\n',
      relationships: 'person_wikidata_id,kind,relative_wikidata_id\nQ1,x,Q1\n',
    });
    expect(rows.offices.map(({ organization }) => organization)).to.deep.equal(['Q7', 'Q8', null]);
    expect(rows.organizations.map(({ parent }) => parent)).to.deep.equal([null, 'Q7', null]);
    expect(problems.map(({ file, line }) => [file, line])).to.deep.equal([['relationships', 2]]);
  });
});

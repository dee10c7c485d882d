import { gzipSync } from 'node:zlib';
import type { Core } from '@strapi/strapi';
import { expect } from 'chai';
import { desk } from './boot';
import { documentsOf, dumpTables, serviceOf } from './newsroom';
import { clearRegistry, holders, importFiles, personBy } from './registry-files';

// A state that no registry has, and ids that Wikidata will not give for long.
const IDS = 'Q99000';

describe('an import of a registry', () => {
  let strapi: Core.Strapi;
  before(async () => {
    ({ strapi } = await desk());
  });
  afterEach(() => clearRegistry(strapi, IDS));

  const offices = () =>
    documentsOf(strapi, 'plugin::newsdesk.office').findMany({ filters: { country: 'ZZ' }, limit: 100 });

  it('makes people, one office for one office, and terms with dates as exact as they are known', async () => {
    const done = await importFiles(strapi, [
      holders(
        'Q990001,Ana Wende,Minister of Defence,ZZ,,2010-03,2014,office',
        'Q990002,Bo Kaal,minister of defense,ZZ,,2014,,office',
        'Q990001,Anna Wende,Prime Minister,ZZ,,2014-05-02,,office',
      ),
    ]);
    expect(done.counts).to.deep.include({ rows: 3, failed: 0, people: { created: 2, updated: 0 } });
    const ana = await personBy(strapi, 'Q990001');
    expect(ana).to.deep.include({ name: 'Ana Wende', slug: 'ana-wende', visibility: 'public', provisional: false });
    expect(ana?.otherNames.map(({ value }) => value)).to.deep.equal(['Anna Wende']);
    expect(ana?.officeTerms.map(({ startDate, endDate, office }) => [startDate, endDate, office.title])).to.deep.equal([
      ['2010-03', '2014', 'Minister of Defence'],
      ['2014-05-02', null, 'Prime Minister'],
    ]);
    const bo = await personBy(strapi, 'Q990002');
    expect(bo?.officeTerms[0]?.office.documentId).to.equal(ana?.officeTerms[0]?.office.documentId);
    expect((await offices()).map(({ label }) => label)).to.have.length(2);
  });

  it('writes nothing at all the second time, packed or plain', async () => {
    const file = holders(
      'Q990003,Cia Dorn,Minister of Health,ZZ,,2010,2014,office',
      'Q990003,Cia Dorn,Minister of Health,ZZ,,2010-05-01,2014,office',
      'Q990003,Cia Dorn,Minister of Health,ZZ,,2016,2015,office',
      'Q990003,Cia Dorn,Minister of Health,ZZ,,2010-05-01,2013,office',
    );
    const first = await importFiles(strapi, [file]);
    expect(first.items.map(({ origin, outcome }) => [origin, outcome])).to.deep.equal([
      ['test.csv:4', 'failed'],
      ['test.csv:5', 'failed'],
    ]);
    const before = await dumpTables(strapi);
    const again = await importFiles(strapi, [gzipSync(file)]);
    expect(again.counts).to.deep.include({ rows: 4, unchanged: 2, failed: 2 });
    expect(again.run).to.equal(null);
    expect(await dumpTables(strapi)).to.deep.equal(before);
  });

  it('shows in a dry run the same, and keeps nothing', async () => {
    const file = holders(
      'Q990004,Dag Elm,Mayor,ZZ,,2010,2014,office',
      'Q990004,Dag Elm,Governor,ZZ,,2014,,office',
      'Q990005,Eva Fenn,Mayor,ZZ,,2014,,office',
    );
    const before = await dumpTables(strapi);
    const dry = await importFiles(strapi, [file], { dryRun: true });
    expect(await dumpTables(strapi)).to.deep.equal(before);
    const done = await importFiles(strapi, [file]);
    expect(dry.counts).to.deep.equal(done.counts);
  });

  it('makes internal records where it is told to', async () => {
    await importFiles(strapi, [holders('Q990006,Finn Gade,Mayor,ZZ,,2010,2014,office')], { visibility: 'internal' });
    expect(await personBy(strapi, 'Q990006')).to.include({ visibility: 'internal', provisional: false });
  });

  it('changes what the registry has otherwise now, and keeps the values before', async () => {
    await importFiles(strapi, [holders('Q990007,Gry Holm,Minister of Trade,ZZ,,2019,,office')]);
    const done = await importFiles(strapi, [
      holders(
        'Q990007,Gry Holm,Minister of Trade,ZZ,,2019-04,2022-01-31,office',
        'Q990007,Gry Holm,Minister of Finance,ZZ,,2022,,office',
      ),
    ]);
    expect(done.counts).to.deep.include({ terms: { created: 1, updated: 1 } });
    const gry = await personBy(strapi, 'Q990007');
    expect(gry?.officeTerms.map(({ startDate, endDate }) => [startDate, endDate])).to.deep.equal([
      ['2019-04', '2022-01-31'],
      ['2022', null],
    ]);
    expect(gry?.officeTerms[0]?.label).to.match(/^Gry Holm: Minister of Trade, .*2019-04 to 2022-01-31$/);
    const items = await documentsOf(strapi, 'plugin::newsdesk.import-item').findMany({
      filters: { run: done.run, record: gry?.documentId },
    });
    expect(items[0]?.before).to.deep.equal({
      fields: {},
      terms: [{ id: gry?.officeTerms[0]?.documentId, startDate: '2019', endDate: null }],
    });
  });

  it('leaves what an editor changed, and says so once more each time without storing it again', async () => {
    const columns = 'wikidata_id,name,position,country_code,start_date,end_date,birth_date';
    const file = (birth: string, end: string) =>
      `${columns}\nQ990008,Hedda Iver,Mayor,ZZ,2019,${end},${birth}\nQ990008,Hedda Iver,Judge,ZZ,2010,2012,`;
    await importFiles(strapi, [file('1961', '2021')]);
    const hedda = await personBy(strapi, 'Q990008');
    const [judge, mayor] = hedda?.officeTerms ?? [];
    await documentsOf(strapi, 'api::person.person').update({
      documentId: hedda?.documentId,
      data: { birthDate: '1971' },
    });
    const terms = documentsOf(strapi, 'plugin::newsdesk.office-term');
    await terms.update({ documentId: mayor?.documentId, data: { endDate: '2020' } });
    await terms.delete({ documentId: judge?.documentId });
    const second = await importFiles(strapi, [file('1962', '2022')]);
    expect(second.counts).to.deep.include({ kept: 3, terms: { created: 0, updated: 0 } });
    expect(second.items.map(({ outcome }) => outcome)).to.deep.equal(['conflict', 'conflict', 'conflict']);
    expect(second.items[0]?.message).to.match(/birth date was changed by hand and stays "1971".*says "1962"/);
    const now = await personBy(strapi, 'Q990008');
    expect(now?.birthDate).to.equal('1971');
    expect(now?.officeTerms.map(({ startDate, endDate }) => [startDate, endDate])).to.deep.equal([['2019', '2020']]);
    const before = await dumpTables(strapi);
    const third = await importFiles(strapi, [file('1962', '2022')]);
    expect(third.counts.kept).to.equal(3);
    expect(await dumpTables(strapi)).to.deep.equal(before);
  });

  it('fills what was empty: in a record that an editor made, and in one of which no row said it before', async () => {
    const people = documentsOf(strapi, 'api::person.person');
    await people.create({ data: { name: 'Jo Krone', wikidataId: 'Q990014' } });
    const done = await importFiles(strapi, [
      holders('Q990014,Jo Krone,Mayor,ZZ,,2010,,office', 'Q990015,Kim Lorne,Envoy,,,2010,,office'),
    ]);
    expect(done.counts).to.deep.include({ kept: 0, people: { created: 1, updated: 1 } });
    expect((await personBy(strapi, 'Q990014'))?.nationalities).to.deep.equal(['ZZ']);
    const more = await importFiles(strapi, [holders('Q990015,Kim Lorne,Mayor,ZZ,,2012,,office')]);
    expect(more.counts).to.deep.include({ kept: 0, people: { created: 0, updated: 1 } });
    await strapi.db.connection('newsdesk_offices').where('title', 'Envoy').del();
  });

  it('knows people without an id by state and name, and by the id of the source', async () => {
    const columns = 'id,wikidata_id,name,position,country_code,start_date,end_date';
    await importFiles(strapi, [`${columns}\ns1,,Ivo Jansson,Mayor,ZZ,2019,`]);
    const done = await importFiles(strapi, [`${columns}\ns1,Q990009,Ivo Janson,Mayor,ZZ,2019,2020`]);
    expect(done.counts.people).to.deep.equal({ created: 0, updated: 1 });
    const ivo = await personBy(strapi, 'Q990009');
    expect(ivo?.identifiers).to.have.length(1);
    expect(ivo?.otherNames.map(({ value }) => value)).to.deep.equal(['Ivo Janson']);
    const nameless = holders(',Kaja Lund,Mayor,ZZ,,2010,,office', ',kaja lund,Mayor,ZZ,,2010,2012,office');
    const made = await importFiles(strapi, [nameless]);
    expect(made.counts.people.created).to.equal(1);
    const again = await importFiles(strapi, [nameless]);
    expect(again.run).to.equal(null);
    await strapi.db.connection('people').where('name', 'Kaja Lund').update({ wikidata_id: 'Q990010' });
  });

  it('tells the index in memory, so that the next story is linked by it', async () => {
    await importFiles(strapi, [holders('Q990011,Lars Mohr,Mayor,ZZ,,2010,,office')]);
    const found = await serviceOf(strapi).searchRecords('person', 'Lars Mohr', 5);
    expect(found.map(({ name }) => name)).to.deep.equal(['Lars Mohr']);
  });

  it('takes relations in, and counts those with strangers', async () => {
    const family =
      'wikidata_id,name,relationship,relative_wikidata_id,relative_name,country_code\n' +
      'Q990012,Mia Nord,child,Q990013,Nils Nord,ZZ\nQ990012,Mia Nord,spouse,Q990099,Otto Nord,ZZ';
    const people = holders('Q990012,Mia Nord,Mayor,ZZ,,2010,,office', 'Q990013,Nils Nord,Mayor,ZZ,,2020,,office');
    const done = await importFiles(strapi, [family, people]);
    expect(done.counts).to.deep.include({ strangers: 1, relationships: { created: 1, updated: 0 } });
    const [mia, nils] = [await personBy(strapi, 'Q990012'), await personBy(strapi, 'Q990013')];
    const [row] = await strapi.db.connection('newsdesk_relationships').where('person', nils?.documentId ?? '');
    expect(row).to.include({ relative: mia?.documentId, kind: 'child' });
    expect((await importFiles(strapi, [family, people])).run).to.equal(null);
  });
});

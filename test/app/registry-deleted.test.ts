import type { Core } from '@strapi/strapi';
import { expect } from 'chai';
import { desk } from './boot';
import { documentsOf, dumpTables } from './newsroom';
import { clearRegistry, holders, importFiles, personBy } from './registry-files';

const IDS = 'Q96000';

describe('an import of a registry that holds what an editor deleted', () => {
  let strapi: Core.Strapi;
  before(async () => {
    ({ strapi } = await desk());
  });
  afterEach(async () => {
    await clearRegistry(strapi, IDS);
    await strapi.db.connection('newsdesk_import_items').where('outcome', 'deleted').del();
    await strapi.db.connection('people').where('name', 'Nele Nameless').del();
    await strapi.db.connection('organizations').where('country', 'ZZ').del();
  });

  const people = () => documentsOf(strapi, 'api::person.person');
  const named = (name: string) => people().findMany({ filters: { name } });

  it('does not make a person again, says so once a run, writes nothing, and takes the other rows', async () => {
    const rows = [
      'Q960001,Ulla Varn,Mayor,ZZ,,2010,2014,office',
      'Q960001,Ulla Varn,Judge,ZZ,,2015,,office',
      ',Nele Nameless,Mayor,ZZ,,2014,,office',
    ];
    await importFiles(strapi, [holders(...rows)]);
    for (const name of ['Ulla Varn', 'Nele Nameless']) {
      const [person] = await named(name);
      await people().delete({ documentId: person?.documentId });
    }
    const before = await dumpTables(strapi);
    const again = await importFiles(strapi, [holders(...rows)]);
    expect(again.counts).to.deep.include({ rows: 3, failed: 0, kept: 2, people: { created: 0, updated: 0 } });
    expect(again.items.map(({ origin, outcome, code, name }) => [origin, outcome, code, name])).to.deep.equal([
      ['test.csv:2', 'conflict', 'deleted-by-hand', 'Ulla Varn'],
      ['test.csv:4', 'conflict', 'deleted-by-hand', 'Nele Nameless'],
    ]);
    expect(await dumpTables(strapi)).to.deep.equal(before);
    const more = await importFiles(strapi, [holders(...rows, 'Q960002,Vito Wend,Mayor,ZZ,,2018,,office')]);
    expect(more.counts.people).to.deep.equal({ created: 1, updated: 0 });
    expect(await named('Ulla Varn')).to.deep.equal([]);
  });

  it('fills a person whom an editor makes again, and one whom only editors had it makes', async () => {
    const row = holders('Q960003,Xeni Ylva,Mayor,ZZ,,2010,,office');
    const data = { name: 'Xeni Ylva', wikidataId: 'Q960003', visibility: 'public' };
    const own = await people().create({ data });
    await people().delete({ documentId: own.documentId });
    expect((await importFiles(strapi, [row])).counts.people.created).to.equal(1);
    await people().delete({ documentId: (await personBy(strapi, 'Q960003'))?.documentId });
    await people().create({ data });
    const done = await importFiles(strapi, [row]);
    expect(done.counts).to.deep.include({ kept: 0, terms: { created: 1, updated: 0 } });
    expect((await personBy(strapi, 'Q960003'))?.officeTerms).to.have.length(1);
  });

  it('passes over what FollowTheMoney says of a deleted person, and of a deleted body', async () => {
    const line = (id: string, schema: string, properties: Record<string, string[]>) =>
      JSON.stringify({ id, schema, properties });
    const file = [
      line('b1', 'PublicBody', { name: ['Harbour Board of Zed'], country: ['zz'] }),
      line('post1', 'Position', { name: ['Harbour Master'], country: ['zz'], organization: ['b1'] }),
      line('p1', 'Person', { name: ['Zora Abel'], wikidataId: ['Q960004'], nationality: ['zz'] }),
      line('o1', 'Occupancy', { holder: ['p1'], post: ['post1'], startDate: ['2012'] }),
    ].join('\n');
    await importFiles(strapi, [file]);
    const bodies = documentsOf(strapi, 'api::organization.organization');
    const [body] = await bodies.findMany({ filters: { name: 'Harbour Board of Zed' } });
    await people().delete({ documentId: (await personBy(strapi, 'Q960004'))?.documentId });
    await bodies.delete({ documentId: body?.documentId });
    const again = await importFiles(strapi, [file]);
    expect(again.items.map(({ code, name }) => [code, name])).to.deep.equal([
      ['deleted-by-hand', 'Harbour Board of Zed'],
      ['deleted-by-hand', 'Zora Abel'],
    ]);
    expect(again).to.deep.include({ run: null });
    expect(await bodies.findMany({ filters: { name: 'Harbour Board of Zed' } })).to.deep.equal([]);
  });
});

import type { Core } from '@strapi/strapi';
import { expect } from 'chai';
import { erasePerson } from '../../src/plugins/newsdesk/writer/erase/erase';
import { desk } from './boot';
import { clearRegistry, holders, importFiles, personBy } from './registry-files';

const IDS = 'Q99100';
const ROWS = [
  'Q991001,Una Mirel,Minister of Ports,ZZ,,2010,2014,office',
  'Q991002,Oto Brann,Minister of Ports,ZZ,,2014,,office',
];

describe('an import of a registry that names somebody who was erased', () => {
  let strapi: Core.Strapi;
  before(async () => {
    ({ strapi } = await desk());
  });
  after(async () => {
    await clearRegistry(strapi, IDS);
    await strapi.db.connection('newsdesk_erasures').del();
    await strapi.store({ type: 'plugin', name: 'newsdesk', key: 'erasureKey' }).delete({});
  });

  it('does not make the record again, by id or by name in another order, and takes the other rows', async () => {
    await importFiles(strapi, [holders(...ROWS)]);
    const una = await personBy(strapi, 'Q991001');
    await erasePerson(strapi, una?.documentId ?? '');
    expect(await personBy(strapi, 'Q991001')).to.equal(undefined);
    const more = ['Q991003,Ida Voss,Minister of Ports,ZZ,,2008,2010,office'];
    const again = await importFiles(strapi, [
      holders(...ROWS, ...more, ',"Mirel, Una",Minister of Ports,ZZ,,2010,2014,office'),
    ]);
    expect(again.counts).to.deep.include({ rows: 4, failed: 0, people: { created: 1, updated: 0 } });
    expect(again.items, 'nobody is told who was erased').to.deep.equal([]);
    expect(await personBy(strapi, 'Q991001')).to.equal(undefined);
    expect((await personBy(strapi, 'Q991003'))?.name).to.equal('Ida Voss');
    const named: unknown[] = await strapi.db.connection('people').where('name', 'like', '%Mirel%');
    expect(named).to.deep.equal([]);
    const items: unknown[] = await strapi.db.connection('newsdesk_import_items').where('problem', 'like', '%Mirel%');
    expect(items).to.deep.equal([]);
  });
});

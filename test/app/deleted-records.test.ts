import type { Core } from '@strapi/strapi';
import { expect } from 'chai';
import { desk } from './boot';
import { addCast, removeCast, SOLBAKKEN } from './cast';
import { documentsOf } from './newsroom';

describe('a person who is deleted', () => {
  let strapi: Core.Strapi;
  before(async () => {
    ({ strapi } = await desk());
  });
  after(() => removeCast(strapi, 'test'));

  it('takes terms and relations along, and leaves those of others', async () => {
    const { solbakken, steinsdottir } = await addCast(strapi);
    const db = strapi.db.connection;
    const moment = new Date();
    const relation = { kind: 'sister', source: 'test', created_at: moment, updated_at: moment };
    await db('newsdesk_relationships').insert([
      { ...relation, document_id: 'deleted-1', person: steinsdottir, relative: solbakken },
      { ...relation, document_id: 'deleted-2', person: steinsdottir, relative: 'somebody-else' },
    ]);
    const terms = (person: string) =>
      documentsOf(strapi, 'plugin::newsdesk.office-term').findMany({ filters: { person: { documentId: person } } });
    expect(await terms(solbakken)).to.have.length(1);
    await documentsOf(strapi, 'api::person.person').delete({ documentId: solbakken });
    expect(await db('newsdesk_office_terms').where('label', 'like', `%${SOLBAKKEN.familyName}%`)).to.deep.equal([]);
    expect(await terms(steinsdottir)).to.have.length(1);
    const left: { document_id: string }[] = await db('newsdesk_relationships').where('source', 'test');
    expect(left.map(({ document_id: id }) => id)).to.deep.equal(['deleted-2']);
    await db('newsdesk_relationships').where('source', 'test').del();
  });
});

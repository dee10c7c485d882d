import { expect } from 'chai';
import type { RecordStateAnswer } from '../../src/plugins/newsdesk/contracts/merge';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast, SOLBAKKEN, STEINSDOTTIR } from './cast';
import { apiClient, logIn, type Refusal, type Requester } from './editors';
import { documentsOf, importText, shownBy } from './newsroom';

const PERSON = 'api::person.person';
const KEY = 'person:marit solbakken';
const BOTH = [SOLBAKKEN.name, STEINSDOTTIR.name];

describe('hiding a record, and keeping it from deletion', () => {
  let given: Desk;
  let cast: Cast;
  let editor: Requester;
  before(async () => {
    given = await desk();
    cast = await addCast(given.strapi);
    editor = await logIn(given, 'strapi-super-admin');
  });
  after(async () => {
    await removeCast(given.strapi, 'test');
    await given.strapi.db.connection('newsdesk_decisions').whereNull('article').del();
    await given.strapi.db.connection('newsdesk_office_terms').where('label', 'like', '%Solbakken%').del();
  });

  const people = () => documentsOf(given.strapi, PERSON);
  const ask = <Body = RecordStateAnswer>(verb: 'hide' | 'show', note?: string) =>
    editor.request<Body>('POST', `/newsdesk/records/${verb}`, { kind: 'person', record: cast.solbakken, note });
  const shown = async (documentId: string) => (await shownBy(given.strapi, documentId)).published;

  it('hides it in every story until that is taken back, and no word on a story shows it meanwhile', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const { status, body } = await ask('hide', 'She asked us to.');
    expect(status, JSON.stringify(body)).to.equal(200);
    expect(body).to.include({ visibility: 'internal' });
    expect(body.hiddenBy).to.include({ by: 'Eva Tester', note: 'She asked us to.' });
    expect(await shown(documentId)).to.deep.equal([STEINSDOTTIR.name]);
    expect((await ask<Refusal>('hide')).status, 'twice').to.equal(409);
    for (const verb of ['accept', 'makePublic']) {
      const path = `/newsdesk/articles/${documentId}/decisions`;
      const refused = await editor.request<Refusal>('POST', path, { key: KEY, verb });
      expect([verb, refused.status]).to.deep.equal([verb, 400]);
      expect(refused.body.error.message).to.match(
        /^Eva Tester hid this record everywhere on \d{4}-\d\d-\d\d: take that back/,
      );
    }
    const later = await importText(given.strapi, herring('later.txt'));
    expect(await shown(later.documentId)).to.deep.equal([STEINSDOTTIR.name]);
    const back = await ask('show');
    expect(back.body).to.deep.include({ visibility: 'public', hiddenBy: null });
    expect(await shown(documentId)).to.deep.equal(BOTH);
    expect(await shown(later.documentId)).to.deep.equal(BOTH);
    expect((await ask<Refusal>('show')).status, 'nothing to take back').to.equal(404);
  });

  it('takes the hiding back where an editor sets it public in its own form', async () => {
    await ask('hide');
    await people().update({ documentId: cast.solbakken, data: { visibility: 'public' } });
    expect((await ask<Refusal>('show')).status).to.equal(404);
    const log = await given.strapi.db.connection('newsdesk_decisions').where({ record: cast.solbakken }).orderBy('id');
    expect(log.slice(-2).map(({ verb }: { verb: string }) => verb)).to.deep.equal(['keepInternal', 'takeBack']);
  });

  it('refuses to delete a linked person in bulk, over REST and over GraphQL, and names what to do instead', async () => {
    await importText(given.strapi, herring('bulk.txt'));
    const words =
      /^\d+ stor(y links|ies link) to this record.*merge it into another record, hide it everywhere, or erase it/;
    const bulk = `/content-manager/collection-types/${PERSON}/actions/bulkDelete`;
    const many = await editor.request<Refusal>('POST', bulk, { documentIds: [cast.solbakken, cast.steinsdottir] });
    expect(many.status).to.equal(400);
    expect(many.body.error.message).to.match(words);
    const client = await apiClient(given);
    const rest = await client.request<Refusal>('DELETE', `/api/people/${cast.solbakken}`);
    expect(rest.status).to.equal(400);
    expect(rest.body.error.message).to.match(words);
    const query = `mutation { deletePerson(documentId: "${cast.solbakken}") { documentId } }`;
    const graphql = await client.request<{ errors: { message: string }[] }>('POST', '/graphql', { query });
    expect(graphql.body.errors[0]?.message).to.match(words);
    for (const documentId of [cast.solbakken, cast.steinsdottir])
      expect(await people().findOne({ documentId })).not.to.equal(null);
  });

  it('refuses to delete the record that another was merged into', async () => {
    const keep = await people().create({ data: { name: 'Trial Aagot Vik' } });
    const lose = await people().create({ data: { name: 'Trial Aagot Wiik' } });
    const request = { kind: 'person', keep: keep.documentId, lose: lose.documentId };
    const { body } = await editor.request<{ merge: string }>('POST', '/newsdesk/merges', request);
    const path = `/content-manager/collection-types/${PERSON}/${keep.documentId}`;
    const refused = await editor.request<Refusal>('DELETE', path);
    expect(refused.body.error.message).to.match(/^Another record was merged into this one/);
    await editor.request('POST', `/newsdesk/merges/${body.merge}/undo`);
    for (const { documentId } of [keep, lose]) await people().delete({ documentId });
  });
});

import { expect } from 'chai';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast, SOLBAKKEN, STEINSDOTTIR, UNKNOWN, valletta } from './cast';
import { logIn, type Refusal, type Requester } from './editors';
import { documentsOf, importText, shownBy } from './newsroom';

const PERSON = 'api::person.person';
const BOTH = [SOLBAKKEN.name, STEINSDOTTIR.name];

describe('the visibility of records', () => {
  let given: Desk;
  let cast: Cast;
  let editor: Requester;
  before(async () => {
    given = await desk();
    cast = await addCast(given.strapi);
    editor = await logIn(given, 'strapi-super-admin');
  });
  after(() => removeCast(given.strapi, 'test'));

  const people = () => documentsOf(given.strapi, PERSON);
  const shown = async (documentId: string) => (await shownBy(given.strapi, documentId)).published;

  it('takes an internal person out of every story, whoever saves the form, and brings a public one back', async () => {
    const first = await importText(given.strapi, herring('1.txt'));
    const second = await importText(given.strapi, herring('2.txt'));
    const path = `/content-manager/collection-types/${PERSON}/${cast.solbakken}`;
    const form = { ...SOLBAKKEN, visibility: 'internal' };
    const saved = await editor.request('PUT', path, { name: form.name, visibility: form.visibility });
    expect(saved.status, JSON.stringify(saved.body)).to.equal(200);
    for (const { documentId } of [first, second]) expect(await shown(documentId)).to.deep.equal([STEINSDOTTIR.name]);
    const third = await importText(given.strapi, herring('3.txt'));
    expect(third.counts.linked).to.equal(2);
    expect(await shown(third.documentId)).to.deep.equal([STEINSDOTTIR.name]);
    await people().update({ documentId: cast.solbakken, data: { visibility: 'public' } });
    for (const { documentId } of [first, second, third]) expect(await shown(documentId)).to.deep.equal(BOTH);
  });

  it('makes a provisional record that an editor makes public in its form provisional no more', async () => {
    const { documentId } = await importText(given.strapi, valletta('1.txt'));
    const [made] = await people().findMany({ filters: { name: UNKNOWN } });
    expect(made).to.include({ visibility: 'internal', provisional: true });
    await people().update({ documentId: made?.documentId ?? '', data: { visibility: 'public' } });
    expect(await people().findOne({ documentId: made?.documentId ?? '' })).to.include({ provisional: false });
    expect(await shown(documentId)).to.deep.equal([UNKNOWN]);
  });

  it('never shows an internal person to the public', async () => {
    const { documentId } = await importText(given.strapi, herring('4.txt'));
    await people().update({ documentId: cast.solbakken, data: { visibility: 'internal' } });
    const answer = await fetch(`${given.url}/api/articles/${documentId}?populate=*`);
    expect(await answer.json())
      .to.have.nested.property('data.people')
      .that.has.length(1);
    await people().update({ documentId: cast.solbakken, data: { visibility: 'public' } });
  });

  it('refuses to delete a person whom stories link to, with their number, and deletes one that none links to', async () => {
    await importText(given.strapi, herring('5.txt'));
    const stories = await given.strapi.db
      .connection('newsdesk_appearances')
      .where({ record: cast.steinsdottir, state: 'linked' })
      .countDistinct({ count: 'article' })
      .first();
    const path = `/content-manager/collection-types/${PERSON}/${cast.steinsdottir}`;
    const refused = await editor.request<Refusal>('DELETE', path);
    expect(refused.status).to.equal(400);
    expect(refused.body.error.message).to.match(new RegExp(`^${stories?.count} (stories|story) links? to this record`));
    expect(await people().findOne({ documentId: cast.steinsdottir })).not.to.equal(null);
    const idle = await people().create({ data: { name: 'Nobody Inparticular' } });
    await people().delete({ documentId: idle.documentId });
    expect(await people().findOne({ documentId: idle.documentId })).to.equal(null);
  });

  it('gives records of one name slugs of their own, and one to a copy', async () => {
    const make = async (name: string) => (await people().create({ data: { name } })) as Record<string, unknown>;
    const [one, two, han] = [await make('Liv Aas'), await make('Liv Aas'), await make('문재인')];
    expect([one.slug, two.slug]).to.deep.equal(['liv-aas', 'liv-aas-2']);
    expect(han.slug).to.match(/^person-\w{4,}$/);
    const copied = await people().clone({ documentId: one.documentId });
    expect(await people().findOne({ documentId: copied.documentId })).to.include({
      name: 'Liv Aas',
      slug: 'liv-aas-3',
    });
    for (const { documentId } of [one, two, han, copied]) await people().delete({ documentId: String(documentId) });
  });
});

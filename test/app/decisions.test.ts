import { expect } from 'chai';
import type { AppearanceView, ArticlePanel, DecideRequest } from '../../src/plugins/newsdesk/contracts/desk';
import { paragraphsToBlocks } from '../../src/plugins/newsdesk/core/blocks';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast, UNKNOWN, valletta } from './cast';
import { type Answer, logIn, type Refusal, type Requester } from './editors';
import { addOfficial, documentsOf, importText, importTexts, serviceOf, shownBy } from './newsroom';

const BOTH = ['Marit Solbakken', 'Gudrun Steinsdottir'];
const KEY = 'person:marit solbakken';
const PIER = {
  name: 'Halvard Trondsen',
  givenName: 'Halvard',
  familyName: 'Trondsen',
  title: 'Mayor of Tromsø',
  country: 'NO',
};
const PIER_KEY = 'person:halvard trondsen';
/** Names somebody without an office: the linker only suggests the record of that name. */
const pier = {
  name: 'pier.txt',
  text: 'Trial: a speech on the pier\nTROMSO, March 17, 2021 (Trial Wire) — Halvard Trondsen spoke to fishermen on the pier.',
};

describe('decisions over the admin routes', () => {
  let given: Desk;
  let cast: Cast;
  let namesake: string;
  let editor: Requester;
  before(async () => {
    given = await desk();
    cast = await addCast(given.strapi);
    namesake = await addOfficial(given.strapi, PIER);
    editor = await logIn(given, 'strapi-super-admin');
  });
  afterEach(async () => {
    await removeStories();
  });
  after(async () => {
    await removeCast(given.strapi, 'test');
    await documentsOf(given.strapi, 'api::person.person').delete({ documentId: namesake });
  });

  const removeStories = async () => {
    const articles = documentsOf(given.strapi, 'api::article.article');
    for (const { documentId } of await articles.findMany({ filters: { source: 'test' } })) {
      await articles.delete({ documentId });
    }
    const people = documentsOf(given.strapi, 'api::person.person');
    for (const { documentId } of await people.findMany({ filters: { name: UNKNOWN } })) {
      await people.delete({ documentId });
    }
  };

  const panel = async (documentId: string): Promise<ArticlePanel> => {
    const { status, body } = await editor.request<ArticlePanel>('GET', `/newsdesk/articles/${documentId}`);
    expect(status).to.equal(200);
    return body;
  };
  const entry = (found: ArticlePanel, key: string): AppearanceView => {
    const one = [...found.people, ...found.organizations].find((each) => each.key === key);
    if (one === undefined) throw new Error(`The panel shows no ${key}.`);
    return one;
  };
  const ask = <Body>(documentId: string, request: DecideRequest): Promise<Answer<Body>> =>
    editor.request<Body>('POST', `/newsdesk/articles/${documentId}/decisions`, request);
  const decide = async (documentId: string, request: DecideRequest): Promise<AppearanceView> => {
    const { status, body } = await ask<ArticlePanel>(documentId, request);
    expect(status, JSON.stringify(body)).to.equal(200);
    return entry(body, request.key);
  };
  const takeBack = async (documentId: string, { key, decision }: AppearanceView): Promise<AppearanceView> => {
    const path = `/newsdesk/articles/${documentId}/decisions/${decision?.documentId}/take-back`;
    const { status, body } = await editor.request<ArticlePanel>('POST', path, {});
    expect(status, JSON.stringify(body)).to.equal(200);
    return entry(body, key);
  };
  const expectShown = async (documentId: string, names: string[]) =>
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({ draft: names, published: names });
  const person = (name: string) => given.strapi.db.connection('people').where({ name }).first();
  /** What of an entry a decision may change. */
  const outcome = ({ state, record, decision }: AppearanceView) => ({
    state,
    record: record?.documentId ?? null,
    verb: decision?.verb ?? null,
  });

  it('rejects a link and takes that back, on draft and published row at once', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const rejected = await decide(documentId, { key: KEY, verb: 'reject', note: 'Her namesake.' });
    expect(outcome(rejected)).to.deep.equal({ state: 'rejected', record: cast.solbakken, verb: 'reject' });
    expect(rejected.decision).to.include({ by: 'Eva Tester', via: 'panel', note: 'Her namesake.' });
    await expectShown(documentId, ['Gudrun Steinsdottir']);
    const back = await takeBack(documentId, rejected);
    expect(outcome(back)).to.deep.equal({ state: 'linked', record: cast.solbakken, verb: null });
    await expectShown(documentId, BOTH);
  });

  it('never links a rejected record again: not by another form of the name, a new text, a new analysis or a save', async () => {
    const { documentId } = await importText(given.strapi, herring());
    await decide(documentId, { key: KEY, verb: 'reject' });
    const other = herring().text.replace('Marit Solbakken', 'M. K. Solbakken');
    expect((await importText(given.strapi, { name: 'herring.txt', text: other })).outcome).to.equal('updated');
    await expectShown(documentId, ['Gudrun Steinsdottir']);
    const later = herring().text.replace('Marit Solbakken', 'Marit Kristine Solbakken');
    const body = paragraphsToBlocks(later.split('\n').slice(1));
    await documentsOf(given.strapi, 'api::article.article').update({ documentId, data: { body } });
    expect((await shownBy(given.strapi, documentId)).draft).to.deep.equal(['Gudrun Steinsdottir']);
    await editor.request('POST', `/newsdesk/articles/${documentId}/analyse`, {});
    expect((await shownBy(given.strapi, documentId)).draft).to.deep.equal(['Gudrun Steinsdottir']);
    const linked = (await panel(documentId)).people.filter(({ state }) => state === 'linked');
    expect(linked.map(({ record }) => record?.name)).to.deep.equal(['Gudrun Steinsdottir']);
  });

  it('accepts a suggestion and takes that back', async () => {
    const { documentId } = await importText(given.strapi, pier);
    const suggested = entry(await panel(documentId), PIER_KEY);
    expect(suggested.state).to.equal('suggested');
    expect(suggested.candidates[0]?.record.documentId).to.equal(namesake);
    const accepted = await decide(documentId, { key: PIER_KEY, verb: 'accept' });
    expect(outcome(accepted)).to.deep.equal({ state: 'linked', record: namesake, verb: 'accept' });
    await expectShown(documentId, [PIER.name]);
    expect(outcome(await takeBack(documentId, accepted))).to.deep.equal(outcome(suggested));
    await expectShown(documentId, []);
  });

  it('hides a link and takes that back', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const hidden = await decide(documentId, { key: KEY, verb: 'hide' });
    expect(outcome(hidden)).to.deep.equal({ state: 'hidden', record: cast.solbakken, verb: 'hide' });
    await expectShown(documentId, ['Gudrun Steinsdottir']);
    expect((await takeBack(documentId, hidden)).state).to.equal('linked');
    await expectShown(documentId, BOTH);
  });

  it('links to another record and takes that back', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const linked = await decide(documentId, { key: KEY, verb: 'link', record: namesake });
    expect(outcome(linked)).to.deep.equal({ state: 'linked', record: namesake, verb: 'link' });
    await expectShown(documentId, [PIER.name, 'Gudrun Steinsdottir']);
    expect(outcome(await takeBack(documentId, linked))).to.deep.equal({
      state: 'linked',
      record: cast.solbakken,
      verb: null,
    });
    await expectShown(documentId, BOTH);
  });

  it('says that a name means no record and takes that back', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const none = await decide(documentId, { key: KEY, verb: 'none' });
    expect(outcome(none)).to.deep.equal({ state: 'none', record: null, verb: 'none' });
    await expectShown(documentId, ['Gudrun Steinsdottir']);
    expect((await takeBack(documentId, none)).state).to.equal('linked');
    await expectShown(documentId, BOTH);
  });

  it('makes a new, internal record and takes that back, record and all', async () => {
    const { documentId } = await importText(given.strapi, pier);
    const created = await decide(documentId, { key: PIER_KEY, verb: 'create' });
    expect(created).to.deep.include({ state: 'linked', isNew: false });
    expect(created.record).to.include({ name: PIER.name, visibility: 'internal', provisional: false });
    expect(created.record?.documentId).not.to.equal(namesake);
    await expectShown(documentId, []);
    const slugs = await given.strapi.db.connection('people').where({ name: PIER.name }).orderBy('id').select('slug');
    expect(slugs.map(({ slug }: { slug: string }) => slug)).to.deep.equal(['halvard-trondsen', 'halvard-trondsen-2']);
    const back = await takeBack(documentId, created);
    expect(outcome(back)).to.deep.equal({ state: 'suggested', record: null, verb: null });
    expect(await given.strapi.db.connection('people').where({ name: PIER.name })).to.have.length(1);
  });

  it('makes a record public in every story that links to it, keeps it internal, and takes both back', async () => {
    const [first, second] = await importTexts(given.strapi, [
      valletta('1.txt'),
      valletta('2.txt', 'Trial: harbour news'),
    ]);
    const [one, two] = [first?.documentId ?? '', second?.documentId ?? ''];
    const key = 'person:rosalba zammit';
    await expectShown(one, []);
    const shown = await decide(one, { key, verb: 'makePublic' });
    expect(shown.record).to.include({ visibility: 'public', provisional: false });
    expect(shown.decision?.verb).to.equal('makePublic');
    await expectShown(one, [UNKNOWN]);
    await expectShown(two, [UNKNOWN]);
    const kept = await decide(two, { key, verb: 'keepInternal' });
    expect(kept.record).to.include({ visibility: 'internal' });
    await expectShown(one, []);
    await expectShown(two, []);
    expect((await takeBack(two, kept)).record).to.include({ visibility: 'public', provisional: false });
    await expectShown(one, [UNKNOWN]);
    const back = await takeBack(one, entry(await panel(one), key));
    expect(back.record).to.include({ visibility: 'internal', provisional: true });
    await expectShown(one, []);
    await expectShown(two, []);
    expect(await person(UNKNOWN)).to.include({ visibility: 'internal', provisional: 1 });
  });

  it('makes a provisional record public by accepting it; another story that accepted it keeps it so', async () => {
    const [first, second] = await importTexts(given.strapi, [
      valletta('1.txt'),
      valletta('2.txt', 'Trial: harbour news'),
    ]);
    const [one, two] = [first?.documentId ?? '', second?.documentId ?? ''];
    const key = 'person:rosalba zammit';
    const accepted = await decide(one, { key, verb: 'accept' });
    expect(await person(UNKNOWN)).to.include({ visibility: 'public', provisional: 0 });
    await expectShown(two, [UNKNOWN]);
    const other = await decide(two, { key, verb: 'accept' });
    await takeBack(one, accepted);
    expect(await person(UNKNOWN)).to.include({ visibility: 'public' });
    await takeBack(two, other);
    const again = await decide(one, { key, verb: 'accept' });
    await takeBack(one, again);
    await expectShown(two, await person(UNKNOWN).then(({ visibility }) => (visibility === 'public' ? [UNKNOWN] : [])));
  });

  it('does not make a provisional official anew that an editor rejected', async () => {
    const { documentId } = await importText(given.strapi, valletta('1.txt'));
    const rejected = await decide(documentId, { key: 'person:rosalba zammit', verb: 'reject' });
    expect(rejected.state).to.equal('rejected');
    const text = `${valletta('1.txt').text}\nThe cabinet meets again in June.`;
    await importText(given.strapi, { name: '1.txt', text });
    await serviceOf(given.strapi).analyseAgain(documentId);
    expect(await given.strapi.db.connection('people').where({ name: UNKNOWN })).to.have.length(1);
    expect(entry(await panel(documentId), 'person:rosalba zammit').state).to.equal('rejected');
  });

  it('decides on a name that only the published text still holds', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const body = paragraphsToBlocks(['Norwegian Fisheries Minister Marit Solbakken spoke.']);
    await documentsOf(given.strapi, 'api::article.article').update({ documentId, data: { body } });
    const { status } = await ask(documentId, { key: 'person:gudrun steinsdottir', verb: 'reject' });
    expect(status).to.equal(200);
    expect(await shownBy(given.strapi, documentId)).to.deep.equal({
      draft: ['Marit Solbakken'],
      published: ['Marit Solbakken'],
    });
  });

  it('answers 409 where somebody else decided, or the name is gone, in the meantime', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const seen = { state: 'linked' as const, record: cast.solbakken };
    const rejected = await decide(documentId, { key: KEY, verb: 'reject', seen });
    const stale = await ask<Refusal>(documentId, { key: KEY, verb: 'hide', seen });
    expect(stale.status).to.equal(409);
    expect(stale.body.error.message).to.match(/decided on this name in the meantime/);
    expect((await ask(documentId, { key: 'person:nobody at all', verb: 'reject' })).status).to.equal(409);
    await takeBack(documentId, rejected);
    const path = `/newsdesk/articles/${documentId}/decisions/${rejected.decision?.documentId}/take-back`;
    expect((await editor.request('POST', path, {})).status).to.equal(409);
  });

  it('answers 404 and 400 in words', async () => {
    const { documentId } = await importText(given.strapi, herring());
    expect((await ask('nosucharticle', { key: KEY, verb: 'reject' })).status).to.equal(404);
    expect((await editor.request('GET', '/newsdesk/articles/nosucharticle')).status).to.equal(404);
    const path = `/newsdesk/articles/${documentId}/decisions`;
    expect((await editor.request('POST', `${path}/nosuchdecision/take-back`, {})).status).to.equal(404);
    expect((await ask(documentId, { key: KEY, verb: 'link', record: 'nosuchrecord' })).status).to.equal(404);
    for (const wrong of [
      { key: KEY },
      { key: KEY, verb: 'marry' },
      { key: KEY, verb: 'link' },
      { key: 'x', verb: 'none', more: 1 },
    ]) {
      const { status, body } = await editor.request<Refusal>('POST', path, wrong);
      expect([status, body.error.name]).to.deep.equal([400, 'ValidationError']);
    }
    await expectShown(documentId, BOTH);
  });

  it('keeps an entry that was added by hand apart, and lets it be rejected', async () => {
    const { documentId } = await importText(given.strapi, herring());
    const articles = documentsOf(given.strapi, 'api::article.article');
    await articles.update({ documentId, data: { people: { connect: [namesake] } } });
    const byHand = entry(await panel(documentId), `person:#${namesake}`);
    expect(byHand).to.deep.include({ isByHand: true, state: 'linked', mentions: [], sentence: null });
    expect(byHand.decision?.verb).to.equal('accept');
    const { status, body } = await ask<ArticlePanel>(documentId, { key: byHand.key, verb: 'reject' });
    expect(status, JSON.stringify(body)).to.equal(200);
    expect(body.people.map(({ key }) => key)).not.to.include(byHand.key);
    await expectShown(documentId, BOTH);
  });
});

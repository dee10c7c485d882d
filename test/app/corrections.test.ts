import { expect } from 'chai';
import type { CorrectRequest } from '../../src/plugins/newsdesk/contracts/corrections';
import type { ArticlePanel } from '../../src/plugins/newsdesk/contracts/desk';
import { paragraphsToBlocks } from '../../src/plugins/newsdesk/core/blocks';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast } from './cast';
import { logIn, type Refusal, type Requester } from './editors';
import { documentsOf, importText, shownBy } from './newsroom';

const SOLBAKKEN = 'person:marit solbakken';
const STEINSDOTTIR = 'person:gudrun steinsdottir';
const QUOTE = 'we share one sea and one worry';
const PARTIAL = 'a fair burden';

describe('corrections of the reading over the admin routes', () => {
  let given: Desk;
  let cast: Cast;
  let editor: Requester;
  let documentId: string;
  before(async () => {
    given = await desk();
    cast = await addCast(given.strapi);
    editor = await logIn(given, 'strapi-super-admin');
  });
  beforeEach(async () => {
    const item = await importText(given.strapi, herring('herring.txt', 'Young Hjalti watched from the quay.'));
    documentId = String(item.documentId);
  });
  afterEach(async () => {
    await documentsOf(given.strapi, 'api::article.article').delete({ documentId });
  });
  after(() => removeCast(given.strapi, 'test'));

  const panel = async (): Promise<ArticlePanel> =>
    (await editor.request<ArticlePanel>('GET', `/newsdesk/articles/${documentId}`)).body;
  const ask = <Body>(request: CorrectRequest) =>
    editor.request<Body>('POST', `/newsdesk/articles/${documentId}/corrections`, request);
  const correct = async (request: CorrectRequest): Promise<ArticlePanel> => {
    const { status, body } = await ask<ArticlePanel>(request);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };
  const takeBackNewest = async (found: ArticlePanel): Promise<ArticlePanel> => {
    const path = `/newsdesk/articles/${documentId}/decisions/${found.corrections[0]?.documentId}/take-back`;
    const { status, body } = await editor.request<ArticlePanel>('POST', path, {});
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };
  const namesOf = ({ people }: ArticlePanel) => people.map(({ name }) => name);
  const shown = async () => (await shownBy(given.strapi, documentId)).published;
  /** What a new analysis must not change: names, offices, speakers. */
  const readingOf = ({ people, organizations, quotes }: ArticlePanel) => ({
    people: people.map(({ key, office, mentions, state }) => ({ key, office, mentions: mentions.length, state })),
    organizations: organizations.map(({ key }) => key),
    quotes: quotes.map(({ key, speaker }) => ({ key, speaker })),
  });

  it('takes a name away and gives it back, link and quotations too', async () => {
    const before = await panel();
    const after = await correct({ verb: 'notAName', key: SOLBAKKEN, note: 'A ship.' });
    expect(namesOf(after)).not.to.include('Marit Solbakken');
    expect(after.quotes.find(({ key }) => key === QUOTE)?.speakerKey).not.to.equal(SOLBAKKEN);
    expect(await shown()).to.deep.equal(['Gudrun Steinsdottir']);
    expect(after.corrections).to.have.length(1);
    expect(after.corrections[0]).to.include({
      verb: 'notAName',
      about: 'marit solbakken',
      by: 'Eva Tester',
      note: 'A ship.',
      isApplied: true,
    });
    const back = await takeBackNewest(after);
    expect(readingOf(back)).to.deep.equal(readingOf(before));
    expect(back.corrections).to.deep.equal([]);
    expect(await shown()).to.include('Marit Solbakken');
  });

  it('marks a missed name, as one of its own or under an entry', async () => {
    const alone = await correct({ verb: 'mark', kind: 'organization', name: 'one sea', of: null });
    expect(alone.organizations.map(({ name }) => name)).to.include('one sea');
    const under = await correct({ verb: 'mark', kind: 'person', name: 'the quay', of: SOLBAKKEN });
    const found = under.people.find(({ key }) => key === SOLBAKKEN);
    const words = found?.mentions.map(({ start, end }) => under.text.slice(start, end));
    expect(words).to.include.members(['Marit Solbakken', 'the quay']);
    expect(found?.state).to.equal('linked');
  });

  it('moves the border of a name; what was decided on it goes along', async () => {
    const path = `/newsdesk/articles/${documentId}/decisions`;
    await editor.request('POST', path, { key: SOLBAKKEN, verb: 'hide' });
    const after = await correct({ verb: 'rename', key: SOLBAKKEN, name: 'Minister Marit Solbakken' });
    const renamed = after.people.find(({ name }) => name === 'Minister Marit Solbakken');
    expect(renamed?.record?.documentId).to.equal(cast.solbakken);
    expect(renamed?.state).to.equal('hidden');
    expect(await shown()).to.deep.equal(['Gudrun Steinsdottir']);
    expect(namesOf(await takeBackNewest(after))).to.include('Marit Solbakken');
  });

  it('corrects an office, which the link then rests on, and takes an office away', async () => {
    const office = { title: 'State Secretary', country: 'DK', organization: null, status: 'acting' as const };
    const after = await correct({ verb: 'office', key: STEINSDOTTIR, office });
    const found = after.people.find(({ key }) => key === STEINSDOTTIR);
    expect(found?.office).to.deep.equal(office);
    expect(found?.country).to.equal('DK');
    const none = await correct({ verb: 'office', key: STEINSDOTTIR, office: null });
    expect(none.people.find(({ key }) => key === STEINSDOTTIR)).to.include({ office: null, official: false });
    // The newer word stands; once it is taken back, the older one holds again.
    const back = await takeBackNewest(none);
    expect(back.people.find(({ key }) => key === STEINSDOTTIR)?.office).to.deep.equal(office);
  });

  it('corrects who speaks, and hides what is no quotation', async () => {
    const after = await correct({
      verb: 'speaker',
      quote: QUOTE,
      speaker: STEINSDOTTIR,
      seenSpeaker: 'Marit Solbakken',
    });
    const quote = after.quotes.find(({ key }) => key === QUOTE);
    expect(quote).to.include({ speaker: 'Gudrun Steinsdottir', speakerKey: STEINSDOTTIR });
    expect(after.people.find(({ key }) => key === STEINSDOTTIR)?.quotes).to.equal(2);
    const stale = await ask<Refusal>({ verb: 'speaker', quote: QUOTE, speaker: null, seenSpeaker: 'Marit Solbakken' });
    expect(stale.status).to.equal(409);
    const hidden = await correct({ verb: 'hideQuote', quote: PARTIAL });
    expect(hidden.quotes.map(({ key }) => key)).to.deep.equal([QUOTE]);
    const answer = await fetch(`${given.url}/api/newsdesk/articles/${documentId}`);
    const page = JSON.stringify(await answer.json());
    expect(page).to.include('We share one sea');
    expect(page).not.to.include('"a fair burden"');
  });

  it('holds through a new analysis, a save, a changed text and a second import', async () => {
    await correct({ verb: 'speaker', quote: QUOTE, speaker: STEINSDOTTIR });
    await correct({ verb: 'hideQuote', quote: PARTIAL });
    await correct({ verb: 'rename', key: SOLBAKKEN, name: 'Minister Marit Solbakken' });
    const corrected = readingOf(await correct({ verb: 'mark', kind: 'organization', name: 'one sea', of: null }));
    expect(corrected.organizations).to.include('organization:one sea');
    await editor.request('POST', `/newsdesk/articles/${documentId}/analyse`, {});
    expect(readingOf(await panel())).to.deep.equal(corrected);
    const body = paragraphsToBlocks([...herring().text.split('\n').slice(1), 'Rain fell on the harbour all day.']);
    await documentsOf(given.strapi, 'api::article.article').update({ documentId, data: { body } });
    expect(readingOf(await panel())).to.deep.equal(corrected);
    await documentsOf(given.strapi, 'api::article.article').publish({ documentId });
    expect(readingOf(await panel())).to.deep.equal(corrected);
  });

  it('holds through a second import that brings a new text', async () => {
    await correct({ verb: 'speaker', quote: QUOTE, speaker: STEINSDOTTIR });
    const corrected = readingOf(await correct({ verb: 'rename', key: SOLBAKKEN, name: 'Minister Marit Solbakken' }));
    const again = await importText(given.strapi, herring('herring.txt', 'The talks go on in May.'));
    expect(again.outcome).to.equal('updated');
    expect(readingOf(await panel())).to.deep.equal(corrected);
  });

  it('waits while the text does not hold its words, and holds again with them', async () => {
    await correct({ verb: 'notAName', key: STEINSDOTTIR });
    const [headline, first = '', ...rest] = herring().text.split('\n');
    const without = first.replace('Icelandic Fisheries Minister Gudrun Steinsdottir', 'her guests');
    const articles = documentsOf(given.strapi, 'api::article.article');
    await articles.update({ documentId, data: { body: paragraphsToBlocks([without, rest[0] ?? '']) } });
    expect((await panel()).corrections[0]?.isApplied).to.equal(false);
    await articles.update({ documentId, data: { headline, body: paragraphsToBlocks([first, ...rest]) } });
    const found = await panel();
    expect(found.corrections[0]?.isApplied).to.equal(true);
    expect(namesOf(found)).not.to.include('Gudrun Steinsdottir');
  });

  it('refuses in words what the story does not hold, and stores nothing', async () => {
    const refused = async (request: CorrectRequest): Promise<[number, string]> => {
      const { status, body } = await ask<Refusal>(request);
      return [status, body.error.message];
    };
    const [marked, words] = await refused({ verb: 'mark', kind: 'person', name: 'Nobody Here', of: null });
    expect(marked).to.equal(400);
    expect(words).to.include('does not hold');
    expect((await refused({ verb: 'notAName', key: 'person:nobody here' }))[0]).to.equal(409);
    expect((await refused({ verb: 'office', key: 'organization:un', office: null }))[0]).to.be.oneOf([400, 409]);
    expect((await refused({ verb: 'hideQuote', quote: 'never said' }))[0]).to.equal(400);
    expect((await refused({ verb: 'mark', kind: 'person', name: 'x'.repeat(300), of: null }))[0]).to.equal(400);
    expect((await panel()).corrections).to.deep.equal([]);
  });

  it('tells who comes second', async () => {
    const seen = { state: 'linked' as const, record: cast.solbakken };
    await correct({ verb: 'office', key: SOLBAKKEN, office: null, seen });
    await editor.request('POST', `/newsdesk/articles/${documentId}/decisions`, { key: SOLBAKKEN, verb: 'reject' });
    const second = await ask<Refusal>({ verb: 'notAName', key: SOLBAKKEN, seen });
    expect(second.status).to.equal(409);
  });
});

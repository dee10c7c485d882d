import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { MergeAnswer } from '../../src/plugins/newsdesk/contracts/merge';
import type { ChangeAnswer, ChangesMeta } from '../../src/plugins/newsdesk/contracts/search';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast } from './cast';
import { anybody, type Caller, tokenCaller } from './content-callers';
import { logIn, type Requester } from './editors';
import { documentsOf, importText } from './newsroom';

const ARTICLE = 'api::article.article';
const PERSON = 'api::person.person';

interface Found {
  data: ChangeAnswer[];
  meta: ChangesMeta;
}

describe('GET /api/newsdesk/changes', () => {
  let given: Desk;
  let cast: Cast;
  let editor: Requester;
  let app: Caller;
  let last = 0;
  let story = '';
  const told: { event: string; changes: unknown[] }[] = [];

  const hear = (event: string) => async (payload: object) => {
    told.push({ event, changes: (payload as { changes: unknown[] }).changes });
  };
  const listeners = ['story-published', 'story-withdrawn', 'link-made', 'record-merged', 'record-erased'].map(
    (name) => ({
      event: `newsdesk.${name}`,
      listener: hear(name),
    }),
  );

  before(async function () {
    this.timeout(120_000);
    given = await desk();
    cast = await addCast(given.strapi);
    editor = await logIn(given, 'strapi-super-admin');
    app = await tokenCaller(given, ['plugin::newsdesk.change.find']);
    for (const { event, listener } of listeners) given.strapi.eventHub.on(event, listener);
    await news();
  });
  after(async () => {
    for (const { event, listener } of listeners) given.strapi.eventHub.off(event, listener);
    await app.remove();
    await removeCast(given.strapi, 'test');
    const db = given.strapi.db.connection;
    await db('newsdesk_merges').del();
    await db('newsdesk_erasures').del();
    await given.strapi.store({ type: 'plugin', name: 'newsdesk', key: 'erasureKey' }).delete({});
    await db('newsdesk_decisions').whereNull('article').del();
    await db('newsdesk_office_terms').where('label', 'like', '%Solbakken%').del();
  });

  const read = async (after: number, limit = 1000): Promise<Found> => {
    const { status, body } = await app.request<Found>('GET', `/api/newsdesk/changes?after=${after}&limit=${limit}`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };
  /** What came since the last call, in short: "linkMade solbakken". */
  const news = async (): Promise<string[]> => {
    const { data, meta } = await read(last);
    last = meta.last;
    const nameOf = (id: string): string =>
      Object.entries({ ...cast, story }).find(([, known]) => known === id)?.[0] ?? id;
    return data.map((change) => {
      const record = 'record' in change ? ` ${nameOf(change.record)}` : '';
      return `${change.type}${record}${'into' in change ? ` into ${nameOf(change.into)}` : ''}`;
    });
  };
  const decide = async (verb: string, key = 'person:marit solbakken') => {
    const { status } = await editor.request('POST', `/newsdesk/articles/${story}/decisions`, { key, verb });
    expect(status, verb).to.equal(200);
  };

  it('tells of a story and its links when they are published', async () => {
    story = (await importText(given.strapi, herring())).documentId;
    expect(await news()).to.deep.equal(['storyPublished', 'linkMade solbakken', 'linkMade steinsdottir']);
    const heard = told.map(({ event, changes }) => [event, changes.length]);
    expect(heard).to.deep.include(['story-published', 1]).and.to.deep.include(['link-made', 2]);
  });

  it('tells of a link that an editor takes back, and of nothing that is said twice', async () => {
    await decide('reject');
    expect(await news()).to.deep.equal(['linkTakenBack solbakken']);
    await decide('reject').catch(() => undefined);
    expect(await news()).to.deep.equal([]);
    await editor.request('POST', `/newsdesk/articles/${story}/decisions`, {
      ...{ key: 'person:marit solbakken', verb: 'accept', record: cast.solbakken },
    });
    expect(await news()).to.deep.equal(['linkMade solbakken']);
  });

  it('tells nothing of drafts', async () => {
    const { documentId } = await documentsOf(given.strapi, ARTICLE).create({
      data: { headline: 'Trial: Norwegian Fisheries Minister Marit Solbakken waits', source: 'test', externalId: 'd1' },
    });
    await documentsOf(given.strapi, ARTICLE).update({ documentId: story, data: { headline: 'Trial: a draft' } });
    expect(await news()).to.deep.equal([]);
    await documentsOf(given.strapi, ARTICLE).discardDraft({ documentId: story });
    await documentsOf(given.strapi, ARTICLE).delete({ documentId });
    expect(await news()).to.deep.equal([]);
  });

  it('tells of a story that is withdrawn and comes back, once each', async () => {
    await documentsOf(given.strapi, ARTICLE).unpublish({ documentId: story });
    expect(await news()).to.have.members(['linkTakenBack solbakken', 'linkTakenBack steinsdottir', 'storyWithdrawn']);
    await documentsOf(given.strapi, ARTICLE).publish({ documentId: story });
    expect((await news())[0]).to.equal('storyPublished');
    await documentsOf(given.strapi, ARTICLE).publish({ documentId: story });
    expect(await news()).to.deep.equal([]);
  });

  it('tells of a record that is hidden, and of its links when it is shown again', async () => {
    const of = { kind: 'person', record: cast.steinsdottir };
    await editor.request('POST', '/newsdesk/records/hide', of);
    expect(await news()).to.deep.equal(['recordWithdrawn steinsdottir', 'linkTakenBack steinsdottir']);
    await editor.request('POST', '/newsdesk/records/show', of);
    expect(await news()).to.deep.equal(['linkMade steinsdottir']);
  });

  it('tells of a merge and of its undoing', async () => {
    const { keep, lose } = { keep: cast.solbakken, lose: cast.steinsdottir };
    const { body } = await editor.request<MergeAnswer>('POST', '/newsdesk/merges', { kind: 'person', keep, lose });
    const merged = await news();
    expect(merged[0]).to.equal('recordMerged steinsdottir into solbakken');
    expect(merged).to.include('linkTakenBack steinsdottir');
    expect(merged.filter((one) => one.startsWith('recordWithdrawn'))).to.deep.equal([]);
    await editor.request('POST', `/newsdesk/merges/${body.merge}/undo`, {});
    const undone = await news();
    expect(undone[0]).to.equal('recordUnmerged steinsdottir into solbakken');
    expect(undone).to.include('linkMade steinsdottir');
  });

  it('holds nothing of what was rolled back', async () => {
    const failed = given.strapi.db
      .transaction(async () => {
        await documentsOf(given.strapi, ARTICLE).unpublish({ documentId: story });
        throw new Error('rolled back');
      })
      .catch((error: Error) => error.message);
    expect(await failed).to.equal('rolled back');
    expect(await news()).to.deep.equal([]);
  });

  it('gives the same rows as what is shown, when its changes are played one after the other', async () => {
    const links = new Set<string>();
    const stories = new Set<string>();
    for (let after = 0, hasMore = true; hasMore;) {
      const { data, meta }: Found = await read(after, 7);
      for (const change of data) {
        if (change.type === 'storyPublished') stories.add(change.article);
        if (change.type === 'storyWithdrawn') stories.delete(change.article);
        if (change.type === 'linkMade') links.add(`${change.article} ${change.record}`);
        if (change.type === 'linkTakenBack') links.delete(`${change.article} ${change.record}`);
      }
      expect(data.map(({ id }) => id)).to.deep.equal(data.map(({ id }) => id).sort((a, b) => a - b));
      ({ last: after, hasMore } = meta);
    }
    const published: { documentId: string; people: object[]; organizations: object[] }[] = await given.strapi.db
      .query(ARTICLE)
      .findMany({ where: { publishedAt: { $notNull: true } }, populate: ['people', 'organizations'] });
    expect([...stories]).to.have.members(published.map(({ documentId }) => documentId));
    const shown = published.flatMap(({ documentId, people, organizations }) =>
      [...people, ...organizations].map((record) => `${documentId} ${(record as { documentId: string }).documentId}`),
    );
    expect([...links]).to.have.members(shown);
  });

  it('tells of a story that is deleted, and of a record that is', async () => {
    await documentsOf(given.strapi, ARTICLE).delete({ documentId: story });
    expect(await news()).to.include('storyWithdrawn');
    await documentsOf(given.strapi, PERSON).delete({ documentId: cast.steinsdottir });
    expect(await news()).to.deep.equal(['recordWithdrawn steinsdottir']);
  });

  it('tells of somebody who is erased by a hash alone, webhooks too', async () => {
    const body = { record: cast.solbakken, confirm: 'erase' };
    expect((await editor.request('POST', '/newsdesk/records/erase', body)).status).to.equal(200);
    const record = createHash('sha256').update(cast.solbakken).digest('hex');
    expect(await news()).to.deep.equal([`recordErased ${record}`]);
    const heard = told.filter(({ event }) => event === 'record-erased');
    expect(heard).to.deep.equal([
      { event: 'record-erased', changes: [{ type: 'recordErased', kind: 'person', record }] },
    ]);
  });

  it('is for those who were given it, and knows its parameters', async () => {
    expect((await anybody(given).request('GET', '/api/newsdesk/changes')).status).to.equal(403);
    for (const query of ['after=-1', 'after=x', 'limit=1001', 'since=2021']) {
      expect((await app.request('GET', `/api/newsdesk/changes?${query}`)).status, query).to.equal(400);
    }
  });

  it('can be sent by webhooks', async () => {
    const events = given.strapi.get('webhookStore').allowedEvents as Map<string, string>;
    expect([...events.values()]).to.include.members(['newsdesk.link-made', 'newsdesk.record-merged']);
  });
});

import { expect } from 'chai';
import fc from 'fast-check';
import {
  idsOf,
  mergedAt,
  mergedByWikidata,
  readMerged,
  resolveRecord,
} from '../../src/plugins/newsdesk/writer/merged-records';
import { readDecisions } from '../../src/plugins/newsdesk/writer/decisions';
import { type Tables, tablesOf } from '../../src/plugins/newsdesk/writer/tables';
import { type Desk, desk } from './boot';

describe('records that were merged', () => {
  let given: Desk;
  let tables: Tables;
  before(async () => {
    given = await desk();
    tables = tablesOf(given.strapi);
  });
  const db = () => given.strapi.db.connection;
  const clear = async () => {
    await db()('newsdesk_merges').where('loser', 'like', 'trial-%').del();
    await db()('newsdesk_decisions').where('article', 'trial-story').del();
  };
  afterEach(clear);

  const merge = (loser: string, winner: string, more: Record<string, unknown> = {}) =>
    db()('newsdesk_merges').insert({
      document_id: `m-${loser}-${winner}`,
      kind: 'person',
      loser: `trial-${loser}`,
      winner: `trial-${winner}`,
      ...more,
    });

  it('are the record that stayed, through chains and in all directions', async () => {
    await merge('a', 'b', { loser_slug: 'trial-slug', loser_wikidata_id: 'Q999001' });
    await merge('b', 'c');
    await merge('d', 'c');
    await merge('e', 'f', { undone_at: new Date(), loser_slug: 'trial-gone' });
    expect(await resolveRecord(db(), tables, 'trial-a')).to.equal('trial-c');
    expect(await resolveRecord(db(), tables, 'trial-e'), 'an un-merged one').to.equal('trial-e');
    expect((await idsOf(db(), tables, 'trial-c')).sort()).to.deep.equal(['trial-a', 'trial-b', 'trial-c', 'trial-d']);
    for (const address of ['trial-a', 'trial-slug', 'Q999001']) {
      expect(await mergedAt(db(), tables, 'person', address), address).to.equal('trial-c');
      expect(await mergedAt(db(), tables, 'organization', address), 'another kind').to.equal(null);
    }
    expect(await mergedAt(db(), tables, 'person', 'trial-gone')).to.equal(null);
    expect([...(await mergedByWikidata(db(), tables, 'person', ['Q999001', 'Q999002']))]).to.deep.equal([
      ['Q999001', 'trial-c'],
    ]);
  });

  it('give their decisions to the one that stayed, and keep the log as it was written', async () => {
    await db()('newsdesk_decisions').insert({
      document_id: 'trial-decision',
      verb: 'reject',
      article: 'trial-story',
      kind: 'person',
      record: 'trial-a',
    });
    await merge('a', 'b');
    const [read] = (await readDecisions(db(), tables, ['trial-story'])).get('trial-story') ?? [];
    expect(read).to.include({ record: 'trial-b', saidOf: 'trial-a' });
    expect(await db()('newsdesk_decisions').where('document_id', 'trial-decision').first()).to.include({
      record: 'trial-a',
    });
  });

  it('resolve to one end, in whatever order they are asked, and come to an end even where rows go round', async () => {
    const step = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(step, { selector: ([loser]) => loser, maxLength: 8 }), async (steps) => {
        await clear();
        for (const [loser, winner] of steps) await merge(String(loser), String(winner));
        const all = [...Array(8).keys()].map((one) => `trial-${one}`);
        const whole = await readMerged(db(), tables, all);
        for (const id of all) {
          expect(await resolveRecord(db(), tables, id)).to.equal(whole.get(id) ?? id);
          const isCycle = steps.some(([loser]) => `trial-${loser}` === whole.get(id));
          if (!isCycle && whole.has(id)) expect(await idsOf(db(), tables, whole.get(id) ?? '')).to.include(id);
        }
      }),
      { numRuns: 25 },
    );
  });
});

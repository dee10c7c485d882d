import { expect } from 'chai';
import fc from 'fast-check';
import type { MergeAnswer, MergeView } from '../../src/plugins/newsdesk/contracts/merge';
import { type Desk, desk } from './boot';
import { addCast, type Cast, herring, removeCast, SOLBAKKEN, STEINSDOTTIR } from './cast';
import { logIn, type Requester } from './editors';
import { addOfficial, documentsOf, importText, serviceOf, shownBy } from './newsroom';
import { readTables } from './tables';

const OTHERS = ['Marit Solbakken Dahl', 'Gudrun Steinsdottir Hall'];

/** What may happen to a desk between two looks at a story. */
type Step =
  | { does: 'merge'; keep: number; lose: number }
  | { does: 'unmerge'; which: number }
  | { does: 'import' | 'relink' | 'analyse' };

const one = fc.nat({ max: 3 });
const mergeStep = fc.record({ does: fc.constant('merge' as const), keep: one, lose: one });
const unmergeStep = fc.record({ does: fc.constant('unmerge' as const), which: fc.nat({ max: 5 }) });
const otherStep = fc.record({ does: fc.constantFrom('import' as const, 'relink' as const, 'analyse' as const) });

describe('laws of merging', () => {
  let given: Desk;
  let cast: Cast;
  let records: string[];
  let article: string;
  let editor: Requester;
  let imports = 0;
  before(async () => {
    given = await desk();
    editor = await logIn(given, 'strapi-super-admin');
    cast = await addCast(given.strapi);
    const official = { givenName: 'Marit', familyName: 'Dahl', title: 'Trial Commissioner', country: 'NO' };
    const others = [];
    for (const name of OTHERS) others.push(await addOfficial(given.strapi, { ...official, name }));
    records = [cast.solbakken, cast.steinsdottir, ...others];
    ({ documentId: article } = await importText(given.strapi, herring('laws.txt')));
    await importText(given.strapi, herring('laws-2.txt'));
    await relink();
  });
  after(async () => {
    await undoAll();
    await removeCast(given.strapi, 'test');
    const people = documentsOf(given.strapi, 'api::person.person');
    for (const documentId of records.slice(2)) await people.delete({ documentId });
    await given.strapi.db.connection('newsdesk_merges').del();
    await given.strapi.db.connection('newsdesk_decisions').where({ article }).del();
    await given.strapi.db.connection('newsdesk_office_terms').where('label', 'like', '%Solbakken%').del();
  });

  const post = <Body>(path: string, body: object = {}) => editor.request<Body>('POST', path, body);
  const relink = () =>
    serviceOf(given.strapi).runAgain(
      { command: 'relink', since: null, dryRun: false },
      () => undefined,
      () => false,
    );
  const standing = async () => {
    const { body } = await editor.request<{ results: MergeView[] }>('GET', '/newsdesk/merges?limit=100');
    return body.results.filter(({ undoneAt }) => undoneAt === null);
  };
  const undo = async (merge: string) =>
    expect((await post(`/newsdesk/merges/${merge}/undo`)).status, 'an un-merge').to.equal(200);
  const undoAll = async () => {
    for (const { documentId } of await standing()) await undo(documentId);
  };
  const take = async (step: Step): Promise<void> => {
    if (step.does === 'merge') {
      const request = { kind: 'person', keep: records[step.keep], lose: records[step.lose] };
      const { status } = await post<MergeAnswer>('/newsdesk/merges', request);
      expect(status, 'a merge, or the refusal of a loop').to.be.oneOf([200, 400]);
    } else if (step.does === 'unmerge') {
      const all = await standing();
      const found = all[step.which % Math.max(1, all.length)];
      if (found !== undefined) await undo(found.documentId);
    } else if (step.does === 'import') {
      const text = herring().text.replace('on Wednesday', `on Wednesday, day ${++imports}`);
      await importText(given.strapi, { name: 'laws.txt', text });
    } else if (step.does === 'analyse') await post(`/newsdesk/articles/${article}/analyse`);
    else await relink();
  };

  it('merges, in whatever order they are made and undone, leave the tables as they were', async function () {
    this.timeout(180_000);
    const before = await readTables(given.strapi, ['newsdesk_merges']);
    await fc.assert(
      fc.asyncProperty(
        fc.array(mergeStep, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat({ max: 5 }), { minLength: 4, maxLength: 4 }),
        async (merges, order) => {
          for (const step of merges) await take(step);
          for (const which of order) await take({ does: 'unmerge', which });
          await undoAll();
          const now = await readTables(given.strapi, ['newsdesk_merges']);
          for (const [table, rows] of Object.entries(now)) {
            const held = new Set(before[table]);
            expect(
              rows.filter((row) => !held.has(row)),
              table,
            ).to.deep.equal([]);
            expect(rows.length, table).to.equal(held.size);
          }
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
  });

  it('decisions hold through any order of import, relink, merge and un-merge', async function () {
    this.timeout(180_000);
    const decide = (key: string, verb: string, record: string) =>
      post(`/newsdesk/articles/${article}/decisions`, { key, verb, record });
    expect((await decide('person:marit solbakken', 'reject', cast.solbakken)).status).to.equal(200);
    expect((await decide('person:gudrun steinsdottir', 'accept', cast.steinsdottir)).status).to.equal(200);
    const log = await given.strapi.db.connection('newsdesk_decisions').where({ article }).orderBy('id');
    const nameOf = async (record: string): Promise<string> => {
      const ends = new Map((await standing()).map(({ loser, winner }) => [loser, winner]));
      let at = record;
      for (let next = ends.get(at); next !== undefined; next = ends.get(at)) at = next;
      const found = await documentsOf(given.strapi, 'api::person.person').findOne({ documentId: at });
      return String(found?.name);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(mergeStep, unmergeStep, otherStep), { minLength: 3, maxLength: 6 }),
        async (steps) => {
          for (const step of steps) {
            await take(step);
            const shown = (await shownBy(given.strapi, article)).draft;
            const [rejected, accepted] = [await nameOf(cast.solbakken), await nameOf(cast.steinsdottir)];
            // Where both are one record by now the newer word stands, which accepts it.
            if (rejected !== accepted) expect(shown, JSON.stringify(step)).not.to.include(rejected);
            expect(shown, JSON.stringify(step)).to.include(accepted);
          }
          await undoAll();
          const now = await given.strapi.db.connection('newsdesk_decisions').where({ article }).orderBy('id');
          expect(now, 'the log').to.deep.equal(log);
        },
      ),
      { numRuns: 6, endOnFailure: true },
    );
    expect([SOLBAKKEN.name, STEINSDOTTIR.name]).to.include.members((await shownBy(given.strapi, article)).draft ?? []);
  });
});

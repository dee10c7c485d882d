import { expect } from 'chai';
import { type Desk, desk } from './boot';
import { addCast, herring, removeCast, UNKNOWN, valletta } from './cast';
import { clearDesk, importTexts, serviceOf } from './newsroom';

describe('the import', () => {
  let given: Desk;
  before(async () => {
    given = await desk();
    await addCast(given.strapi);
  });
  afterEach(() => clearDesk(given.strapi, { sources: ['test'], people: [UNKNOWN] }));
  after(() => removeCast(given.strapi, 'test'));

  const rows = (table: string, where: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> =>
    given.strapi.db.connection(table).where(where).orderBy('id');
  const people = (name: string) => rows('people', { name });

  describe('when the database refuses a story', () => {
    before(async () => {
      await given.strapi.db.connection.raw(
        `create trigger refuse_bad_story before insert on newsdesk_quotes when exists
          (select 1 from articles where document_id = new.article and external_id like 'bad%')
          begin select raise(abort, 'no bad story'); end`,
      );
    });
    after(() => given.strapi.db.connection.raw('drop trigger refuse_bad_story'));

    it('keeps nothing of it, and stores the others of its batch', async () => {
      const texts = [herring('good-1.txt'), valletta('2.txt'), herring('bad.txt'), herring('good-3.txt')];
      const items = await importTexts(given.strapi, texts);
      expect(items.map(({ outcome }) => outcome)).to.deep.equal(['created', 'created', 'failed', 'created']);
      expect(items[2]?.problem).to.deep.equal({
        code: 'not-stored',
        message: 'The story could not be stored: no bad story. Nothing of it was kept.',
      });
      const articles = await rows('articles', { source: 'test', published_at: null });
      expect(articles.map((row) => row.external_id)).to.deep.equal(['good-1.txt', '2.txt', 'good-3.txt']);
      expect(articles.map((row) => row.slug)).to.deep.equal([
        'trial-herring-talks-end-in-oslo',
        'trial-ports-of-the-south-to-reopen',
        'trial-herring-talks-end-in-oslo-2',
      ]);
      expect(await people(UNKNOWN)).to.have.length(1);
      const known = new Set(articles.map((row) => row.document_id));
      for (const { article } of (await rows('newsdesk_appearances')).slice(-5)) expect(known).to.include(article);
      const [run] = (await rows('newsdesk_import_runs')).slice(-1);
      expect(JSON.parse(String(run?.counts))).to.include({ created: 3, failed: 1, made: 1 });
    });

    it('makes no record of a story that was not stored', async () => {
      const bad = valletta('bad.txt');
      const text = `${bad.text}\n"The gates open," Zammit said.`;
      const [item] = await importTexts(given.strapi, [{ ...bad, text }]);
      expect(item?.outcome).to.equal('failed');
      expect(await people(UNKNOWN)).to.deep.equal([]);
      expect(await serviceOf(given.strapi).searchRecords('person', UNKNOWN, 5)).to.deep.equal([]);
    });
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { Desk } from '../../src/plugins/newsdesk/writer/desk';
import { freeSlug } from '../../src/plugins/newsdesk/writer/slugs';
import { tablesOf } from '../../src/plugins/newsdesk/writer/tables';
import { desk, type Desk as Booted } from '../app/boot';
import { importTexts, documentsOf } from '../app/newsroom';
import { UNKNOWN, valletta } from '../app/cast';

describe('the desk in memory', () => {
  let given: Booted;
  before(async () => {
    given = await desk();
  });

  it('reads the index in a transaction while somebody outside waits for the one connection', async () => {
    const own = new Desk(given.strapi);
    const [inside, outside] = await given.strapi.db.transaction(async ({ trx }) => {
      const waiting = own.registry();
      const late = Promise.race([own.registry(trx), sleep(5000).then(() => null)]);
      return [await late, waiting] as const;
    });
    expect(inside).not.to.equal(null);
    expect(await outside).to.equal(inside);
  });

  it('reads the index again where records changed while it was being read', async () => {
    const own = new Desk(given.strapi);
    const reading = own.registry();
    await own.tellRegistry(() => {
      throw new Error('There is no index yet to be told.');
    });
    const registry = await reading;
    expect(await own.registry()).to.equal(registry);
    own.forgetRegistry();
    expect(await own.registry()).not.to.equal(registry);
  });

  it('lets writers work one after the other, a failed one too', async () => {
    const own = new Desk(given.strapi);
    const order: string[] = [];
    const work = (name: string, fails = false) =>
      own.inTurn(async () => {
        order.push(`${name} begins`);
        await sleep(5);
        order.push(`${name} ends`);
        if (fails) throw new Error(name);
      });
    const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);
    expect(results.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected', 'fulfilled']);
    expect(order).to.deep.equal(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });

  it('finds a free slug however many records bear the name', async () => {
    const people = documentsOf(given.strapi, 'api::person.person');
    const ids: string[] = [];
    const slugs = new Set<unknown>();
    for (let index = 0; index < 14; index++) {
      const made = await people.create({ data: { name: 'Ola Nordmann' } });
      ids.push(made.documentId);
      slugs.add(made.slug);
    }
    expect(slugs.size).to.equal(14);
    const reserved = new Set<string>();
    const { person } = tablesOf(given.strapi);
    const find = () => freeSlug(given.strapi.db.connection, person, 'Ola Nordmann', 'x', 'same', reserved);
    expect(await find()).to.equal('ola-nordmann-same');
    expect(await find()).to.equal('ola-nordmann-same-11');
    for (const documentId of ids) await people.delete({ documentId });
  });

  it('never lets a save link to a record that a dry run would make', async () => {
    const articles = documentsOf(given.strapi, 'api::article.article');
    const texts = Array.from({ length: 120 }, (_, index) => valletta(`${index}.txt`, `Trial: port news ${index}`));
    const dry = importTexts(given.strapi, texts, { dryRun: true });
    const saved: string[] = [];
    for (let index = 0; index < 3; index++) {
      const [headline = '', ...paragraphs] = valletta('x', `Trial: saved meanwhile ${index}`).text.split('\n');
      const body = paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
      const { documentId } = await articles.create({ data: { headline, body } });
      saved.push(documentId);
    }
    await dry;
    const db = given.strapi.db.connection;
    const records: { record: string }[] = await db('newsdesk_appearances')
      .whereIn('article', saved)
      .whereNotNull('record');
    expect(records).to.have.length(3);
    const stored = await db('people').where({ name: UNKNOWN });
    expect(stored).to.have.length(1);
    for (const { record } of records) expect(record).to.equal(stored[0].document_id);
    for (const documentId of saved) await articles.delete({ documentId });
    await documentsOf(given.strapi, 'api::person.person').delete({ documentId: stored[0].document_id });
  });
});

import type { Core } from '@strapi/strapi';
import { expect } from 'chai';
import type { LookedAtStory } from '../../../src/plugins/newsdesk/contracts/look-again';
import type { Touched } from '../../../src/plugins/newsdesk/writer/relink/select-touched';
import { type Desk, desk } from '../boot';
import {
  addOfficial,
  clearDesk,
  documentsOf,
  dumpTables,
  importText,
  serviceOf,
  shownBy,
  type GivenOfficial,
  type GivenText,
} from '../newsroom';

const SENATOR: GivenOfficial = {
  name: 'Corazon Dimayuga',
  givenName: 'Corazon',
  familyName: 'Dimayuga',
  title: 'Senator',
  country: 'PH',
  rank: 'legislator',
};

const SOURCE = 'relink';
const NOTHING: Touched = { people: [], organizations: [], offices: [] };

/** documentIds of the stories that relinking after a change of records looks at. */
const lookedAt = async (strapi: Core.Strapi, touched: Partial<Touched>): Promise<string[]> => {
  const stories: string[] = [];
  const options = { dryRun: true, report: ({ article }: LookedAtStory) => stories.push(article) };
  await serviceOf(strapi).relinkTouched({ ...NOTHING, ...touched }, options);
  return stories;
};

/** A story that names a senator, whom the desk makes no record of unasked. */
const ferries = (name: string, who: string): GivenText => ({
  name,
  text: [
    `Trial: new ferries for the outer islands (${name})`,
    `MANILA, March 18, 2021 (Trial Wire) — Philippine Senator ${who} opened the pier on Thursday.`,
    'The senator thanked the carpenters.',
  ].join('\n'),
});

describe('relinking the stories that hold a touched name', () => {
  let it_: Desk;
  before(async () => {
    it_ = await desk();
  });
  afterEach(() => clearDesk(it_.strapi, { sources: [SOURCE], people: [SENATOR.name] }));

  it('links them on draft and published row, lists them before, and changes nothing the second time', async () => {
    const { strapi } = it_;
    const full = await importText(strapi, ferries('full.txt', SENATOR.name), { source: SOURCE });
    const other = await importText(strapi, ferries('other.txt', 'Carmelo Borg'), { source: SOURCE });
    expect(await shownBy(strapi, full.documentId)).to.deep.include({ published: [] });
    const person = await addOfficial(strapi, SENATOR);
    const touched = { people: [person], organizations: [], offices: [] };

    const before = await dumpTables(strapi);
    const listed: LookedAtStory[] = [];
    const dry = await serviceOf(strapi).relinkTouched(touched, { dryRun: true, report: (story) => listed.push(story) });
    expect(await dumpTables(strapi)).to.deep.equal(before);
    expect(dry).to.include({ stories: 1, changed: 1, links: 1, failed: 0 });
    expect(listed.map(({ article }) => article)).to.deep.equal([full.documentId]);
    expect(listed[0]?.changes).to.deep.equal([
      {
        kind: 'person',
        name: SENATOR.name,
        before: { state: 'none', record: null, recordName: null },
        after: { state: 'linked', record: person, recordName: SENATOR.name },
      },
    ]);

    expect(await serviceOf(strapi).relinkTouched(touched)).to.include({ stories: 1, changed: 1, links: 1, failed: 0 });
    expect(await shownBy(strapi, full.documentId)).to.deep.equal({ draft: [SENATOR.name], published: [SENATOR.name] });
    expect(await shownBy(strapi, other.documentId)).to.deep.include({ published: [] });

    const after = await dumpTables(strapi);
    expect(await serviceOf(strapi).relinkTouched(touched)).to.include({ stories: 1, changed: 0, updated: 0, links: 0 });
    expect(await dumpTables(strapi)).to.deep.equal(after);
  });

  it('finds every spelling that the linker takes for theirs, and no other story', async () => {
    const { strapi } = it_;
    const spellings = {
      full: 'Corazon Dimayuga',
      bare: 'Dimayuga',
      swapped: 'Dimayuga Corazon',
      initial: 'C. Dimayuga',
      near: 'Corazon Dimayugga',
      middle: 'Corazon Reyes Dimayuga',
    };
    const others = { given: 'Corazon Villareal', kin: 'Benedicto Dimayuga' };
    const ids = new Map<string, string>();
    for (const [name, who] of Object.entries({ ...spellings, ...others })) {
      const { documentId } = await importText(strapi, ferries(`${name}.txt`, who), { source: SOURCE });
      ids.set(documentId, name);
    }
    const person = await addOfficial(strapi, SENATOR);
    const names = (await lookedAt(strapi, { people: [person] })).map((id) => ids.get(id));
    expect(names).to.have.members(Object.keys(spellings));
  });

  it('finds the stories of those who hold a touched office, and of names that are borne no more', async () => {
    const { strapi } = it_;
    const { documentId } = await importText(strapi, ferries('office.txt', SENATOR.name), { source: SOURCE });
    await addOfficial(strapi, SENATOR);
    const office = (await documentsOf(strapi, 'plugin::newsdesk.office').findMany({
      filters: { title: SENATOR.title, country: SENATOR.country },
    })) as { documentId: string }[];
    expect(await lookedAt(strapi, { offices: office.map((one) => one.documentId) })).to.deep.equal([documentId]);
    expect(await lookedAt(strapi, { names: [SENATOR.name] })).to.deep.equal([documentId]);
    expect(await lookedAt(strapi, { offices: ['nobody'], people: ['nobody'] })).to.deep.equal([]);
  });

  it('fills in what the index lacks, as for stories that were stored before there was one', async () => {
    const { strapi } = it_;
    const { documentId } = await importText(strapi, ferries('old.txt', SENATOR.name), { source: SOURCE });
    const person = await addOfficial(strapi, SENATOR);
    const tables = ['newsdesk_name_stories', 'newsdesk_name_words', 'newsdesk_name_forms', 'newsdesk_readings'];
    const before = await Promise.all(tables.map((table) => strapi.db.connection(table).count({ count: '*' }).first()));
    for (const table of tables) await strapi.db.connection(table).del();
    expect(await lookedAt(strapi, { people: [person] })).to.deep.equal([documentId]);
    const after = await Promise.all(tables.map((table) => strapi.db.connection(table).count({ count: '*' }).first()));
    expect(after[0]).to.deep.equal(before[0]);
    expect(after[3]).to.deep.equal(before[3]);
  });

  it('forgets a story that is deleted', async () => {
    const { strapi } = it_;
    const { documentId } = await importText(strapi, ferries('gone.txt', SENATOR.name), { source: SOURCE });
    await documentsOf(strapi, 'api::article.article').delete({ documentId });
    const left = await strapi.db.connection('newsdesk_readings').where({ article: documentId });
    expect(left).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import type { LookedAtStory } from '../../../src/plugins/newsdesk/contracts/look-again';
import { type Desk, desk } from '../boot';
import {
  addOfficial,
  clearDesk,
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
});

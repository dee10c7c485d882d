import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect } from 'chai';
import type { AppearanceView, ImportItemView } from '../../src/plugins/newsdesk/contracts/desk';
import { type Desk, desk } from './boot';
import { clearDesk, importText, shownBy } from './newsroom';

const file = resolve(process.env.NEWSDESK_REFERENCE ?? resolve(__dirname, '../../../shared'), 'seed/article.txt');
const SOURCE = 'real-story';

const WITH_OFFICE = {
  'Lloyd Austin': 'Secretary of Defense',
  'Suh Wook': 'Minister of Defence',
  'Joe Biden': 'President',
  'Antony Blinken': 'Secretary of State',
  'Chung Eui-yong': 'Minister of Foreign Affairs',
  'Kim Jong-un': 'Supreme Leader',
};
/** Quotations by speaker, in words of nobody's: how many each of them has. */
const QUOTES = {
  'Lloyd Austin': 7,
  'Antony Blinken': 4,
  'Suh Wook': 2,
  'Kim Yo-jong': 1,
  'South Korean defence ministry': 1,
  Pentagon: 1,
};

describe('the real story', function () {
  let given: Desk;
  before(async function () {
    if (!existsSync(file)) {
      console.log(`    left out: ${file} is not there (NEWSDESK_REFERENCE names the folder)`);
      this.skip();
    }
    given = await desk();
  });
  after(async () => {
    if (existsSync(file)) await clearDesk(given.strapi, { sources: [SOURCE] });
  });

  const importIt = async (date: string | null): Promise<ImportItemView & { documentId: string }> => {
    const text = await readFile(file, 'utf8');
    return importText(given.strapi, { name: `${date}.txt`, text, date }, { source: SOURCE, withStory: true });
  };
  const linked = (views: AppearanceView[] = []) => views.filter(({ state }) => state === 'linked');
  const offices = (views: AppearanceView[] = []) =>
    Object.fromEntries(
      views.filter(({ term }) => term !== null).map(({ record, term }) => [record?.name, term?.title]),
    );

  it('gets its seven people, its bodies and its 16 quotations with their speakers', async () => {
    const { story, documentId, ...item } = await importIt('2021-03-17');
    expect(item).to.include({ outcome: 'created', problem: null });
    const people = linked(story?.people);
    expect(people.map(({ record }) => record?.name)).to.have.members([...Object.keys(WITH_OFFICE), 'Kim Yo-jong']);
    expect(offices(people)).to.deep.equal(WITH_OFFICE);
    const sister = people.find(({ record }) => record?.name === 'Kim Yo-jong');
    expect(sister?.relations).to.deep.equal([{ type: 'sister', of: 'Kim Jong-un' }]);
    expect(linked(story?.organizations).map(({ record }) => record?.name)).to.have.members([
      'Ministry of National Defense',
      'United States Department of Defense',
    ]);
    expect(story?.quotes).to.have.length(16);
    const bySpeaker: Record<string, number> = {};
    for (const { speaker } of story?.quotes ?? []) bySpeaker[speaker ?? ''] = (bySpeaker[speaker ?? ''] ?? 0) + 1;
    expect(bySpeaker).to.deep.equal(QUOTES);
    const speakerOf = (start: string) => story?.quotes.find(({ words }) => words.startsWith(start))?.speaker;
    expect(speakerOf('This alliance between us')).to.equal('Antony Blinken');
    expect(speakerOf('commitment to')).to.equal('Lloyd Austin');
    expect(story?.quotes.some(({ words }) => words.includes('two plus two'))).to.equal(false);
    const shown = await shownBy(given.strapi, documentId);
    expect(shown.published).to.have.length(9);
    expect(shown.draft).to.deep.equal(shown.published);
  });

  it('knows place and agency, and keeps the plea that it cut', async () => {
    const { story, documentId } = await importIt('2021-03-17');
    expect(story?.dateline).to.deep.equal({ place: 'Seoul', agency: 'UNI' });
    const [row] = await given.strapi.db.connection('articles').where({ document_id: documentId });
    const removed = JSON.parse(String(row.removed)) as { text: string; reason: string }[];
    expect(removed.map(({ reason }) => reason)).to.include('plea for support');
    for (const { text } of removed) expect(String(row.text)).not.to.include(text);
  });

  it('links the six with an office where the day is not known, and says that it is not', async () => {
    const { story, warnings } = await importIt(null);
    const people = linked(story?.people);
    expect(offices(people)).to.deep.equal(WITH_OFFICE);
    expect(warnings.join(' ')).to.match(/day of the story is (unknown|not known)/);
    expect(story?.published).to.equal(null);
  });
});

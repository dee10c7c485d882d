import { expect } from 'chai';
import type { DecidedTogether } from '../../src/plugins/newsdesk/contracts/corrections';
import { PERMISSIONS } from '../../src/plugins/newsdesk/contracts/permissions';
import type {
  ReviewAnswer,
  ReviewChoices,
  ReviewGroup,
  ReviewQuestion,
} from '../../src/plugins/newsdesk/contracts/review';
import { rankQuestions } from '../../src/plugins/newsdesk/server/src/review/rank-questions';
import { sentenceAt } from '../../src/plugins/newsdesk/server/src/review/sentence-at';
import { type Desk, desk } from './boot';
import { logIn, type Refusal, type Requester } from './editors';
import { addOfficial, clearDesk, importTexts } from './newsroom';

const TRONDSEN = {
  name: 'Halvard Trondsen',
  givenName: 'Halvard',
  familyName: 'Trondsen',
  title: 'Mayor of Tromsø',
  country: 'NO',
};
const KVALE = { ...TRONDSEN, name: 'Sunniva Kvale', givenName: 'Sunniva', familyName: 'Kvale', title: 'Mayor of Bodø' };

/** Names somebody without an office: the linker only suggests the record of that name. */
const story = (number: number, name: string, does: string) => ({
  name: `review-${number}.txt`,
  date: `2021-03-1${number}`,
  text: `Trial: pier notes ${number}\nTROMSO, March 1${number}, 2021 (Trial Wire) — It rained. ${name} ${does} on the pier. Gulls came.`,
});

describe('the questions of the page Review', () => {
  let given: Desk;
  let editor: Requester;
  let articles: string[];

  before(async () => {
    given = await desk();
    editor = await logIn(given, 'strapi-super-admin');
    await addOfficial(given.strapi, TRONDSEN);
    await addOfficial(given.strapi, KVALE);
    const items = await importTexts(
      given.strapi,
      [
        story(1, 'Sunniva Kvale', 'sang'),
        story(2, 'Halvard Trondsen', 'spoke to fishermen'),
        story(3, 'Halvard Trondsen', 'danced'),
        story(4, 'Halvard Trondsen', 'fished'),
      ],
      { source: 'review' },
    );
    articles = items.map(({ documentId }) => documentId ?? '');
  });
  after(() => clearDesk(given.strapi, { sources: ['review'], people: [TRONDSEN.name, KVALE.name] }));

  const get = async <Body>(path: string): Promise<Body> => {
    const { status, body } = await editor.request<Body>('GET', `/newsdesk/review${path}`);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body;
  };
  const ours = (answer: ReviewAnswer): string[] =>
    answer.results.map(({ nameForm }) => nameForm).filter((form) => /trondsen|kvale/.test(form));
  const groupOf = ({ nameForm, record }: ReviewQuestion) =>
    `/group?${new URLSearchParams({ kind: 'person', nameForm, record }).toString()}`;
  const question = async (form: string): Promise<ReviewQuestion> => {
    const found = (await get<ReviewAnswer>('?limit=50')).results.find(({ nameForm }) => nameForm === form);
    if (found === undefined) throw new Error(`${form} is no question`);
    return found;
  };

  it('stand first where one answer settles the most stories', async () => {
    const answer = await get<ReviewAnswer>('?limit=50');
    expect(ours(answer)).to.deep.equal(['halvard trondsen', 'sunniva kvale']);
    const counts = answer.results.map(({ stories }) => stories);
    expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
    expect(answer.total?.questions).to.equal(answer.results.length);
    expect(answer.total?.suggestions).to.equal(counts.reduce((sum, count) => sum + count, 0));
  });

  it('show the newest story, its sentence with the mark, the reasons in words and who else it could be', async () => {
    const { stories, item } = await question('halvard trondsen');
    expect(stories).to.equal(3);
    expect(item.article).to.equal(articles[3]);
    expect(item.headline).to.equal('Trial: pier notes 4');
    const { sentence, findings, candidates, state } = item.appearance;
    expect(sentence?.text).to.equal('Halvard Trondsen fished on the pier.');
    expect(sentence?.text.slice(sentence.start, sentence.end)).to.equal('Halvard Trondsen');
    expect(state).to.equal('suggested');
    expect(candidates.map(({ record }) => record.name)).to.deep.equal(['Halvard Trondsen']);
    expect(findings.map(({ text }) => text)).to.include('the same full name');
  });

  it('are paged by their place in the order, each once', async () => {
    const whole = (await get<ReviewAnswer>('?limit=50')).results.map(({ nameForm, record }) => `${nameForm} ${record}`);
    const paged: string[] = [];
    let after = '';
    for (;;) {
      const page = await get<ReviewAnswer>(`?limit=1${after}`);
      paged.push(...page.results.map(({ nameForm, record }) => `${nameForm} ${record}`));
      if (page.next === null) break;
      after = `&after=${page.next}`;
    }
    expect(paged).to.deep.equal(whole);
    const bad = await editor.request<Refusal>('GET', '/newsdesk/review?after=nonsense');
    expect(bad.status).to.equal(400);
  });

  it('are narrowed by kind, story, day, office and reason, and refuse what they do not know', async () => {
    const narrowed = async (query: string) => ours(await get<ReviewAnswer>(`?limit=50&${query}`));
    expect(await narrowed('kind=organization')).to.deep.equal([]);
    expect(await narrowed(`story=${articles[0]}`)).to.deep.equal(['sunniva kvale']);
    expect(await narrowed('from=2021-03-12&until=2021-03-13')).to.deep.equal(['halvard trondsen']);
    expect(await narrowed('reason=sameFullName')).to.deep.equal(['halvard trondsen', 'sunniva kvale']);
    expect(await narrowed('reason=deadOnDate')).to.deep.equal([]);
    expect(await narrowed('office=100%25')).to.deep.equal([]);
    expect((await editor.request('GET', '/newsdesk/review?colour=blue')).status).to.equal(400);
    const { reasons } = await get<ReviewChoices>('/choices');
    expect(reasons.find(({ name }) => name === 'sameFullName')?.text).to.equal('the same full name');
  });

  it('are decided as a group after their sentences were read, and taken back as one', async () => {
    const asked = await question('halvard trondsen');
    const group = await get<ReviewGroup>(groupOf(asked));
    expect(group.results.map(({ headline }) => headline.slice(-1))).to.deep.equal(['4', '3', '2']);
    const items = group.results.map(({ article, appearance }) => ({
      article,
      key: appearance.key,
      record: asked.record,
      seen: { state: 'suggested', record: null },
    }));
    const { body } = await editor.request<DecidedTogether>('POST', '/newsdesk/decisions', { verb: 'accept', items });
    expect(body.items.map(({ outcome }) => outcome)).to.deep.equal(['decided', 'decided', 'decided']);
    expect(ours(await get<ReviewAnswer>('?limit=50'))).to.deep.equal(['sunniva kvale']);
    expect((await get<ReviewGroup>(groupOf(asked))).results).to.deep.equal([]);
    await editor.request('POST', `/newsdesk/decisions/${body.group}/take-back`, {});
    expect((await question('halvard trondsen')).stories).to.equal(3);
  });

  it('are for who may see the desk', async () => {
    const stranger = await logIn(given, { permissions: [{ action: PERMISSIONS.import }] });
    const reader = await logIn(given, { permissions: [{ action: PERMISSIONS.read }] });
    for (const path of ['', '/choices', groupOf(await question('sunniva kvale'))]) {
      expect((await stranger.request('GET', `/newsdesk/review${path}`)).status).to.equal(403);
      expect((await reader.request('GET', `/newsdesk/review${path}`)).status).to.equal(200);
    }
  });

  it('are ranked from one index, without a look at the rows', async () => {
    const db = given.strapi.db.connection;
    const statements: { sql: string; bindings: readonly unknown[] }[] = [];
    const listen = (query: { sql: string; bindings?: readonly unknown[] }) =>
      statements.push({ sql: query.sql, bindings: query.bindings ?? [] });
    db.on('query', listen);
    await rankQuestions(given.strapi, { country: 'NO', from: '2021-03-01', reason: 'sameFullName' }, null);
    db.removeListener('query', listen);
    const asked = statements.find(({ sql }) => sql.includes('grouped'));
    const plan: { detail: string }[] = await db.raw(`explain query plan ${asked?.sql ?? ''}`, [
      ...(asked?.bindings ?? []),
    ]);
    expect(plan.map(({ detail }) => detail).join('\n')).to.include('USING COVERING INDEX newsdesk_review');
  });

  it('find the sentence of a place in its line', () => {
    const text = 'Headline of it\nMr. Aas came. The U.S. Navy left.\nEnd.';
    const start = text.indexOf('Navy');
    const found = sentenceAt(text, { start, end: start + 4 });
    expect(text.slice(found?.start, found?.end)).to.equal('The U.S. Navy left.');
    expect(sentenceAt(text, { start: 900, end: 901 })).to.equal(null);
  });
});

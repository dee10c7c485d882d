import { expect } from 'chai';
import type {
  DecidedTogether,
  DecideTogetherRequest,
  RuleAnswer,
  RuleView,
} from '../../src/plugins/newsdesk/contracts/corrections';
import type { ArticlePanel } from '../../src/plugins/newsdesk/contracts/desk';
import { type Desk, desk } from './boot';
import { logIn, type Refusal, type Requester } from './editors';
import { addOfficial, clearDesk, importText, serviceOf } from './newsroom';

const OLDER = {
  name: 'Ragna Bjelland',
  givenName: 'Ragna',
  familyName: 'Bjelland',
  title: 'Minister of Fisheries',
  country: 'NO',
};
const OTHER = {
  name: 'Torunn Bjelland',
  givenName: 'Torunn',
  familyName: 'Bjelland',
  title: 'Ambassador',
  country: 'NO',
};
const KEY = 'person:bjelland';

const story = (name: string, date: string, title = 'Norwegian Fisheries Minister') => ({
  name,
  date,
  text: `Trial: ${name} quota talks\nOSLO (Trial Wire) — ${title} Bjelland said that the quota would fall. "We must wait," Bjelland said.`,
});

describe('decisions on several stories at once', () => {
  let given: Desk;
  let editor: Requester;
  let older: string;
  let other: string;
  const articles: Record<string, string> = {};
  before(async () => {
    given = await desk();
    editor = await logIn(given, 'strapi-super-admin');
    older = await addOfficial(given.strapi, OLDER);
    other = await addOfficial(given.strapi, OTHER);
    for (const [name, date, title] of [
      ['spring', '2021-03-17'],
      ['summer', '2021-07-02'],
      ['later', '2024-07-02'],
      ['envoy', '2021-07-03', 'Norwegian Ambassador'],
    ] as const) {
      articles[name] = String(
        (await importText(given.strapi, story(name, date, title), { source: 'rules' })).documentId,
      );
    }
  });
  after(() => clearDesk(given.strapi, { sources: ['rules'], people: [OLDER.name, OTHER.name] }));

  const entryOf = async (name: string) => {
    const { body } = await editor.request<ArticlePanel>('GET', `/newsdesk/articles/${articles[name]}`);
    const found = body.people.find(({ key }) => key === KEY);
    if (found === undefined)
      throw new Error(`The story "${name}" has no ${KEY}: ${JSON.stringify(body.people.map(({ key }) => key))}`);
    return found;
  };
  const stateOf = async (name: string) => {
    const { state, record, decision } = await entryOf(name);
    return [state, record?.documentId ?? null, decision?.verb ?? null];
  };
  const post = async <Body>(path: string, request: object, wanted = 200): Promise<Body> => {
    const { status, body } = await editor.request<Body>('POST', `/newsdesk/${path}`, request);
    expect(status, JSON.stringify(body)).to.equal(wanted);
    return body;
  };

  it('are one group, taken back as one, and tell what became of each', async () => {
    const before = [await stateOf('spring'), await stateOf('summer')];
    const items = ['spring', 'summer'].map((name) => ({ article: articles[name] ?? '', key: KEY, record: other }));
    const request: DecideTogetherRequest = {
      verb: 'link',
      items: [
        ...items,
        { article: 'gone', key: KEY, record: other },
        { article: articles.later ?? '', key: 'person:nobody', record: other },
      ],
      note: 'All of these are the envoy.',
    };
    const done = await post<DecidedTogether>('decisions', request);
    expect(done.items.map(({ outcome }) => outcome)).to.deep.equal(['decided', 'decided', 'gone', 'stale']);
    expect(await stateOf('spring')).to.deep.equal(['linked', other, 'link']);
    expect((await entryOf('summer')).decision?.note).to.equal('All of these are the envoy.');
    const back = await post<DecidedTogether>(`decisions/${done.group}/take-back`, {});
    expect(back.items.map(({ outcome }) => outcome)).to.deep.equal(['decided', 'decided']);
    expect([await stateOf('spring'), await stateOf('summer')]).to.deep.equal(before);
    await post<Refusal>(`decisions/${done.group}/take-back`, {}, 409);
    await post<Refusal>('decisions/no-such-group/take-back', {}, 404);
  });

  it('stand as a rule for a name, an office and a period, in stories there and stories to come', async () => {
    const rule = {
      kind: 'person',
      name: 'Bjelland',
      record: other,
      office: { title: 'minister of fisheries', country: 'NO' },
      from: '2020',
      until: '2022',
      note: 'She stood in for her sister.',
    };
    const trial = await post<RuleAnswer>('rules', { ...rule, dryRun: true });
    expect(trial).to.deep.equal({ rule: null, stories: 3, isDone: true });
    const before = await Promise.all(['spring', 'later', 'envoy'].map(stateOf));
    const made = await post<RuleAnswer>('rules', rule);
    expect(made.rule).to.include({ nameForm: 'bjelland', record: other, recordName: OTHER.name, by: 'Eva Tester' });
    expect(await stateOf('spring')).to.deep.equal(['linked', other, 'rule']);
    expect(await stateOf('later')).to.deep.equal(before[1]);
    expect(await stateOf('envoy')).to.deep.equal(before[2]);
    articles.next = String(
      (await importText(given.strapi, story('next', '2022-12-31'), { source: 'rules' })).documentId,
    );
    expect(await stateOf('next')).to.deep.equal(['linked', other, 'rule']);
    const { body } = await editor.request<{ results: RuleView[] }>('GET', '/newsdesk/rules');
    expect(body.results.map(({ documentId }) => documentId)).to.deep.equal([made.rule?.documentId]);
    await post<RuleAnswer>(`rules/${made.rule?.documentId}/take-back`, {});
    expect(await stateOf('spring')).to.deep.equal(before[0]);
    expect((await stateOf('next'))[2]).to.equal(null);
    await post<Refusal>(`rules/${made.rule?.documentId}/take-back`, {}, 409);
  });

  it('yield to what was decided on a story itself', async () => {
    await post(`articles/${articles.spring}/decisions`, { key: KEY, verb: 'reject', record: other });
    const made = await post<RuleAnswer>('rules', { kind: 'person', name: 'Bjelland', record: other });
    expect((await stateOf('spring'))[1]).not.to.equal(other);
    expect(await stateOf('summer')).to.deep.equal(['linked', other, 'rule']);
    await post(`articles/${articles.summer}/decisions`, { key: KEY, verb: 'link', record: older });
    expect(await stateOf('summer')).to.deep.equal(['linked', older, 'link']);
    await post<RuleAnswer>(`rules/${made.rule?.documentId}/take-back`, {});
  });

  it('answer before all stories are linked again where these are many, and go on', async () => {
    const rule = { kind: 'person' as const, name: 'Bjelland', record: other, office: null, from: '2024', until: null };
    const actor = { id: null, name: 'test', via: 'command' as const };
    const made = await serviceOf(given.strapi).makeRule({ ...rule, dryRun: false }, actor, 0);
    expect(made).to.include({ stories: 1, isDone: false });
    for (let i = 0; i < 100 && (await stateOf('later'))[2] !== 'rule'; i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await stateOf('later')).to.deep.equal(['linked', other, 'rule']);
    expect(await post<RuleAnswer>(`rules/${made.rule?.documentId}/take-back`, {})).to.include({ isDone: true });
  });

  it('refuse what cannot be meant, in words', async () => {
    const wrong = { kind: 'person', name: 'Bjelland', record: 'nowhere' };
    await post<Refusal>('rules', wrong, 404);
    const order = await post<Refusal>('rules', { ...wrong, from: '2022', until: '2020' }, 400);
    expect(order.error.message).to.include('ends before it begins');
    const months = await post<Refusal>('rules', { ...wrong, from: '2021-05', until: '2021-03' }, 400);
    expect(months.error.message).to.include('ends before it begins');
    const day = await post<Refusal>('rules', { ...wrong, from: '2021-13-40' }, 400);
    expect(day.error.message).to.include('there is no such day');
    await post<Refusal>('rules', { ...wrong, name: '—' }, 400);
    await post<Refusal>('decisions', { verb: 'accept', items: [] }, 400);
    await post<Refusal>('decisions', { verb: 'link', items: [{ article: 'any', key: KEY }] }, 400);
    const reader = await logIn(given, { permissions: [{ action: 'plugin::newsdesk.read' }] });
    expect((await reader.request('POST', '/newsdesk/rules', wrong)).status).to.equal(403);
    expect((await reader.request('POST', `/newsdesk/articles/${articles.spring}/corrections`, {})).status).to.equal(
      403,
    );
  });
});

import { expect } from 'chai';
import type { ImportItemView } from '../../../src/plugins/newsdesk/contracts/desk';
import type { ImportItem } from '../../../src/plugins/newsdesk/admin/src/pages/import/import-item';
import {
  EMPTY,
  type ImportAction,
  importReducer,
  type ImportState,
} from '../../../src/plugins/newsdesk/admin/src/pages/import/import-state';
import { sumOutcomes } from '../../../src/plugins/newsdesk/admin/src/pages/import/sum-outcomes';

const makeItem = (id: string, given: Partial<ImportItem> = {}): ImportItem => ({
  id,
  name: `${id}.txt`,
  content: new Blob(['text']),
  headline: null,
  keep: [],
  corrections: [],
  phase: 'waiting',
  view: null,
  problem: null,
  ...given,
});

const makeView = (outcome: ImportItemView['outcome']): ImportItemView => ({
  origin: 'a.txt',
  outcome,
  problem: null,
  warnings: [],
  documentId: null,
  headline: 'Harbour opens',
  counts: { linked: 1, suggested: 0, created: 0 },
  story: null,
});

const after = (...actions: ImportAction[]): ImportState => actions.reduce(importReducer, EMPTY);
const looked: ImportAction[] = [
  {
    type: 'begin',
    phase: 'looking',
    items: [makeItem('a'), makeItem('b', { phase: 'refused', problem: 'Too large.' })],
  },
  { type: 'answered', id: 'a', view: makeView('created'), run: null, phase: 'looked' },
  { type: 'ended', phase: 'looked' },
];

describe('the state of an import', () => {
  it('shows the first item and counts the outcomes', () => {
    const state = after(...looked);
    expect(state.phase).to.equal('looked');
    expect(state.selected).to.equal('a');
    expect(sumOutcomes(state.items)).to.deep.equal({ created: 1, updated: 0, unchanged: 0, conflict: 0, failed: 1 });
  });

  it('is stale once the date or the source is another one, not the state of the article', () => {
    expect(after(...looked, { type: 'settings', settings: { publish: true } }).isStale).to.equal(false);
    expect(after(...looked, { type: 'settings', settings: { source: 'import' } }).isStale).to.equal(false);
    const stale = after(...looked, { type: 'settings', settings: { date: '2021-03-17' } });
    expect(stale.isStale).to.equal(true);
    expect(importReducer(stale, { type: 'begin', phase: 'looking', items: stale.items }).isStale).to.equal(false);
  });

  it('keeps one correction for a name, the newest, until it is undone', () => {
    const correct = (verb: 'reject' | 'hide'): ImportAction => ({
      type: 'correct',
      id: 'a',
      correction: { key: 'person:vella', verb },
    });
    const state = after(...looked, correct('reject'), correct('hide'));
    expect(state.items[0]?.corrections).to.deep.equal([{ key: 'person:vella', verb: 'hide' }]);
    const undone = importReducer(state, { type: 'uncorrect', id: 'a', key: 'person:vella' });
    expect(undone.items[0]?.corrections).to.deep.equal([]);
  });

  it('puts a paragraph back once, and cuts it again', () => {
    const keep = (isKept: boolean): ImportAction => ({ type: 'keep', id: 'a', paragraph: 4, isKept });
    expect(after(...looked, keep(true), keep(true)).items[0]?.keep).to.deep.equal([4]);
    expect(after(...looked, keep(true), keep(false)).items[0]?.keep).to.deep.equal([]);
  });

  it('leaves what was refused as it is when it looks again, and forgets what failed', () => {
    const state = after(...looked, { type: 'failed', id: 'a', problem: 'No answer.' });
    expect(sumOutcomes(state.items).failed).to.equal(2);
    const again = importReducer(state, { type: 'begin', phase: 'looking', items: state.items });
    expect(again.items.map(({ phase, problem }) => [phase, problem])).to.deep.equal([
      ['waiting', null],
      ['refused', 'Too large.'],
    ]);
  });

  it('holds on to its run, and to its settings when it is discarded', () => {
    const settings: ImportAction = { type: 'settings', settings: { source: 'Wire', publish: true } };
    const imported: ImportAction = {
      type: 'answered',
      id: 'a',
      view: makeView('created'),
      run: 'r1',
      phase: 'imported',
    };
    const later: ImportAction = { type: 'answered', id: 'a', view: makeView('created'), run: null, phase: 'imported' };
    const state = after(settings, ...looked, imported, later);
    expect(state.run).to.equal('r1');
    const anew = importReducer(state, { type: 'discard' });
    expect(anew).to.deep.equal({ ...EMPTY, settings: { date: null, source: 'Wire', publish: true } });
  });
});

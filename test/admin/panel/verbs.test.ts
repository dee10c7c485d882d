import { expect } from 'chai';
import { VERB_KEYS, verbsOf } from '../../../src/plugins/newsdesk/admin/src/panel/verbs';
import { makeAppearance, makeDecision, makeRecord } from '../appearance';

describe('the verbs of an appearance', () => {
  const provisional = makeRecord({ visibility: 'internal', provisional: true });
  const rows = [
    ['linked by the desk', makeAppearance(), 'accept reject another hide create'],
    ['to check', makeAppearance({ state: 'suggested' }), 'accept reject another hide create'],
    ['without a record', makeAppearance({ state: 'none', record: null }), 'another create'],
    ['accepted', makeAppearance({ decision: makeDecision('accept') }), 'reject another hide takeBack'],
    [
      'rejected',
      makeAppearance({ state: 'rejected', decision: makeDecision('reject') }),
      'accept another create takeBack',
    ],
    ['hidden', makeAppearance({ state: 'hidden', decision: makeDecision('hide') }), 'another create takeBack'],
    ['new and internal', makeAppearance({ record: provisional }), 'accept reject another hide makePublic keepInternal'],
    [
      'kept internal',
      makeAppearance({ record: provisional, decision: makeDecision('keepInternal') }),
      'accept reject another hide makePublic takeBack',
    ],
  ] as const;
  for (const [name, appearance, verbs] of rows) {
    it(`${name}: ${verbs}`, () => {
      expect(verbsOf(appearance).join(' ')).to.equal(verbs);
    });
  }

  it('have a key each, none of them twice nor one that moves', () => {
    const keys = Object.values(VERB_KEYS);
    expect(new Set(keys).size).to.equal(keys.length);
    expect(keys).to.not.include.members(['j', 'k']);
  });
});

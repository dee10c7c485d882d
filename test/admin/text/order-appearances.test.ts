import { expect } from 'chai';
import { orderAppearances } from '../../../src/plugins/newsdesk/admin/src/text/order-appearances';
import { makeAppearance } from '../appearance';

describe('the order of the appearances', () => {
  it('is linked, then to check, each by first mention; the rest is kept apart', () => {
    const make = (key: string, state: 'linked' | 'suggested' | 'rejected' | 'hidden' | 'none', start: number) =>
      makeAppearance({ key, state, mentions: [{ start, end: start + 3 }] });
    const { shown, rest } = orderAppearances([
      make('hidden', 'hidden', 0),
      make('check', 'suggested', 5),
      make('late', 'linked', 90),
      make('none', 'none', 7),
      make('early', 'linked', 40),
      make('rejected', 'rejected', 3),
      makeAppearance({ key: 'by hand', isByHand: true }),
    ]);
    expect(shown.map(({ key }) => key)).to.deep.equal(['early', 'late', 'by hand', 'check']);
    expect(rest.map(({ key }) => key)).to.deep.equal(['none', 'rejected', 'hidden']);
  });
});

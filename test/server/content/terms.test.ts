import { expect } from 'chai';
import { holdsOn } from '../../../src/plugins/newsdesk/server/src/content/terms';

describe('holdsOn', () => {
  const held = (startDate: string | null, endDate: string | null, day: string) => holdsOn({ startDate, endDate }, day);

  it('takes both ends as days in office', () => {
    expect(held('2021-01-20', '2025-01-20', '2021-01-20')).to.equal(true);
    expect(held('2021-01-20', '2025-01-20', '2025-01-20')).to.equal(true);
    expect(held('2021-01-20', '2025-01-20', '2021-01-19')).to.equal(false);
    expect(held('2021-01-20', '2025-01-20', '2025-01-21')).to.equal(false);
  });

  it('lets an open end hold for ever, and a partial date as far as it goes', () => {
    expect(held(null, null, '1999-01-01')).to.equal(true);
    expect(held('2011', null, '2011-03-01')).to.equal(true);
    expect(held('2020-09', '2021', '2021-12-31')).to.equal(true);
    expect(held('2020-09', '2021', '2020-08-31')).to.equal(false);
    expect(held('2020-09', '2021', '2022-01-01')).to.equal(false);
  });
});

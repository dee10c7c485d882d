import { expect } from 'chai';
import type { SourcedTerm } from '../../../src/plugins/newsdesk/contracts/record-page';
import { placeTimeline } from '../../../src/plugins/newsdesk/admin/src/text/timeline';

const term = (startDate: string | null, endDate: string | null): SourcedTerm => ({
  documentId: `${startDate} ${endDate}`,
  office: null,
  title: 'Minister',
  country: null,
  startDate,
  endDate,
  status: null,
  source: null,
  asOf: null,
});

describe('placing offices and coverage on one axis', () => {
  it('spans whole years and puts both at their place', () => {
    const placed = placeTimeline(
      [term('2020', '2021')],
      [
        { month: '2021-07', stories: 4 },
        { month: '2020-01', stories: 1 },
        { month: null, stories: 9 },
      ],
      '2025-01-01',
    );
    expect(placed?.ticks.map(({ year, left }) => [year, left])).to.deep.equal([
      [2020, 0],
      [2021, 50],
      [2022, 100],
    ]);
    expect(placed?.terms[0]).to.include({ left: 0, width: 100, isOpen: false });
    expect(placed?.months.map(({ month, left, height }) => [month, left, height])).to.deep.equal([
      ['2021-07', 75, 100],
      ['2020-01', 0, 25],
    ]);
  });

  it('lets an office without an end go on until today, and leaves out one without a beginning', () => {
    const placed = placeTimeline([term('2020-01-01', null), term(null, '2019')], [], '2024-01-01');
    expect(placed?.terms).to.have.length(1);
    expect(placed?.terms[0]).to.include({ left: 0, width: 100, isOpen: true });
    expect(placeTimeline([term(null, null)], [], '2024-01-01')).to.equal(null);
  });

  it('writes few years on a long axis', () => {
    const placed = placeTimeline([term('1950', '2019')], [], '2024-01-01');
    expect(placed?.ticks.length).to.be.within(5, 11);
  });
});

import { expect } from 'chai';
import { daysBetween, timeOfTerm, type TermTime } from '../../../src/plugins/newsdesk/core/registry/partial-date';

describe('timeOfTerm', () => {
  const cases: [start: string | null, end: string | null, day: string, time: TermTime][] = [
    ['2020-09-18', '2022-05-10', '2020-09-18', 'on'],
    ['2020-09-18', '2022-05-10', '2022-05-10', 'on'],
    ['2020-09-18', '2022-05-10', '2020-09-17', 'after'],
    ['2020-09-18', '2022-05-10', '2022-05-11', 'before'],
    ['2020-09', '2022', '2020-09-01', 'on'],
    ['2020-09', '2022', '2022-12-31', 'on'],
    ['2020-09', '2022', '2020-08-31', 'after'],
    ['2020-09', '2022', '2023-01-01', 'before'],
    ['2020-09', null, '2040-01-01', 'on'],
    [null, '2022', '2021-01-01', 'unknown'],
    [null, '2022', '2023-01-01', 'before'],
    [null, null, '2021-01-01', 'unknown'],
    ['2022', '2020', '2021-01-01', 'unknown'],
    ['2020-09-18', '2022-05-10', '2021-03-17T08:00:00Z', 'on'],
    ['2020-09-18', '2022-05-10', '2021', 'on'],
    ['2020-09-18', '2022-05-10', '2020-09', 'on'],
  ];
  for (const [startDate, endDate, day, time] of cases) {
    it(`${startDate ?? '?'} to ${endDate ?? '?'} on ${day}: ${time}`, () => {
      expect(timeOfTerm({ startDate, endDate }, day)).to.equal(time);
    });
  }
});

describe('daysBetween', () => {
  const cases: [a: string, b: string, days: number][] = [
    ['2021-03-17', '2021-03-10', 7],
    ['2021-03-17', '2021-03-17', 0],
    ['2021-03', '2021-03-10', 0],
    ['2021-02', '2021-03-03', 3],
    ['2020', '2021-01-10', 10],
  ];
  for (const [a, b, days] of cases) it(`${a}, ${b}: ${days}`, () => expect(daysBetween(a, b)).to.equal(days));
});

import { expect } from 'chai';
import { dateNear, dateOfLine, dayNear } from '../../../src/plugins/newsdesk/core/frame/dates';

const DAYS: Array<[weekday: string, story: string | null, day: string | null]> = [
  ['Wednesday', '2021-03-17', '2021-03-17'],
  ['Wednesday', '2021-03-18', '2021-03-17'],
  ['Friday', '2021-03-17', '2021-03-19'],
  ['Sunday', '2021-03-17', '2021-03-14'],
  ['Mon.', '2021-03-01T09:00:00Z', '2021-03-01'],
  ['Wednesday', '2021-03', null],
  ['Wednesday', null, null],
  ['Someday', '2021-03-17', null],
];
const NEAR: Array<[words: string, story: string | null, day: string | null]> = [
  ['March 17', '2021-03-18', '2021-03-17'],
  ['Dec 31', '2021-01-01', '2020-12-31'],
  ['2 January', '2020-12-30', '2021-01-02'],
  ['March 17, 2019', '2021-03-18', '2019-03-17'],
  ['March 17', null, null],
];
const LINES: Array<[line: string, day: string | null]> = [
  ['Friday, July 21, 2017', '2017-07-21'],
  ['Published on: 21 July 2017', '2017-07-21'],
  ['Updated: 2017-07-21 10:30', '2017-07-21'],
  ['Helen Marsh | July 21, 2017', '2017-07-21'],
  ['July 21', null],
  ['The bridge was closed on July 21, 2017, after a long and heavy rain that nobody had foreseen.', null],
];

describe('dates of a story', () => {
  for (const [weekday, story, day] of DAYS)
    it(`${weekday} in a story of ${story ?? 'no day'}: ${day ?? 'none'}`, () => {
      expect(dayNear(weekday, story)).to.equal(day);
    });
  for (const [words, story, day] of NEAR)
    it(`${words} in a story of ${story ?? 'no day'}: ${day ?? 'none'}`, () => {
      expect(dateNear(words, story)).to.equal(day);
    });
  for (const [line, day] of LINES)
    it(`line "${line}": ${day ?? 'no date'}`, () => {
      expect(dateOfLine(line)).to.equal(day);
    });
});

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { analyse } from '../../src/plugins/newsdesk/core';
import { makeRandom } from '../bench/stories';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A story of words that no other story has: 120 names among common words. */
const storyOf = (number: number): string => {
  const random = makeRandom(number);
  const word = (): string => Array.from({ length: 9 }, () => LETTERS[Math.floor(random() * 26)]).join('');
  const name = (): string => word().replace(/^./, (letter) => letter.toUpperCase());
  return Array.from(
    { length: 40 },
    () => `The ${word()} of the ${name()} Bank met Minister ${name()} ${name()}, who said that it was ${word()}. `,
  ).join('');
};

const megabytes = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

describe('memory', function () {
  this.timeout(120_000);

  it('stays flat over thousands of stories of ever new words', () => {
    const read = (from: number, to: number): void => {
      for (let number = from; number < to; number++) analyse({ text: storyOf(number), published: null });
    };
    // The store of words is full after some 300 of them.
    read(0, 400);
    const before = megabytes();
    read(400, 1600);
    expect(megabytes() - before).to.be.below(40);
  });
});

import { expect } from 'chai';
import { failureText, runText } from '../fuzz/run-texts';

const SEED = 20210317;
const TEXTS = 10_000;
const PARTS = 20;

describe('random and mutated texts', function () {
  this.timeout(120_000);
  for (let part = 0; part < PARTS; part++) {
    const from = (part * TEXTS) / PARTS;
    const to = from + TEXTS / PARTS;
    it(`break no law: ${from} to ${to - 1}`, () => {
      for (let number = from; number < to; number++) {
        const failure = runText(SEED, number);
        if (failure !== null) expect.fail(failureText(failure));
      }
    });
  }
});

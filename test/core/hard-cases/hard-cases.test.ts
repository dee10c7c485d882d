import { expect } from 'chai';
import { read } from '../rows';
import { apposition } from './apposition/cases';
import { datelines } from './datelines/cases';
import { dates } from './dates/cases';
import { names } from './names/cases';
import { order } from './order/cases';
import { organizations } from './organizations/cases';
import { quotes } from './quotes/cases';
import { pressStyles } from './press-styles/cases';
import { titles } from './titles/cases';
import { type HardCase, type Marks, marksOf } from './view';

const topics = { titles, pressStyles, order, names, apposition, organizations, datelines, quotes, dates };

/** What of a case is not as it should be; empty where all is. */
function faults({ text, published, fails: _, ...marks }: HardCase): string[] {
  const found = marksOf(text, read(text, published ?? null));
  return Object.entries(marks).flatMap(([name, wanted]) => {
    const got = JSON.stringify(found[name as keyof Marks]);
    return got === JSON.stringify(wanted) ? [] : [`${name}: wanted ${JSON.stringify(wanted)}\n  got ${got}`];
  });
}

describe('hard cases', () => {
  let all = 0;
  let failing = 0;
  for (const [topic, cases] of Object.entries(topics)) {
    describe(topic, () => {
      for (const hardCase of cases) {
        all++;
        if (hardCase.fails !== undefined) failing++;
        const { text, fails } = hardCase;
        it(`${fails === undefined ? '' : 'known not to work: '}${text.replace(/\n/g, ' / ').slice(0, 90)}`, () => {
          const found = faults(hardCase);
          if (fails === undefined) expect(found.join('\n')).to.equal('');
          else expect(found, 'This works now: take the word `fails` off the case').not.to.have.length(0);
        });
      }
    });
  }

  after(() => console.log(`    ${failing} of ${all} hard cases known not to work`));
});

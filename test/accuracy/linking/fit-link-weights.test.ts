import { expect } from 'chai';
import { FINDING_WEIGHTS, type LinkFindingName } from '../../../src/plugins/newsdesk/core/link/data/finding-weights';
import { fitLinkWeights } from './fit-link-weights';
import { gatherMadeExamples } from './gather-examples';
import { type LinkExample, readExamples, writeExamples } from './link-examples';
import { START_WEIGHTS, WEIGHT_ORDERS } from './start-weights';

describe('the weights of links', () => {
  const examples = readExamples();

  it('are what the fit gives for the examples', () => {
    expect(fitLinkWeights(examples)).to.deep.equal(FINDING_WEIGHTS);
    expect(fitLinkWeights([...examples].reverse())).to.deep.equal(FINDING_WEIGHTS);
  });

  it('keep the signs and the order that their meaning asks for', () => {
    const contrary: LinkExample[] = [
      { findings: ['sameFullName', 'officeHeldOnDate', 'sameState'], right: 0, wrong: 500 },
      { findings: ['sameFullName', 'roleHeldOnDate', 'otherState'], right: 500, wrong: 0 },
    ];
    for (const weights of [FINDING_WEIGHTS, fitLinkWeights(contrary) as typeof FINDING_WEIGHTS]) {
      for (const [name, start] of Object.entries(START_WEIGHTS))
        expect(Math.sign(weights[name as LinkFindingName]), name).to.equal(Math.sign(start));
      for (const order of WEIGHT_ORDERS)
        for (const [at, name] of order.slice(1).entries())
          expect(weights[name], name).to.be.at.most(weights[order[at] ?? name] + 0.011);
    }
  });

  it('move with the examples', () => {
    const often: LinkExample[] = [{ findings: ['nearSpelling', 'officeHeldOnDate'], right: 5, wrong: 95 }];
    expect(fitLinkWeights(often).nearSpelling).to.be.below(START_WEIGHTS.nearSpelling);
    expect(() => fitLinkWeights([{ findings: ['unheardOf'], right: 1, wrong: 0 }])).to.throw('unheardOf');
  });
});

describe('the examples of links', () => {
  it('are the same for the same stories, and hold nothing but findings', () => {
    const made = { seeds: [5], count: 150 };
    const text = writeExamples(gatherMadeExamples(made).examples());
    expect(writeExamples(gatherMadeExamples(made).examples())).to.equal(text);
    for (const { findings } of readExamples())
      for (const name of findings) expect(START_WEIGHTS).to.have.property(name.split('*')[0] ?? '');
  });
});

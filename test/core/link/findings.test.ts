import { expect } from 'chai';
import { FINDING_WEIGHTS, PRIOR } from '../../../src/plugins/newsdesk/core/link/data/finding-weights';
import { FINDING_TEXTS, found, logOdds, probability } from '../../../src/plugins/newsdesk/core/link/findings';

describe('link: findings', () => {
  it('has words for people for each finding of the table', () => {
    expect(Object.keys(FINDING_TEXTS).sort()).to.deep.equal(Object.keys(FINDING_WEIGHTS).sort());
    for (const text of Object.values(FINDING_TEXTS)) expect(text).to.match(/^[a-z].+[^.]$/);
  });

  it('adds log-odds to a probability', () => {
    const findings = [found('sameFullName', 'suh wook'), found('officeHeldOnDate')];
    expect(findings[0]).to.deep.equal({
      name: 'sameFullName',
      weight: FINDING_WEIGHTS.sameFullName,
      evidence: 'suh wook',
    });
    expect(logOdds(findings)).to.be.closeTo(
      PRIOR + FINDING_WEIGHTS.sameFullName + FINDING_WEIGHTS.officeHeldOnDate,
      1e-9,
    );
    expect(probability(findings)).to.be.closeTo(1 / (1 + Math.exp(-logOdds(findings))), 1e-4);
    expect(probability([])).to.be.below(0.01);
  });

  it('lets a finding count in part', () => {
    expect(found('officeHeldNearDate', undefined, 0.5).weight).to.be.closeTo(
      FINDING_WEIGHTS.officeHeldNearDate / 2,
      0.006,
    );
  });
});

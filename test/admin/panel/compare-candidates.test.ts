import { expect } from 'chai';
import type { CandidateView } from '../../../src/plugins/newsdesk/contracts/desk';
import { compareCandidates } from '../../../src/plugins/newsdesk/admin/src/panel/compare-candidates';
import { makeRecord } from '../appearance';

const candidate = (documentId: string, findings: [name: string, weight: number][]): CandidateView => ({
  record: makeRecord({ documentId }),
  score: 0.5,
  findings: findings.map(([name, weight]) => ({ name, text: `text of ${name}`, weight, evidence: null })),
});

describe('candidates side by side', () => {
  it('have a row a reason and a column a candidate, what tells them apart first', () => {
    const rows = compareCandidates([
      candidate('a', [
        ['sameFullName', 3],
        ['officeHeldOnDate', 2],
      ]),
      candidate('b', [
        ['sameFullName', 3],
        ['otherState', -4],
      ]),
    ]);
    expect(rows.map(({ name, findings }) => [name, ...findings.map((one) => one?.weight ?? null)])).to.deep.equal([
      ['otherState', null, -4],
      ['officeHeldOnDate', 2, null],
      ['sameFullName', 3, 3],
    ]);
    expect(rows[0]?.text).to.equal('text of otherState');
  });

  it('are nothing where nobody has a reason', () => {
    expect(compareCandidates([candidate('a', [])])).to.deep.equal([]);
  });
});

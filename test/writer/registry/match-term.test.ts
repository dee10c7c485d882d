import { expect } from 'chai';
import { matchTerm } from '../../../src/plugins/newsdesk/writer/registry/match-term';

const term = (id: string, startDate: string | null, endDate: string | null, office = 'o') => ({
  ...{ id, person: 'p', office, startDate, endDate },
  status: 'holder' as const,
});
const said = (startDate: string | null, endDate: string | null) => ({ startDate, endDate, status: 'holder' as const });

describe('matchTerm', () => {
  const terms = [term('a', '2010', '2014'), term('b', '2014-05-02', null), term('c', '2014-05-02', null, 'other')];

  it('finds the term that began on the same day, whatever its end', () => {
    expect(matchTerm(terms, 'o', said('2014-05-02', '2018'))?.id).to.equal('b');
    expect(matchTerm(terms, 'o', said('2010', '2015'))?.id).to.equal('a');
  });

  it('takes a less and a more exact date for the same one, where the ends can be the same', () => {
    expect(matchTerm(terms, 'o', said('2014', null))?.id).to.equal('b');
    expect(matchTerm(terms, 'o', said('2010-03', '2014-04'))?.id).to.equal('a');
    expect(matchTerm(terms, 'o', said('2010-03', '2011'))).to.equal(null);
  });

  it('gives nothing for another start, another office or another way of holding it', () => {
    expect(matchTerm(terms, 'o', said('2016', null))).to.equal(null);
    expect(matchTerm(terms, 'nowhere', said('2010', '2014'))).to.equal(null);
    expect(matchTerm(terms, 'o', { ...said('2010', '2014'), status: 'acting' })).to.equal(null);
  });

  it('does not take terms without a start and with different ends for one', () => {
    expect(matchTerm([term('a', null, '2014')], 'o', said(null, '2015'))).to.equal(null);
  });
});

import { expect } from 'chai';
import { link, toRecord } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import { personRecord, rowsOf } from './make-registry';
import { person, story } from './make-story';

describe('toRecord', () => {
  const people = [personRecord('Otto Brandt', 'DE', { id: 'doc1', wikidataId: 'Q1' })];
  const rows = rowsOf([], { people });
  rows.offices.push({
    id: 'o',
    title: 'Minister of Justice',
    otherTitles: [],
    country: 'DE',
    organization: null,
    rank: 'minister',
    wikidataId: null,
  });
  rows.terms.push({ id: 't', person: 'doc1', office: 'o', startDate: '2018', endDate: null, status: 'holder' });
  const registry = buildRegistry(rows);
  const answer = (name: string, offices: string[], verb?: 'hide') => {
    const decisions =
      verb === undefined ? [] : [{ id: 'd', verb, kind: 'person' as const, nameForm: null, record: 'doc1' }];
    const [found] = link(story('2021-03-17', [person(name, offices)]), registry, { decisions }).people;
    return found === undefined ? null : toRecord(found, registry);
  };

  it('names the linked record and its candidates', () => {
    const record = answer('Otto Brandt', ['Justice Minister, DE']);
    expect(record).to.include({ outcome: 'linked', id: 'doc1', wikidataId: 'Q1', name: 'Otto Brandt' });
    expect(record?.candidates).to.deep.equal([
      { id: 'doc1', wikidataId: 'Q1', name: 'Otto Brandt', score: record?.score },
    ]);
  });

  it('names candidates of a suggestion and no record', () => {
    const record = answer('Otto Brandt', []);
    expect(record).to.include({ outcome: 'suggested', id: null, wikidataId: null });
    expect(record?.candidates.map(({ wikidataId }) => wikidataId)).to.deep.equal(['Q1']);
  });

  it('gives no record for a hidden link', () => {
    expect(answer('Otto Brandt', ['Justice Minister, DE'], 'hide')).to.include({ outcome: 'none', id: null });
  });
});

import { expect } from 'chai';
import { type DecisionRow, inForce } from '../../src/plugins/newsdesk/writer/decisions';

const row = (documentId: string, verb: DecisionRow['verb'], more: Partial<DecisionRow> = {}): DecisionRow => ({
  documentId,
  verb,
  article: 'story',
  kind: 'person',
  nameForm: 'suh wook',
  record: 'suh',
  saidOf: 'suh',
  replaces: null,
  via: 'panel',
  decidedByName: null,
  decidedAt: '2021-03-17T00:00:00.000Z',
  note: null,
  before: null,
  detail: null,
  groupId: null,
  ...more,
});
const held = (...rows: DecisionRow[]) => inForce(rows).map(({ id, verb }) => `${id} ${verb}`);

describe('decisions in force', () => {
  it('are those of the log, oldest first, by what they mean for a link', () => {
    const rows = [
      row('1', 'link'),
      row('2', 'none', { nameForm: 'kim', record: null }),
      row('3', 'hide', { record: 'biden' }),
    ];
    expect(held(...rows)).to.deep.equal(['1 accept', '2 none', '3 hide']);
  });

  it('let the newer of two words on one question stand', () => {
    expect(held(row('1', 'accept'), row('2', 'reject'))).to.deep.equal(['2 reject']);
    expect(held(row('1', 'accept'), row('2', 'link', { record: 'other' }))).to.deep.equal(['2 accept']);
    expect(held(row('1', 'none', { record: null }), row('2', 'accept'))).to.deep.equal(['2 accept']);
  });

  it('hold words on other names, records and kinds apart', () => {
    const rows = [
      row('1', 'reject'),
      row('2', 'accept', { record: 'other' }),
      row('3', 'reject', { kind: 'organization' }),
    ];
    expect(held(...rows)).to.deep.equal(['1 reject', '2 accept', '3 reject']);
  });

  it('bring back what a decision had replaced once that is taken back', () => {
    const rows = [row('1', 'accept'), row('2', 'reject'), row('3', 'takeBack', { replaces: '2' })];
    expect(held(...rows)).to.deep.equal(['1 accept']);
  });
});

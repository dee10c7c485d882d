import { expect } from 'chai';
import { link } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import type { Analysis } from '../../../src/plugins/newsdesk/core/types';
import { bodyRecord, rowsOf } from './make-registry';
import { story } from './make-story';

const registry = buildRegistry(
  rowsOf([], {
    organizations: [
      bodyRecord('Fjord Press Agency', 'NO', 'media', ['FPA']),
      bodyRecord('The Daily Harbour', 'GB', 'media'),
      bodyRecord('Lisbon', 'PT', 'media'),
    ],
  }),
);
const withSources = (publisher: string | null, agency: string | null): Analysis => ({
  ...story('2021-03-17', []),
  publisher,
  dateline: agency === null ? null : { start: 0, end: 0, place: null, agency, date: null },
});

describe('link: publisher and agency', () => {
  const cases: [publisher: string | null, agency: string | null, paper: string | null, wire: string | null][] = [
    ['The Daily Harbour', 'FPA', 'the daily harbour GB', 'fjord press agency NO'],
    ['Daily Harbour', 'Fjord Press Agency', 'the daily harbour GB', 'fjord press agency NO'],
    ['Evening Harbour', 'FPB', null, null],
    ['Lisbon', null, null, null],
    [null, null, null, null],
  ];
  for (const [publisher, agency, paper, wire] of cases) {
    it(`${publisher ?? 'none'} and ${agency ?? 'none'}`, () => {
      const links = link(withSources(publisher, agency), registry);
      expect(links.publisher?.record ?? null).to.equal(paper);
      expect(links.agency?.record ?? null).to.equal(wire);
      if (publisher === null) expect(links.publisher).to.equal(null);
      expect(links.organizations).to.deep.equal([]);
    });
  }

  it('obey an editor', () => {
    const decision = {
      id: 'd',
      verb: 'reject',
      kind: 'organization',
      nameForm: null,
      record: 'the daily harbour GB',
    } as const;
    const found = link(withSources('The Daily Harbour', null), registry, { decisions: [decision] });
    expect(found.publisher?.state).to.equal('rejected');
  });
});

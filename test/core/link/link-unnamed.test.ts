import { expect } from 'chai';
import { analyse } from '../../../src/plugins/newsdesk/core';
import { holdersToRecord, link } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import { rowsOf } from './make-registry';
import { registry } from './officials';

const holders = (text: string, published: string | null): string[][] =>
  (link(analyse({ text, published }, registry.knownNames), registry).unnamedHolders ?? []).map(({ candidates }) =>
    candidates.map(({ record }) => record),
  );

describe('link: offices without a person', () => {
  it('suggest their holder of that day, with the term and the findings, and link nobody', () => {
    const analysis = analyse({
      text: 'The Danish defence minister said on Monday that it was so.',
      published: '2021-03-17',
    });
    const links = link(analysis, registry);
    expect(links.people).to.deep.equal([]);
    const [holder] = links.unnamedHolders ?? [];
    expect(holder?.office).to.include({ title: 'defence minister', country: 'DK' });
    expect(holder?.candidates[0]).to.include({ record: 'trine bramsen' });
    expect(holder?.candidates[0]?.term).to.include('2019-06-27');
    expect(holder?.candidates[0]?.findings.map(({ name }) => name)).to.deep.equal(['officeHeldOnDate', 'sameState']);
    expect(holder === undefined ? null : holdersToRecord(holder, registry)).to.include({
      outcome: 'suggested',
      id: null,
    });
  });

  const cases: [what: string, text: string, day: string | null, records: string[][]][] = [
    ['the story’s day decides', 'The Danish prime minister left.', '2016-05-05', [['lars løkke rasmussen']]],
    ['day unknown', 'The Danish prime minister left.', null, []],
    ['nobody held it then', 'The Danish defence minister left.', '2023-05-05', []],
    ['another state', 'The Swedish defence minister left.', '2021-03-17', []],
    ['the holder is named in the story', 'The Danish prime minister left. Prime Minister Mette Frederiksen of Denmark said so.', '2021-03-17', []],
  ]; // prettier-ignore
  for (const [what, text, day, records] of cases) {
    it(what, () => {
      expect(holders(text, day)).to.deep.equal(records);
    });
  }

  it('name nobody where more hold the office than can be shown', () => {
    const seats = Array.from({ length: 6 }, (_, i) => `Person ${'ABCDEF'.charAt(i)}: Health Minister, NO, 2020, 2022`);
    const own = buildRegistry(rowsOf(seats));
    const analysis = analyse({ text: 'The Norwegian health minister left.', published: '2021-03-17' });
    expect(analysis.unnamedOffices).to.have.length(1);
    expect(link(analysis, own).unnamedHolders).to.deep.equal([]);
  });
});

import { expect } from 'chai';
import { link } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import type { OrganizationEntry, PersonEntry } from '../../../src/plugins/newsdesk/core/types';
import { bodyRecord, personRecord, rowsOf } from './make-registry';
import { body, guessed, person, story } from './make-story';

const registry = buildRegistry(
  rowsOf(['Ana Silva: Governor of Acre, BR, 2020, 2024', 'Ivo Kral: Senator, CZ, 2018, 2024'], {
    organizations: [bodyRecord('Ministry of Health', 'BR', 'government')],
  }),
);

describe('link: new records', () => {
  const people: [what: string, entry: PersonEntry, isMade: boolean][] = [
    ['a minister whom the registry lacks', person('Lena Moritz', ['Health Minister, DE']), true],
    ['an acting agency head', person('Lena Moritz', ['acting director of the Space Agency, DE']), true],
    ['a namesake of another state is somebody else', person('Ana Silva', ['Foreign Minister, PT']), true],
    ['the very office in another state is a misread state', person('Ana Silva', ['Governor of Acre, PT']), false],
    ['somebody near in the same state', person('Ana Silva', ['Foreign Minister, BR']), false],
    ['a bare family name', person('Moritz', ['Health Minister, DE']), false],
    ['a rank-and-file officer', person('Lena Moritz', ['police sergeant, DE']), false],
    ['a mere rank', person('Lena Moritz', ['Colonel, DE']), false],
    ['a spokeswoman', person('Lena Moritz', ['spokeswoman, DE']), false],
    ['a former minister', person('Lena Moritz', ['former Health Minister, DE']), false],
    ['the leader of some body', person('Lena Moritz', ['rebel leader, DE']), false],
    ['no official', person('Lena Moritz', [], { trade: 'painter' }), false],
    ['a name alone', person('Lena Moritz'), false],
  ];
  for (const [what, entry, isMade] of people) {
    it(`${what}: ${isMade ? 'asks for a record' : 'asks for none'}`, () => {
      const found = link(story('2021-03-17', [entry]), registry).people[0];
      expect(found?.create !== null).to.equal(isMade);
      if (isMade) expect(found).to.deep.include({ state: 'none', record: null });
    });
  }

  it('keeps no state that was guessed from the context', () => {
    const entry = person('Lena Moritz', [], {
      grade: 'official',
      offices: [guessed('Health Minister, DE')],
      country: 'DE',
    });
    const create = link(story('2021-03-17', [entry]), registry).people[0]?.create;
    expect(create).to.deep.include({ name: 'Lena Moritz', country: null });
    expect(create?.office).to.include({ title: 'Health Minister', country: null });
  });

  it('makes ranks an option', () => {
    const entry = person('Lena Moritz', ['Health Minister, DE']);
    expect(link(story('2021-03-17', [entry]), registry, { seniorRanks: ['head of state'] }).people[0]?.create).to.equal(
      null,
    );
  });

  it('finds a record made from an earlier story of the same run', () => {
    const own = buildRegistry(rowsOf([]));
    const made = personRecord('Lena Moritz', 'DE', { id: 'made', provisional: true, visibility: 'internal' });
    own.apply({ put: { people: [made] } });
    const found = link(story('2021-03-18', [person('Lena Moritz', ['Health Minister, DE'])]), own).people[0];
    expect(found).to.include({ state: 'linked', record: 'made', create: null });
  });

  const bodies: [what: string, entry: OrganizationEntry, isMade: boolean][] = [
    ['a public body with a proper name', body('Ministry of Rivers', 'BR'), true],
    ['a known one', body('Ministry of Health', 'BR'), false],
    ['a lower-case description', body('rivers ministry', 'BR'), false],
    ['a company', body('Rivers Trading Group', 'BR', 'company'), false],
    ['a state that stands for its government', body('North Korea', 'KP'), false],
    ['an acronym alone', body('MORIV', 'BR'), false],
    ['a hall', body('State Dining Room', 'US'), false],
    ['one whose state is unknown', body('Ministry of Rivers', null), false],
    ['one of several states', body('River Basin Commission', null, 'intergovernmental'), true],
  ];
  for (const [what, entry, isMade] of bodies) {
    it(`${what}: ${isMade ? 'asks for a record' : 'asks for none'}`, () => {
      const found = link(story('2021-03-17', [], [entry]), registry).organizations[0];
      expect(found?.create !== null).to.equal(isMade);
    });
  }
});

import { expect } from 'chai';
import { link } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import type { OrganizationEntry } from '../../../src/plugins/newsdesk/core/types';
import { bodyRecord, rowsOf } from './make-registry';
import { body, story } from './make-story';

const registry = buildRegistry(
  rowsOf([], {
    organizations: [
      bodyRecord('Ministry of National Defense', 'KR', 'government', ['MND']),
      bodyRecord('Ministry of Foreign Affairs', 'KR', 'government'),
      bodyRecord('Ministry of Defence', 'IN', 'government'),
      bodyRecord('United States Department of Defense', 'US', 'government', ['Pentagon', 'DoD']),
      bodyRecord('Department of State', 'US', 'government'),
      bodyRecord('Foreign, Commonwealth and Development Office', 'GB', 'government', ['Foreign Office']),
      bodyRecord('Home Office', 'GB', 'government'),
      bodyRecord('International Atomic Energy Agency', null, 'intergovernmental', ['IAEA']),
      bodyRecord('Supreme Court', 'IN', 'court'),
      bodyRecord('Seoul', 'KR', 'company'),
      bodyRecord('Royal Bank', 'CA', 'company'),
    ],
  }),
);

describe('link: organizations', () => {
  const cases: [what: string, entry: OrganizationEntry, state: string, record: string | null][] = [
    [
      'lower-case description with its state',
      body('South Korean defence ministry', 'KR'),
      'linked',
      'ministry of national defense KR',
    ],
    ['the same of another state', body('Indian defence ministry', 'IN'), 'linked', 'ministry of defence IN'],
    ['state from the context', body('Defense Ministry', 'KR'), 'linked', 'ministry of national defense KR'],
    ['state unknown', body('Defence Ministry', null), 'none', null],
    ['a full name that every state has, state unknown', body('Ministry of Defence', null), 'suggested', null],
    ['nickname', body('Pentagon', 'US'), 'linked', 'united states department of defense US'],
    ['nickname, state unknown', body('the Pentagon', null), 'linked', 'united states department of defense US'],
    ['acronym', body('IAEA', null, 'intergovernmental'), 'linked', 'international atomic energy agency'],
    [
      'full name of an intergovernmental body',
      body('International Atomic Energy Agency', null, 'intergovernmental'),
      'linked',
      'international atomic energy agency',
    ],
    ['department by its field', body('State Department', 'US'), 'linked', 'department of state US'],
    ['another name', body('Foreign Office', 'GB'), 'linked', 'foreign, commonwealth and development office GB'],
    ['another field', body('health ministry', 'KR'), 'none', null],
    ['the kind alone', body('ministry', 'KR'), 'none', null],
    ['another state', body('Supreme Court', 'US', 'court'), 'none', null],
    ['a city that stands for its government', body('Seoul', 'KR'), 'none', null],
    [
      'state in the name',
      body('Ministry of Foreign Affairs of the Republic of Korea', 'KR'),
      'linked',
      'ministry of foreign affairs KR',
    ],
    ['another kind of body', body('Royal Bank', 'CA', 'media'), 'linked', 'royal bank CA'],
  ];
  for (const [what, entry, state, record] of cases) {
    it(`${what}: ${state}`, () => {
      const found = link(story('2021-03-17', [], [entry]), registry).organizations[0];
      expect({ state: found?.state, record: found?.record }, JSON.stringify(found)).to.deep.equal({ state, record });
    });
  }
});

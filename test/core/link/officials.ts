import { link } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import type { Link, PersonEntry } from '../../../src/plugins/newsdesk/core/types';
import { personRecord, rowsOf } from './make-registry';
import { story } from './make-story';

const rows = rowsOf(
  [
    'Mette Frederiksen: Prime Minister, DK, 2019-06-27, ',
    'Lars Løkke Rasmussen: Prime Minister, DK, 2015-06-28, 2019-06-27',
    'Lars Løkke Rasmussen: Minister of Foreign Affairs, DK, 2022-12-15, ',
    'Trine Bramsen: Minister of Defence, DK, 2019-06-27, 2022-02-04',
    'Bo Dahl: Chief of Defence, DK, 2020-12-01, ',
    'Park Jin: Minister of Foreign Affairs, KR, 2022-05-12, 2024-01-10',
    'Kim Dong-il: Minister of Justice, KR, 2020-01, 2021-12',
    'Kim Sang-ho: Minister of Environment, KR, 2020-01, 2021-12',
    'Ahmed Hassan: Minister of Health, EG, 2018, 2023',
    'Ahmed Hassan Ali: Governor of Aswan, EG, 2018, 2023',
    'John Carter: Senator, US, 2001, 2013',
    'Thomas Baker: Secretary of Defense, US, 2017-01-20, 2021-01-20',
    'Maria Fernanda Lopez Ortiz: Minister of Culture, MX, 2019, 2024',
    'Ursula von der Leyen: Minister of Defence, DE, 2013-12-17, 2019-07-17',
    'Abdul Rahman al-Saadi: Minister of Oil, IQ, 2019, 2023',
    'Erik Young: Minister of Trade, NZ, 2019, 2023',
    'Paul Young: Minister of Health, NZ, 2019, 2023',
    'Ruth Ada: President, GH, 2017, 2025',
    'Henry Cole: Prime Minister, AU, 2010, 2013',
    'Henry Cole: Minister of Finance, AU, 2020, 2024',
    'Viktor Gaddafi: Minister of Transport, LY, 2019, 2023',
    'Ann Prior: Minister of Trade, IE, 2020-06-27, 2021-03-01',
    'Bea Post: Minister of Trade, IE, 2021-03-01, ',
  ],
  {
    people: [
      personRecord('Ada Mensah', 'GH'),
      personRecord('Anthony Brooks', 'US', { id: 'brooks', birthDate: '1990', deathDate: '2019-05-01' }),
      personRecord('Moon Ji-woo', 'KR', { id: 'moon', otherNames: ['문지우'], birthDate: '2010-04-02' }),
    ],
    relationships: [{ person: 'ada mensah', relative: 'ruth ada', kind: 'sibling' }],
  },
);
/** Made-up and real names with made-up offices, for the tests of links. */
export const registry = buildRegistry(rows);

/** The link of a story's only person. */
export const on = (day: string | null, entry: PersonEntry): Link => {
  const found = link(story(day, [entry]), registry).people[0];
  if (found === undefined) throw new Error('no link for the only person');
  return found;
};

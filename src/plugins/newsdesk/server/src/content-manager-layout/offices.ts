import type { TypeLayout } from './layout';

const DATE_HINT = 'As exactly as it is known: 2020, 2020-09 or 2020-09-18.';

/** Office: an office as such, whoever holds it. */
export const officeLayout: TypeLayout = {
  mainField: 'label',
  sort: { by: 'label', order: 'ASC' },
  fields: {
    title: { label: 'Title', hint: 'For example "Minister of National Defence".' },
    country: { label: 'Country', hint: 'Two letters, for example KR, or a part of a country such as US-CA.' },
    rank: { label: 'Rank', hint: 'Holders of senior offices get an internal record when a story names them.' },
    holders: { label: 'Holders at a time' },
    organization: { label: 'Body', mainField: 'name' },
    otherTitles: { label: 'Other titles', hint: 'What stories call the office, for example ["defence chief"].' },
    wikidataId: { label: 'Wikidata id' },
    label: { label: 'Label', isDerived: true, hint: 'Made from title and country; names the office in lists.' },
  },
  rows: [
    [
      ['title', 6],
      ['country', 6],
    ],
    [
      ['rank', 6],
      ['holders', 6],
    ],
    [['otherTitles', 12]],
    [
      ['organization', 6],
      ['wikidataId', 6],
    ],
    [['label', 12]],
  ],
  columns: ['label', 'rank', 'country', 'wikidataId'],
};

/** OfficeTerm: a person holds an office for a time. */
export const officeTermLayout: TypeLayout = {
  mainField: 'label',
  sort: { by: 'label', order: 'ASC' },
  fields: {
    person: { label: 'Person', mainField: 'name' },
    office: { label: 'Office', mainField: 'label' },
    startDate: { label: 'From', hint: DATE_HINT },
    endDate: { label: 'Until', hint: `${DATE_HINT} Empty: still in office.` },
    termStatus: { label: 'Holds it as' },
    source: { label: 'Source', hint: 'Where this is known from.' },
    asOf: { label: 'Known as of', hint: DATE_HINT },
    label: { label: 'Label', isDerived: true, hint: 'Made from person and office; names the term in lists.' },
  },
  rows: [
    [
      ['person', 6],
      ['office', 6],
    ],
    [
      ['startDate', 4],
      ['endDate', 4],
      ['termStatus', 4],
    ],
    [
      ['source', 6],
      ['asOf', 6],
    ],
    [['label', 12]],
  ],
  columns: ['label', 'startDate', 'endDate', 'termStatus'],
};

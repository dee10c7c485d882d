import type { FieldLayout, TypeLayout } from './layout';

const DATE_HINT = 'As exactly as it is known: 2020, 2020-09 or 2020-09-18.';

const slug: FieldLayout = { label: 'Slug', hint: 'Part of the address. Left empty, it is made from the name.' };
const wikidataId: FieldLayout = { label: 'Wikidata id', hint: 'For example Q941013. Tells namesakes apart.' };
const otherNames: FieldLayout = { label: 'Other names', hint: 'The desk finds the record by each of them.' };
const identifiers: FieldLayout = { label: 'Other ids', hint: 'What other registries call this record.' };
const visibility: FieldLayout = { label: 'Visibility', hint: 'An internal record is never shown to readers.' };
const provisional: FieldLayout = {
  label: 'Provisional',
  hint: 'Made by an import, and nobody has decided on it yet.',
};

/** Person: names, offices, then what tells namesakes apart. */
export const personLayout: TypeLayout = {
  mainField: 'name',
  sort: { by: 'name', order: 'ASC' },
  fields: {
    name: { label: 'Name', hint: 'As the newsroom writes it.' },
    slug,
    givenName: { label: 'Given name' },
    familyName: { label: 'Family name' },
    otherNames,
    summary: { label: 'Summary', hint: 'A sentence or two about the person.' },
    officeTerms: { label: 'Offices', mainField: 'label', hint: 'Which office when. Decides whom a story means.' },
    birthDate: { label: 'Born', hint: DATE_HINT },
    deathDate: { label: 'Died', hint: DATE_HINT },
    nationalities: { label: 'Nationalities', hint: 'Codes of states, for example ["KR"].' },
    wikidataId,
    identifiers,
    visibility,
    provisional,
    image: { label: 'Image' },
  },
  rows: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [
      ['givenName', 6],
      ['familyName', 6],
    ],
    [['otherNames', 12]],
    [['officeTerms', 12]],
    [['summary', 12]],
    [
      ['visibility', 6],
      ['provisional', 6],
    ],
    [
      ['birthDate', 4],
      ['deathDate', 4],
      ['wikidataId', 4],
    ],
    [['image', 6]],
    [['identifiers', 12]],
    [['nationalities', 12]],
  ],
  columns: ['name', 'wikidataId', 'visibility', 'provisional'],
};

/** Organization: names, kind and country, then what tells equal names apart. */
export const organizationLayout: TypeLayout = {
  mainField: 'name',
  sort: { by: 'name', order: 'ASC' },
  fields: {
    name: { label: 'Name', hint: 'As the newsroom writes it.' },
    slug,
    otherNames,
    classification: { label: 'Kind' },
    country: { label: 'Country', hint: 'Two letters, for example KR. Empty for an international body.' },
    parent: { label: 'Part of', mainField: 'name' },
    summary: { label: 'Summary', hint: 'A sentence or two about the body.' },
    wikidataId,
    identifiers,
    visibility,
    provisional,
    image: { label: 'Image' },
  },
  rows: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [
      ['classification', 6],
      ['country', 6],
    ],
    [['otherNames', 12]],
    [['summary', 12]],
    [
      ['parent', 6],
      ['wikidataId', 6],
    ],
    [
      ['visibility', 6],
      ['provisional', 6],
    ],
    [['identifiers', 12]],
    [['image', 6]],
  ],
  columns: ['name', 'classification', 'country', 'visibility'],
};

/** Another name of a person or body. */
export const nameLayout: TypeLayout = {
  mainField: 'value',
  fields: {
    value: { label: 'Name' },
    kind: { label: 'Kind' },
    from: { label: 'Used from', hint: DATE_HINT },
    until: { label: 'Used until', hint: DATE_HINT },
  },
  rows: [
    [
      ['value', 6],
      ['kind', 6],
    ],
    [
      ['from', 6],
      ['until', 6],
    ],
  ],
  columns: [],
};

/** An id that another registry has for a record. */
export const identifierLayout: TypeLayout = {
  mainField: 'scheme',
  fields: {
    scheme: { label: 'Registry', hint: 'For example viaf or isni.' },
    identifier: { label: 'Id there' },
  },
  rows: [
    [
      ['scheme', 6],
      ['identifier', 6],
    ],
  ],
  columns: [],
};

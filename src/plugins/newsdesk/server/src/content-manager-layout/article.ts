import type { TypeLayout } from './layout';

/** Article: what the editor writes first, what the machine derives last. */
export const articleLayout: TypeLayout = {
  mainField: 'headline',
  sort: { by: 'firstPublished', order: 'DESC' },
  fields: {
    headline: { label: 'Headline' },
    slug: { label: 'Slug', hint: 'Part of the address. Left empty, it is made from the headline.' },
    byline: { label: 'Byline', hint: 'As it is to be printed, for example "By Ann Reporter".' },
    summary: { label: 'Summary', hint: 'A sentence or two for lists and search engines.' },
    body: { label: 'Body', hint: 'Names are found in it when you save; the panel Newsdesk shows them.' },
    people: {
      label: 'People',
      mainField: 'name',
      hint: 'Linked by the desk. What you add or take away here is kept as your decision.',
    },
    organizations: {
      label: 'Organizations',
      mainField: 'name',
      hint: 'Linked by the desk. What you add or take away here is kept as your decision.',
    },
    image: { label: 'Image' },
    firstPublished: {
      label: 'First published',
      hint: 'Day and time of the story. Decides who held which office.',
    },
    versionCreated: { label: 'Version created', hint: 'When this version of the story was made.' },
    pubStatus: {
      label: 'Publishing status',
      hint: 'Only a usable story can be read; a withheld or canceled one is taken away from readers.',
    },
    publisher: { label: 'Publisher', hint: 'Paper or agency that published the story first.' },
    url: { label: 'Address', hint: 'Where the story was published first.' },
    language: { label: 'Language', isDerived: true, hint: 'Found by the desk; ISO 639-1.' },
    source: { label: 'Source', isDerived: true, hint: 'Feed or deliverer that the story was imported from.' },
    externalId: {
      label: 'Id at the source',
      isDerived: true,
      hint: 'With the source it tells whether a story comes again.',
    },
    dateline: { label: 'Dateline', isDerived: true, hint: 'Place and agency, as the story says.' },
    text: { label: 'Text', isDerived: true, hint: 'Headline and body as plain text; made with every save.' },
    removed: { label: 'Cut paragraphs', isDerived: true },
    contentHash: { label: 'Content hash', isDerived: true },
  },
  rows: [
    [['headline', 12]],
    [
      ['slug', 6],
      ['byline', 6],
    ],
    [['summary', 12]],
    [['body', 12]],
    [
      ['people', 6],
      ['organizations', 6],
    ],
    [
      ['firstPublished', 6],
      ['versionCreated', 6],
    ],
    [
      ['pubStatus', 6],
      ['image', 6],
    ],
    [
      ['publisher', 6],
      ['url', 6],
    ],
    [
      ['source', 4],
      ['externalId', 4],
      ['language', 4],
    ],
    [['dateline', 12]],
    [['text', 12]],
  ],
  columns: ['headline', 'firstPublished', 'source'],
};

import type { Desk } from './boot';
import { rowsOf, type Rows } from './content-fixture';

/** Rows that must not come out, beside rows that must; `forbidden` is found in no answer to anybody. */
export interface LeakDesk {
  rows: Rows;
  secretPerson: { id: number; documentId: string };
  secretBody: { id: number; documentId: string };
  publicPerson: { id: number; documentId: string };
  published: { documentId: string };
  draftOnly: { documentId: string };
  /** Words of internal records. */
  internal: RegExp;
  /** Words that only drafts hold. */
  draft: RegExp;
}

const HEADLINE = 'Trial talks open in Oslo';
const PARAGRAPHS = ['Minister Pat Openly met Mr Samuels on Monday.', 'Mr Samuels called it "a very good day" in Oslo.'];

/**
 * An internal person and an internal body, both in the relations of a published article as no writer would put them,
 * so that the guards alone stand between them and the answers; a draft that differs, and one that was never published.
 */
export const makeLeakDesk = async ({ strapi }: Desk): Promise<LeakDesk> => {
  const rows = rowsOf(strapi);
  const image = await rows.insert('plugin::upload.file', {
    ...{ name: 'trial.png', hash: 'trial', ext: '.png', mime: 'image/png', size: 1, url: '/uploads/trial.png' },
    provider: 'local',
  });
  const secretPerson = await rows.insert('api::person.person', {
    ...{ name: 'Secret Sam', slug: 'secret-sam', visibility: 'internal', wikidataId: 'Q999999001', image: image.id },
  });
  const publicPerson = await rows.insert('api::person.person', {
    ...{ name: 'Pat Openly', slug: 'pat-openly', visibility: 'public', wikidataId: 'Q999999002', image: image.id },
  });
  const rejected = await rows.insert('api::person.person', { name: 'Rob Rejected', slug: 'rob', visibility: 'public' });
  const secretBody = await rows.insert('api::organization.organization', {
    ...{ name: 'Hidden Bureau', slug: 'hidden-bureau', visibility: 'internal', classification: 'government' },
  });
  const publicBody = await rows.insert('api::organization.organization', {
    ...{ name: 'Open Office', slug: 'open-office', visibility: 'public', classification: 'government' },
    parent: secretBody.id,
  });
  const office = await rows.insert('plugin::newsdesk.office', {
    ...{ title: 'Minister of Trials', label: 'Minister of Trials', rank: 'minister', holders: 'many', country: 'NO' },
    organization: secretBody.id,
  });
  for (const person of [secretPerson, publicPerson]) {
    const label = `${person === secretPerson ? 'Secret Sam' : 'Pat Openly'}: Minister of Trials`;
    await rows.insert('plugin::newsdesk.office-term', {
      ...{ label, person: person.id, office: office.id, startDate: '2020', termStatus: 'holder' },
    });
  }
  const published = await rows.article({
    ...{ slug: 'trial-talks', headline: HEADLINE, draftHeadline: 'Unreleased correction', paragraphs: PARAGRAPHS },
    firstPublished: '2021-03-15T10:00:00.000Z',
    people: [secretPerson.id, publicPerson.id],
    organizations: [secretBody.id, publicBody.id],
    image: image.id,
  });
  const draftOnly = await rows.article({
    ...{ slug: 'trial-scoop', headline: 'Unreleased scoop', paragraphs: ['Nobody has read this.'], isPublished: false },
    firstPublished: '2021-03-16T10:00:00.000Z',
    people: [publicPerson.id],
    image: image.id,
  });
  const named = (name: string) =>
    [...published.text.matchAll(new RegExp(name, 'g'))].map(({ index }) => [index, index + name.length]);
  const appear = (record: string, name: string, more: Record<string, unknown> = {}) =>
    rows.insert('plugin::newsdesk.appearance', {
      ...{ article: published.documentId, textHash: published.textHash, kind: 'person', name, record },
      ...{ state: 'linked', official: true, office: 'Minister', mentions: named(name), score: 0.97 },
      ...{ firstPublished: '2021-03-15T10:00:00.000Z', findings: [{ name: 'sameFullName', weight: 3 }], ...more },
    });
  const sam = await appear(secretPerson.documentId, 'Samuels', { position: 1 });
  await appear(publicPerson.documentId, 'Pat Openly', { position: 0, relations: [{ type: 'sister', of: 'Samuels' }] });
  await appear(rejected.documentId, 'Monday', { position: 2, state: 'rejected' });
  await appear(secretBody.documentId, 'Oslo', { position: 3, kind: 'organization' });
  await appear(publicPerson.documentId, 'Nobody', {
    ...{ article: draftOnly.documentId, textHash: draftOnly.textHash, position: 0, mentions: [[17, 23]] },
    firstPublished: '2021-03-16T10:00:00.000Z',
  });
  const words = 'a very good day';
  const start = published.text.indexOf(words);
  await rows.insert('plugin::newsdesk.quote', {
    ...{ article: published.documentId, textHash: published.textHash, kind: 'direct', speaker: sam.documentId },
    ...{ start, end: start + words.length, speakerName: 'Secret Sam', speakerType: 'person', rule: 'nameBeforeVerb' },
  });
  const ids = [secretPerson.documentId, secretBody.documentId].join('|');
  const internal = new RegExp(`Secret Sam|secret-sam|Q999999001|Hidden Bureau|hidden-bureau|${ids}`);
  return {
    rows,
    secretPerson,
    secretBody,
    publicPerson,
    published,
    draftOnly,
    internal,
    draft: /Unreleased|trial-scoop/,
  };
};

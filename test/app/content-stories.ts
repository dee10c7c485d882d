import type { Desk } from './boot';
import { rowsOf, type Rows } from './content-fixture';

/** A public official with stories of all kinds: dated, of one moment, undated, unpublished, changed since. */
export interface StoriesDesk {
  rows: Rows;
  vera: { documentId: string };
  olav: { documentId: string };
  /** Slugs of Vera's stories as her page gives them. */
  newestFirst: string[];
}

const WORDS = 'Vera Trial, the minister, and Olav Plain met at the Trial Office.';
const MORE = 'Trial said it was "well done". A bystander gave "no comment".';

export const makeStories = async ({ strapi }: Desk): Promise<StoriesDesk> => {
  const rows = rowsOf(strapi);
  const person = (name: string, slug: string) =>
    rows.insert('api::person.person', { name, slug, visibility: 'public' });
  const vera = await person('Vera Trial', 'vera-trial');
  const olav = await person('Olav Plain', 'olav-plain');
  const body = (name: string, slug: string, parent?: number) =>
    rows.insert('api::organization.organization', {
      ...{ name, slug, visibility: 'public', classification: 'government', country: 'NO', parent: parent ?? null },
    });
  const state = await body('Trial State', 'trial-state');
  const office = await body('Trial Office', 'trial-office', state.id);
  const minister = await rows.insert('plugin::newsdesk.office', {
    ...{ title: 'Minister of Trials', rank: 'minister', holders: 'one', country: 'NO', organization: office.id },
  });
  const term = await rows.insert('plugin::newsdesk.office-term', {
    ...{ person: vera.id, office: minister.id, startDate: '2020-09', endDate: '2021-03-15', termStatus: 'holder' },
  });

  const appear = (
    story: { documentId: string; text: string; textHash: string },
    record: string,
    name: string,
    firstPublished: string | null,
    more: Record<string, unknown> = {},
  ) => {
    const start = story.text.indexOf(name);
    return rows.insert('plugin::newsdesk.appearance', {
      ...{ article: story.documentId, textHash: story.textHash, firstPublished, kind: 'person', name, record },
      ...{ state: 'linked', official: true, mentions: [[start, start + name.length]], position: 0 },
      ...{ roles: ['subject'], ...more },
    });
  };
  const veraIn = async (slug: string, firstPublished: string | null, draftHeadline?: string) => {
    const headline = `Vera Trial in ${slug}`;
    const story = await rows.article({
      ...{ slug, headline, paragraphs: ['She came.'], firstPublished },
      ...(draftHeadline === undefined ? {} : { draftHeadline }),
    });
    await appear(story, vera.documentId, 'Vera Trial', firstPublished, { term: term.documentId });
    return story;
  };

  const day = '2021-03-15T09:00:00.000Z';
  const first = await rows.article({
    ...{ slug: 'trial-story-1', headline: 'Trial of words', paragraphs: [WORDS, MORE], firstPublished: day },
  });
  const offices = [{ title: 'minister', country: 'NO', organization: null, status: 'current', findings: [] }];
  const relations = [{ type: 'aunt', of: 'Olav Plain' }];
  await appear(first, vera.documentId, 'Vera Trial', day, { term: term.documentId, offices, relations });
  const second = first.text.lastIndexOf('Trial');
  const short = await appear(first, vera.documentId, 'Trial', day, {
    ...{ position: 1, mentions: [[second, second + 5]], roles: ['subject', 'speaker'] },
    term: term.documentId,
  });
  await appear(first, olav.documentId, 'Olav Plain', day, { position: 2, official: false });
  await appear(first, office.documentId, 'Trial Office', day, { position: 3, kind: 'organization', official: false });
  for (const [words, speaker] of [
    ['well done', short.documentId],
    ['no comment', null],
  ] as const) {
    const start = first.text.indexOf(words);
    await rows.insert('plugin::newsdesk.quote', {
      ...{ article: first.documentId, textHash: first.textHash, start, end: start + words.length, kind: 'partial' },
      ...{ speaker, speakerName: 'x', speakerType: speaker === null ? 'unnamed' : 'person', rule: 'nameBeforeVerb' },
    });
  }

  await veraIn('trial-story-early', '2020-08-31T23:00:00.000Z');
  // Of the same moment as the first: the documentId decides.
  await veraIn('trial-story-2', day);
  await veraIn('trial-story-3', day, 'Another draft');
  await veraIn('trial-story-late', '2021-03-16T00:00:00.000Z');
  await veraIn('trial-story-undated', null);
  await veraIn('trial-story-undated-2', null);
  const draft = await rows.article({
    slug: 'trial-draft',
    headline: 'Olav Plain',
    paragraphs: ['x'],
    isPublished: false,
  });
  await appear(draft, olav.documentId, 'Olav Plain', null);
  // What an older text of a published story said.
  await appear({ ...first, textHash: 'older' }, olav.documentId, 'Olav Plain', day);

  const newestFirst = ['late', '3', '2', '1', 'early', 'undated-2', 'undated'].map((name) => `trial-story-${name}`);
  return { rows, vera, olav, newestFirst };
};

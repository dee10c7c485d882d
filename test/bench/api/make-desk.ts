import type { Core } from '@strapi/strapi';
import { blocksToText, paragraphsToBlocks } from '../../../src/plugins/newsdesk/core/blocks';
import { type Connection, insertRows, type Row } from '../../../src/plugins/newsdesk/sql/connection';
import { SHOWN } from '../../../src/plugins/newsdesk/sql/shown-index';
import { hashText } from '../../../src/plugins/newsdesk/writer/hash';
import { settle } from '../../../src/plugins/newsdesk/writer/shown/settle';
import { tablesOf, type Tables, toRow } from '../../../src/plugins/newsdesk/writer/tables';
import { makeRandom } from '../stories';

/** The person whom half of the stories name. */
export const HOT = { documentId: 'bench-person-0', slug: 'bench-person-0' };

const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;
const BODIES = 300;
const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo zu ber den fal gor hin kas lem mar nor pil'.split(' ');

type Random = () => number;
type Insert = (table: string, rows: readonly Row[]) => Promise<void>;

const pick = <One>(random: Random, list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;

const word = (random: Random, syllables: number): string =>
  Array.from({ length: syllables }, () => pick(random, SYLLABLES)).join('');

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Words of a made-up language, the first of them in every other sentence: as common as words of a real one. */
const makeVocabulary = (seed: number): string[] => {
  const random = makeRandom(seed);
  return [...new Set(Array.from({ length: 5000 }, () => word(random, 2 + Math.floor(random() * 2))))];
};

const makePeople = async (insert: Insert, tables: Tables, count: number, random: Random): Promise<string[]> => {
  const { person, office, term, termPerson, termOffice } = tables;
  const now = new Date(FIRST_DAY);
  const common = { createdAt: now, updatedAt: now, publishedAt: now };
  const given = Array.from({ length: 400 }, () => capital(word(random, 2)));
  const names = Array.from({ length: count }, () => `${pick(random, given)} ${capital(word(random, 3))}`);
  const public_ = { visibility: 'public', provisional: false, ...common };
  await insert(
    person.name,
    names.map((name, index) => ({
      ...toRow(person, { documentId: `bench-person-${index}`, name, slug: `bench-person-${index}`, ...public_ }),
      id: index + 1,
    })),
  );
  const held = Math.min(count, 2000);
  const offices = Array.from({ length: held }, (_, index) => index + 1);
  await insert(
    office.name,
    offices.map((id) => ({
      ...toRow(office, {
        documentId: `bench-office-${id}`,
        title: `Minister of ${word(random, 3)}`,
        country: 'NO',
        ...common,
      }),
      id,
    })),
  );
  await insert(
    term.name,
    offices.map((id) => ({
      ...toRow(term, { documentId: `bench-term-${id}`, startDate: '2015', termStatus: 'holder', ...common }),
      id,
    })),
  );
  await insert(
    termPerson.name,
    offices.map((id) => ({ [termPerson.from]: id, [termPerson.to]: id })),
  );
  await insert(
    termOffice.name,
    offices.map((id) => ({ [termOffice.from]: id, [termOffice.to]: id })),
  );
  return names;
};

const makeBodies = async (insert: Insert, { organization }: Tables, random: Random): Promise<string[]> => {
  const now = new Date(FIRST_DAY);
  const names = Array.from({ length: BODIES }, () => `${capital(word(random, 3))} Office`);
  const public_ = { visibility: 'public', provisional: false, classification: 'government', country: 'NO' };
  await insert(
    organization.name,
    names.map((name, index) => ({
      ...toRow(organization, {
        ...{ documentId: `bench-body-${index}`, name, slug: `bench-body-${index}`, ...public_ },
        ...{ createdAt: now, updatedAt: now, publishedAt: now },
      }),
      id: index + 1,
    })),
  );
  return names;
};

interface Cast {
  people: string[];
  bodies: string[];
  vocabulary: string[];
  random: Random;
}

const sentence = ({ vocabulary, random }: Cast): string =>
  // The third power: a few words are everywhere, most are rare.
  `${Array.from({ length: 14 }, () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)]).join(' ')}.`;

/** One story with its rows: four people, the first of them in every other story; one body; a quotation in every other. */
const storyRows = (tables: Tables, cast: Cast, index: number) => {
  const { random, people, bodies } = cast;
  const { article, appearance, quote, links } = tables;
  const named = [index % 2 === 0 ? 0 : 1 + Math.floor(random() * 50)];
  while (named.length < 4) named.push(1 + Math.floor(random() ** 4 * (people.length - 1)));
  const whom = [...new Set(named)];
  const body = Math.floor(random() * bodies.length);
  const nameOf = (at: number): string => people[at] ?? '';
  const paragraphs = [
    `${whom.map(nameOf).join(', ')} met at the ${bodies[body]}.`,
    ...Array.from({ length: 5 }, () => sentence(cast)),
  ];
  const headline = capital(sentence(cast).split(' ').slice(0, 7).join(' '));
  const blocks = paragraphsToBlocks(paragraphs);
  const text = blocksToText(headline, blocks);
  const textHash = hashText(text);
  const firstPublished = new Date(FIRST_DAY + Math.floor(random() * DAYS * 86_400) * 1000);
  const documentId = `bench-story-${String(index).padStart(7, '0')}`;
  const common = { createdAt: firstPublished, updatedAt: firstPublished };
  const values = { documentId, headline, slug: documentId, body: blocks, text, contentHash: textHash, firstPublished };
  const rows = [null, firstPublished].map((publishedAt, at) => ({
    ...toRow(article, { ...values, pubStatus: 'usable', language: 'en', publishedAt, ...common }),
    id: index * 2 + at + 1,
  }));
  const ref = { article: documentId, textHash, firstPublished, publishedAt: firstPublished, ...common };
  const placeOf = (name: string) => [[text.indexOf(name), text.indexOf(name) + name.length]];
  const linked = {
    state: 'linked',
    offices: [],
    relations: [],
    roles: ['subject'],
    score: 0.9,
    findings: [],
    candidates: [],
  };
  const ofPeople = whom.map((at, position) => ({
    ...{ ...ref, ...linked, documentId: `${documentId}-${at}`, position, kind: 'person', name: nameOf(at) },
    ...{
      nameForm: nameOf(at).toLowerCase(),
      official: true,
      record: `bench-person-${at}`,
      mentions: placeOf(nameOf(at)),
    },
    ...{ term: at < 2000 ? `bench-term-${at + 1}` : null, suggested: null },
  }));
  const waiting = Math.floor(random() * 40);
  const suggestion = { findings: [{ name: 'sameFamilyName', weight: 1 }], reasons: '|sameFamilyName|' };
  const suggested = {
    ...{
      ...ref,
      ...linked,
      ...suggestion,
      documentId: `${documentId}-s`,
      position: 9,
      kind: 'person',
      state: 'suggested',
    },
    ...{
      name: `Doubt ${waiting}`,
      nameForm: `doubt ${waiting}`,
      official: true,
      score: 0.5,
      record: null,
      mentions: [[0, 3]],
    },
    ...{
      candidates: [{ record: `bench-person-${waiting}`, score: 0.5, findings: [] }],
      suggested: `bench-person-${waiting}`,
    },
  };
  const ofBody = {
    ...{ ...ref, ...linked, documentId: `${documentId}-b`, position: 8, kind: 'organization', name: bodies[body] },
    ...{
      nameForm: bodies[body]?.toLowerCase(),
      official: true,
      record: `bench-body-${body}`,
      mentions: placeOf(bodies[body] ?? ''),
    },
  };
  const appearances = [...ofPeople, ofBody, ...(index % 20 === 0 ? [suggested] : [])];
  const said = { start: text.indexOf('\n') + 1, end: text.indexOf('\n') + 20, kind: 'partial', rule: 'nameBeforeVerb' };
  const quotes =
    index % 4 < 2
      ? [
          {
            article: documentId,
            textHash,
            publishedAt: firstPublished,
            ...common,
            ...said,
            documentId: `${documentId}-q`,
            speaker: `${documentId}-${whom[0]}`,
          },
        ]
      : [];
  const linkRows = (of: Tables['links']['person'], targets: readonly number[]) =>
    rows.flatMap(({ id }) =>
      targets.map((target, order) => ({
        ...{ [of.from]: id, [of.to]: target + 1 },
        ...(of.order === null ? {} : { [of.order]: order + 1 }),
      })),
    );
  return {
    articles: rows,
    appearances: appearances.map((one) => toRow(appearance, one)),
    quotes: quotes.map((one) => toRow(quote, { ...one, speakerType: 'person', speakerName: nameOf(whom[0] ?? 0) })),
    people: linkRows(links.person, whom),
    organizations: linkRows(links.organization, [body]),
  };
};

const PEOPLE_WITHOUT_STORIES = 60_000;
const AT_ONCE = 200;

/** Fills an empty desk with made-up records and stories, as the writer would store them; the same for the same seed. */
export const makeDesk = async (
  strapi: Core.Strapi,
  stories: number,
  seed: number,
  step: (done: number) => void,
): Promise<{ vocabulary: string[]; people: string[] }> => {
  const tables = tablesOf(strapi);
  const random = makeRandom(seed);
  const db: Connection = strapi.db.connection;
  let cast: Cast = { people: [], bodies: [], vocabulary: makeVocabulary(seed), random };
  await db.transaction(async (trx: Connection) => {
    const insert: Insert = (table, rows) => insertRows(trx, table, rows);
    const people = await makePeople(insert, tables, PEOPLE_WITHOUT_STORIES, random);
    cast = { ...cast, people, bodies: await makeBodies(insert, tables, random) };
  });
  for (let at = 0; at < stories; at += AT_ONCE) {
    const made = Array.from({ length: Math.min(AT_ONCE, stories - at) }, (_, index) =>
      storyRows(tables, cast, at + index),
    );
    await db.transaction(async (trx: Connection) => {
      await insertRows(
        trx,
        tables.article.name,
        made.flatMap(({ articles }) => articles),
      );
      for (const row of made) {
        for (const one of row.appearances) await trx(tables.appearance.name).insert(one);
      }
      await insertRows(
        trx,
        tables.quote.name,
        made.flatMap(({ quotes }) => quotes),
      );
      await insertRows(
        trx,
        tables.links.person.name,
        made.flatMap(({ people }) => people),
      );
      await insertRows(
        trx,
        tables.links.organization.name,
        made.flatMap(({ organizations }) => organizations),
      );
    });
    step(at / stories / 2);
  }
  const open = async (): Promise<number> => Number((await db(SHOWN.touched).count({ count: '*' }).first())?.count ?? 0);
  const all = await open();
  for (let left = all; left > 0; left = await open()) {
    await db.transaction((trx: Connection) => settle(strapi, trx, 2000));
    step(0.5 + (all - left) / all / 2);
  }
  await db.raw('analyze');
  return { vocabulary: cast.vocabulary, people: cast.people };
};

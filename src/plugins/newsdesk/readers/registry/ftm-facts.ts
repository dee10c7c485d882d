import { firstDayOf, lastDayOf } from '../../core/registry/partial-date';
import { cappedLines } from './capped-lines';
import type { OfficeFact, PersonAbout, PersonFact, RegistryFact, TermFact } from './fact';
import { cleanName, cleanNames, named, partialDate, wikidataId } from './fields';
import { all, first, type FtmEntity, kindOfBody, readEntity, toState } from './ftm-entity';

type Open = () => AsyncIterable<Uint8Array | string>;

/** A fact, what is wrong with the entity, or null where it says nothing for a registry. */
type Said = RegistryFact | string | null;

interface Numbered {
  origin: string;
  entity: FtmEntity | string;
}

async function* readEntities(input: AsyncIterable<Uint8Array | string>, name: string): AsyncGenerator<Numbered, void> {
  for await (const { number, text } of cappedLines(input)) {
    const origin = `${name}:${number}`;
    if (text === null) yield { origin, entity: 'is too long' };
    else if (text.trim() !== '') {
      const entity = readEntity(number === 1 ? text.replace(/^\ufeff/, '') : text);
      if (entity !== null) yield { origin, entity };
    }
  }
}

/** A Wikidata id from the property or, where the source uses it as its own, from the entity's id. */
const wikidataOf = (entity: FtmEntity): string | null =>
  [...all(entity, 'wikidataId'), entity.id].find((id) => wikidataId.safeParse(id).success) ?? null;

const sourceIdOf = (id: string): string | null => (wikidataId.safeParse(id).success ? null : id);

const idsOf = (entity: FtmEntity) => ({ wikidataId: wikidataOf(entity), sourceId: sourceIdOf(entity.id) });

/** The name of an entity, or what is wrong with it. */
const nameOf = (entity: FtmEntity): { name: string } | string => {
  const name = named.safeParse(first(entity, 'name') ?? '');
  return name.success ? { name: name.data } : `name: ${name.error.issues[0]?.message ?? 'is wrong'}`;
};

/** The most exact of some dates that can be read; times of day go. */
const dateOf = (dates: readonly string[]): string | null =>
  dates
    .map((date) => date.slice(0, 10))
    .filter((date) => partialDate.safeParse(date).success)
    .reduce<string | null>((best, date) => (best === null || date.length > best.length ? date : best), null);

const pointTo = (id: string): PersonFact => ({
  wikidataId: sourceIdOf(id) === null ? id : null,
  sourceId: sourceIdOf(id),
  about: null,
});

const namesOf = (entity: FtmEntity, name: string): string[] =>
  cleanNames([...all(entity, 'name'), ...all(entity, 'alias'), ...all(entity, 'weakAlias')], name);

const personOf = (entity: FtmEntity, origin: string): Said => {
  const named = nameOf(entity);
  if (typeof named === 'string') return named;
  const [given, family] = [first(entity, 'firstName'), first(entity, 'lastName')];
  const states = [...all(entity, 'nationality'), ...all(entity, 'citizenship')].map(toState);
  const about: PersonAbout = {
    name: named.name,
    givenName: given === null ? null : cleanName(given),
    familyName: family === null ? null : cleanName(family),
    otherNames: namesOf(entity, named.name),
    birthDate: dateOf(all(entity, 'birthDate')),
    deathDate: dateOf(all(entity, 'deathDate')),
    states: [...new Set(states.flatMap((state) => state?.slice(0, 2) ?? []))],
  };
  return { kind: 'holder', origin, person: { ...idsOf(entity), about }, office: null, term: null };
};

const bodyOf = (entity: FtmEntity, origin: string): Said => {
  const named = nameOf(entity);
  if (typeof named === 'string') return named;
  const state = toState(first(entity, 'country') ?? first(entity, 'jurisdiction'));
  return {
    kind: 'body',
    origin,
    ...idsOf(entity),
    name: named.name,
    otherNames: namesOf(entity, named.name),
    classification: kindOfBody(entity),
    country: state?.slice(0, 2) ?? null,
    parent: first(entity, 'parent'),
  };
};

const officeOf = (entity: FtmEntity): OfficeFact | string => {
  const named = nameOf(entity);
  if (typeof named === 'string') return named;
  const topics = new Set(all(entity, 'topics'));
  return {
    title: named.name,
    country: toState(first(entity, 'country')),
    organization: first(entity, 'organization'),
    rank: null,
    isLegislative: topics.has('gov.legislative'),
    wikidataId: wikidataOf(entity),
  };
};

/** When a post was held. One that has ended at a day nobody knows is "at some time": without an end it would go on. */
const termOf = (entity: FtmEntity): TermFact | string => {
  const startDate = dateOf(all(entity, 'startDate'));
  const endDate = dateOf(all(entity, 'endDate'));
  if (startDate !== null && endDate !== null && lastDayOf(endDate) < firstDayOf(startDate)) {
    return `endDate: ${endDate} lies before startDate ${startDate}`;
  }
  const isOver = endDate === null && first(entity, 'status') === 'ended';
  return { startDate: isOver ? null : startDate, endDate, status: 'holder' };
};

const occupancyOf = (entity: FtmEntity, origin: string, posts: ReadonlyMap<string, OfficeFact>): Said => {
  const [holder, post] = [first(entity, 'holder'), first(entity, 'post')];
  if (holder === null || post === null) return 'an Occupancy needs a holder and a post';
  const office = posts.get(post);
  if (office === undefined) return `post: there is no Position ${post} in this file`;
  const term = termOf(entity);
  return typeof term === 'string' ? term : { kind: 'holder', origin, person: pointTo(holder), office, term };
};

/** In Family and Associate the second is the relationship of the first: the other way round than in the desk. */
const relationOf = (entity: FtmEntity, origin: string): Said => {
  const isFamily = entity.schema === 'Family';
  const [whose, who] = [first(entity, 'person'), first(entity, isFamily ? 'relative' : 'associate')];
  if (whose === null || who === null || whose === who) return `${entity.schema} needs two people`;
  const relation = cleanName(first(entity, 'relationship') ?? '').slice(0, 60) || (isFamily ? 'relative' : 'associate');
  return { kind: 'relation', origin, person: who, relative: whose, relation };
};

/**
 * Reads FollowTheMoney entities, a JSON object a line in any order, as facts: bodies and posts first, then people, then
 * who held what and who is whose relative. The file is read three times and not held in memory; only its posts are.
 */
export async function* readFtmFacts(open: Open, name: string): AsyncGenerator<RegistryFact, void> {
  const posts = new Map<string, OfficeFact>();
  const passes: readonly ((entity: FtmEntity, origin: string) => Said)[] = [
    (entity, origin) => {
      if (entity.schema === 'Organization' || entity.schema === 'PublicBody') return bodyOf(entity, origin);
      if (entity.schema !== 'Position') return null;
      const office = officeOf(entity);
      if (typeof office === 'string') return office;
      posts.set(entity.id, office);
      return null;
    },
    (entity, origin) => (entity.schema === 'Person' ? personOf(entity, origin) : null),
    (entity, origin) => {
      if (entity.schema === 'Occupancy') return occupancyOf(entity, origin, posts);
      return entity.schema === 'Family' || entity.schema === 'Associate' ? relationOf(entity, origin) : null;
    },
  ];
  for (const [index, pass] of passes.entries()) {
    for await (const { origin, entity } of readEntities(open(), name)) {
      // What cannot be read is told of once, in the first pass.
      if (typeof entity === 'string' && index > 0) continue;
      const said = typeof entity === 'string' ? entity : pass(entity, origin);
      if (typeof said === 'string') yield { kind: 'problem', origin, code: 'bad-row', message: said };
      else if (said !== null) yield said;
    }
  }
}

import { expect } from 'chai';
import { populateAsObject, sortPaths } from '../../../src/plugins/newsdesk/server/src/guards/query';
import {
  reaches,
  shieldQuery,
  type Attribute,
  type Shield,
} from '../../../src/plugins/newsdesk/server/src/guards/rewrite';

const relation = (target: string): Attribute => ({ type: 'relation', relation: 'manyToMany', target });

/** A host's own types: events with people in a component, at venues, with articles; only people are guarded. */
const TYPES: Record<string, Record<string, Attribute>> = {
  event: {
    name: { type: 'string' },
    people: relation('person'),
    venue: relation('venue'),
    cast: { type: 'component', component: 'cast' },
    poster: { type: 'media' },
    about: { type: 'relation', relation: 'morphToMany' },
  },
  venue: { name: { type: 'string' }, owner: relation('person'), events: relation('event') },
  cast: { lead: relation('person') },
  person: { name: { type: 'string' }, venues: relation('venue') },
};
const IS_PUBLIC = { visibility: 'public' };
const shield: Shield = {
  spelling: { filters: 'filters', sort: 'sort' },
  conditions: new Map([['person', IS_PUBLIC]]),
  attributesOf: (uid) => TYPES[uid] ?? {},
};

describe('a guarded query', () => {
  const filtersOf = (filters: unknown, uid = 'event') => shieldQuery(shield, uid, { filters }).filters;
  const populateOf = (populate: unknown, uid = 'event') => shieldQuery(shield, uid, { populate }).populate;

  it('of a guarded type has the condition, whatever else it asks', () => {
    expect(shieldQuery(shield, 'person', {})).to.deep.equal({ filters: { $and: [IS_PUBLIC] } });
    expect(filtersOf({ $or: [{ name: 'a' }] }, 'person')).to.deep.equal({
      $and: [{ $or: [{ name: 'a' }] }, IS_PUBLIC],
    });
  });

  it('of another type is left as it is where it meets no guarded one', () => {
    expect(filtersOf({ name: { $contains: 'a' } })).to.deep.equal({ name: { $contains: 'a' } });
    const date = new Date(0);
    expect(filtersOf({ name: date })).to.deep.equal({ name: date });
    expect(shieldQuery(shield, 'event', { sort: 'name', limit: 3 })).to.deep.equal({ sort: 'name', limit: 3 });
  });

  it('meets only public rows in its filters, however deep and in whatever spelling', () => {
    const met = (filters: unknown) => ({ people: { $and: [filters, IS_PUBLIC] } });
    expect(filtersOf({ people: { name: 'a' } })).to.deep.equal(met({ name: 'a' }));
    expect(filtersOf({ people: { $or: [{ name: 'a' }] } })).to.deep.equal(met({ $or: [{ name: 'a' }] }));
    expect(filtersOf({ people: 7 })).to.deep.equal(met({ id: 7 }));
    expect(filtersOf({ people: [7, 8] })).to.deep.equal(met({ id: [7, 8] }));
    expect(filtersOf({ people: { $in: [7] } })).to.deep.equal(met({ id: { $in: [7] } }));
    expect(filtersOf({ $not: { people: { name: 'a' } } })).to.deep.equal({ $not: met({ name: 'a' }) });
    expect(filtersOf({ venue: { owner: { name: 'a' } } })).to.deep.equal({
      venue: { owner: { $and: [{ name: 'a' }, IS_PUBLIC] } },
    });
    expect(filtersOf({ cast: { lead: { name: 'a' } } })).to.deep.equal({
      cast: { lead: { $and: [{ name: 'a' }, IS_PUBLIC] } },
    });
    expect(filtersOf({ people: { $null: true } })).to.deep.equal({ people: { $null: true } });
  });

  it('keeps conditions apart, since Strapi lets an $and in a relation overwrite the one beside it', () => {
    expect(filtersOf({ name: 'x', people: { name: 'a' } })).to.deep.equal({
      $and: [{ name: 'x' }, { people: { $and: [{ name: 'a' }, IS_PUBLIC] } }],
    });
  });

  it('populates only public rows, in every spelling of populate', () => {
    const shown = { filters: { $and: [IS_PUBLIC] } };
    expect(populateOf('people')).to.deep.equal({ people: shown });
    expect(populateOf(['people', 'venue.owner'])).to.deep.equal({
      people: shown,
      venue: { populate: { owner: shown } },
    });
    expect(populateOf({ people: true, venue: { populate: '*' } })).to.deep.equal({
      people: shown,
      venue: { populate: { owner: shown, events: {} } },
    });
    expect(populateOf('*')).to.deep.equal({ people: shown, venue: {}, cast: {}, poster: {}, about: true });
    expect(populateOf({ cast: { populate: ['lead'] } })).to.deep.equal({ cast: { populate: { lead: shown } } });
    expect(populateOf({ about: { on: { person: true, venue: { fields: ['name'] } } } })).to.deep.equal({
      about: { on: { person: shown, venue: { fields: ['name'] } } },
    });
    expect(populateOf({ people: false })).to.deep.equal({ people: false });
  });

  it('adds to the filters of a populate, and does not count past them', () => {
    expect(populateOf({ people: { filters: { name: 'a' }, fields: ['name'], count: true } })).to.deep.equal({
      people: { filters: { $and: [{ name: 'a' }, IS_PUBLIC] }, fields: ['name'] },
    });
    expect(populateOf({ venue: { filters: { owner: { name: 'a' } } } })).to.deep.equal({
      venue: { filters: { owner: { $and: [{ name: 'a' }, IS_PUBLIC] } } },
    });
  });

  it('is not sorted through a guarded relation', () => {
    for (const sort of [
      'people.name:asc',
      ['name', 'venue.owner.name'],
      { people: { name: 'asc' } },
      [{ cast: { lead: { name: 'asc' } } }],
    ]) {
      expect(() => shieldQuery(shield, 'event', { sort }), JSON.stringify(sort)).to.throw('Sorting by');
    }
    expect(() => populateAndSort()).to.throw('Sorting by "owner.name"');
    expect(() => shieldQuery(shield, 'event', { sort: 'venue.name:desc,name' })).not.to.throw();
  });
  const populateAndSort = () => populateOf({ venue: { sort: 'owner.name' } });

  it('speaks the language of the database layer too', () => {
    const beneath: Shield = { ...shield, spelling: { filters: 'where', sort: 'orderBy' } };
    expect(shieldQuery(beneath, 'event', { where: { people: 7 }, populate: { people: true } })).to.deep.equal({
      where: { people: { $and: [{ id: 7 }, IS_PUBLIC] } },
      populate: { people: { where: { $and: [IS_PUBLIC] } } },
    });
    expect(() => shieldQuery(beneath, 'event', { orderBy: { people: { name: 'asc' } } })).to.throw('Sorting by');
  });
});

describe('reaches', () => {
  it('finds a type that a populate leads to', () => {
    expect(reaches(shield, 'event', ['venue.owner'], 'person')).to.equal(true);
    expect(reaches(shield, 'event', { about: { on: { person: true } } }, 'person')).to.equal(true);
    expect(reaches(shield, 'event', '*', 'person')).to.equal(true);
    expect(reaches(shield, 'event', { people: false, venue: true }, 'person')).to.equal(false);
    expect(reaches(shield, 'event', undefined, 'person')).to.equal(false);
  });
});

describe('spellings', () => {
  it('of populate come to one', () => {
    const none = () => [];
    expect(populateAsObject('a, b.c', none)).to.deep.equal({ a: true, b: { populate: { c: true } } });
    expect(populateAsObject(['a.b', 'a.c', 'a'], none)).to.deep.equal({ a: { populate: { b: true, c: true } } });
    expect(populateAsObject({ '*': true, a: { fields: ['x'] } }, () => ['a', 'b'])).to.deep.equal({
      a: { fields: ['x'] },
      b: true,
    });
  });

  it('of sort come to paths', () => {
    expect(sortPaths('a:asc,b.c')).to.deep.equal(['a', 'b.c']);
    expect(sortPaths([{ a: 'asc' }, 'b:desc'])).to.deep.equal(['a', 'b']);
    expect(sortPaths({ a: { b: { c: 'asc' } } })).to.deep.equal(['a.b.c']);
    expect(sortPaths(undefined)).to.deep.equal([]);
  });
});

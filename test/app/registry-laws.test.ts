import type { Core } from '@strapi/strapi';
import { assert, asyncProperty, constantFrom, array, record } from 'fast-check';
import { expect } from 'chai';
import { desk } from './boot';
import { dumpTables } from './newsroom';
import { clearRegistry, holders, importFiles, personBy } from './registry-files';

const IDS = 'Q97000';

/** Rows that agree with each other: a start is of one end, maybe not known in one of them. */
const row = record({
  person: constantFrom(1, 2, 3),
  spelling: constantFrom('', ' Ann'),
  title: constantFrom('Mayor', 'Minister of Defence', 'minister of defense', 'Spokesperson'),
  start: constantFrom('2010', '2010-05', '2016-01-02', ''),
  hasEnd: constantFrom(true, false),
});

describe('laws of an import of a registry', function () {
  this.timeout(120_000);
  let strapi: Core.Strapi;
  before(async () => {
    ({ strapi } = await desk());
  });
  afterEach(() => clearRegistry(strapi, IDS));

  /** What the desk holds of the people of this test, without ids and moments. */
  const held = async () => {
    const people = await Promise.all([1, 2, 3].map((person) => personBy(strapi, `Q97000${person}`)));
    return people.map(
      (person) =>
        person && {
          name: person.name,
          names: person.otherNames.map(({ value }) => value),
          nationalities: person.nationalities,
          terms: person.officeTerms.map(({ startDate, endDate, office }) => [office.title, startDate, endDate]).sort(),
        },
    );
  };

  it('in two halves, or in one run, and again: the same', async () => {
    await assert(
      asyncProperty(array(row, { minLength: 1, maxLength: 8 }), constantFrom(0.25, 0.5, 0.75), async (rows, cut) => {
        const ends: Record<string, string> = { '2010': '2014', '2010-05': '2014', '2016-01-02': '2019-03' };
        const lines = rows.map(
          ({ person, spelling, title, start, hasEnd }) =>
            `Q97000${person},Wende${spelling} ${person},${title},ZZ,,${start},${hasEnd ? (ends[start] ?? '') : ''},office`,
        );
        const at = Math.ceil(lines.length * cut);
        await importFiles(strapi, [holders(...lines)]);
        const whole = await held();
        const before = await dumpTables(strapi);
        await importFiles(strapi, [holders(...lines)]);
        expect(await dumpTables(strapi)).to.deep.equal(before);
        await clearRegistry(strapi, IDS);
        await importFiles(strapi, [holders(...lines.slice(0, at))]);
        await importFiles(strapi, [holders(...lines.slice(at))]);
        expect(await held()).to.deep.equal(whole);
        await clearRegistry(strapi, IDS);
      }),
      { numRuns: 8 },
    );
  });

  it('gives a name that many bear to as many people, each with a slug of their own', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `Q97000${10 + at},Wende Ann,Mayor,ZZ,,${1900 + at},,office`);
    const done = await importFiles(strapi, [holders(...lines)]);
    expect(done.counts.people.created).to.equal(60);
    const slugs: string[] = await strapi.db.connection('people').where('name', 'Wende Ann').orderBy('id').pluck('slug');
    expect(new Set(slugs).size).to.equal(60);
    expect(slugs.slice(0, 2)).to.deep.equal(['wende-ann', 'wende-ann-2']);
    expect(slugs[20]).to.equal('wende-ann-q9700030');
  });
});

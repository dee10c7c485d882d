import { expect } from 'chai';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import { MOST_CANDIDATES } from '../../../src/plugins/newsdesk/core/registry/people-index';
import { bodyRecord, personRecord, rowsOf } from '../link/make-registry';

const rows = rowsOf(
  [
    'Recep Tayyip Erdoğan: President, TR, 2014-08-28, ',
    'Suh Wook: Minister of Defence, KR, 2020-09, 2022-05-10',
    'Sammy Davis Jr.: Senator, US, 2001, 2003',
  ],
  {
    organizations: [
      bodyRecord('The Ministry of Defence', 'KR', 'government', ['M.O.D.']),
      bodyRecord('United Nations', null, 'intergovernmental', ['UN']),
    ],
    people: [personRecord('Kim Yo-jong', 'KP', { id: 'yo', wikidataId: 'Q1', otherNames: ['김여정'] })],
    relationships: [{ person: 'yo', relative: 'suh wook', kind: 'sister' }],
  },
);

const ids = ({ people }: { people: { record: { id: string } }[] }) => people.map(({ record }) => record.id);

describe('buildRegistry', () => {
  const registry = buildRegistry(rows);

  it('finds people by id, Wikidata id and any spelling of any name', () => {
    expect(registry.person('yo')?.record.name).to.equal('Kim Yo-jong');
    expect(registry.personByWikidataId('Q1')?.record.id).to.equal('yo');
    expect(ids(registry.peopleNamed('recep tayyip ERDOGAN'))).to.deep.equal(['recep tayyip erdoğan']);
    expect(ids(registry.peopleNamed('Sammy Davis'))).to.deep.equal(['sammy davis jr.']);
    expect(ids(registry.peopleNamed('김여정'))).to.deep.equal(['yo']);
    expect(ids(registry.peopleWithWords('Wook'))).to.deep.equal(['suh wook']);
    expect(ids(registry.peopleWithWords('Kim jong'))).to.deep.equal(['yo']);
    expect(ids(registry.peopleLike('Tayyip Erdogan'))).to.deep.equal(['recep tayyip erdoğan']);
    expect(registry.person('nobody')).to.equal(null);
    expect(ids(registry.peopleNamed(''))).to.deep.equal([]);
  });

  it('finds offices, their holders on a day, terms and relationships', () => {
    expect(registry.officesTitled('KR', 'minister of defence').map(({ id }) => id)).to.deep.equal([
      'KR|minister of defence',
    ]);
    expect(registry.officesOf('KR')).to.have.length(1);
    expect(registry.holdersOn('KR|minister of defence', '2020-09-18')).to.have.length(1);
    expect(registry.holdersOn('KR|minister of defence', '2020-08-31')).to.have.length(0);
    expect(registry.termsOf('suh wook')).to.have.length(1);
    expect(registry.relationshipsOf('suh wook')).to.deep.equal(rows.relationships);
  });

  it('finds bodies by name, other name, acronym and state', () => {
    expect(registry.organizationsNamed('ministry of defence').map(({ record }) => record.country)).to.deep.equal([
      'KR',
    ]);
    expect(registry.organizationsNamed('MOD')).to.have.length(1);
    expect(registry.organizationsNamed('the UN')).to.have.length(1);
    expect(registry.organizationsOf(null)).to.have.length(1);
  });

  it('tells the recogniser which names are known', () => {
    expect(registry.knownNames.hasPerson('Recep Tayyip Erdogan')).to.equal(true);
    expect(registry.knownNames.hasPerson('Erdogan')).to.equal(false);
    expect(registry.knownNames.hasOrganization('The United Nations')).to.equal(true);
    expect(registry.knownNames.hasOrganization('United')).to.equal(false);
  });

  it('takes in what changes', () => {
    const own = buildRegistry(rows);
    own.apply({ put: { people: [personRecord('Kim Yeo-jeong', 'KP', { id: 'yo', wikidataId: 'Q2' })] } });
    expect(ids(own.peopleNamed('Kim Yo-jong'))).to.deep.equal([]);
    expect(ids(own.peopleNamed('Kim Yeo-jeong'))).to.deep.equal(['yo']);
    expect(own.personByWikidataId('Q1')).to.equal(null);
    expect(own.personByWikidataId('Q2')?.record.id).to.equal('yo');
    own.apply({
      remove: {
        people: ['yo'],
        organizations: ['united nations'],
        termsOf: ['suh wook'],
        relationships: rows.relationships,
      },
    });
    expect(own.person('yo')).to.equal(null);
    expect(ids(own.peopleWithWords('Kim'))).to.deep.equal([]);
    expect(own.organizationsNamed('UN')).to.have.length(0);
    expect(own.termsOf('suh wook')).to.have.length(0);
    expect(own.relationshipsOf('yo')).to.have.length(0);
    own.apply({ remove: { offices: ['KR|minister of defence'], terms: ['nothing'] } });
    expect(own.officesOf('KR')).to.have.length(0);
    expect(registry.person('yo')?.record.name).to.equal('Kim Yo-jong');
  });

  it('hands out a part of a name that too many bear, the same part whatever the order, and says so', () => {
    const many = Array.from({ length: MOST_CANDIDATES + 50 }, (_, i) => personRecord('Li Wei', 'CN', { id: `p${i}` }));
    const found = buildRegistry(rowsOf([], { people: many })).peopleNamed('Li Wei');
    const turned = buildRegistry(rowsOf([], { people: [...many].reverse() })).peopleNamed('Li Wei');
    expect(found.isCut).to.equal(true);
    expect(found.people).to.have.length(MOST_CANDIDATES);
    expect(ids(found)).to.deep.equal(ids(turned));
  });
});

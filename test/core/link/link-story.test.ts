import { expect } from 'chai';
import { link } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import type { StatedRelation } from '../../../src/plugins/newsdesk/core/types';
import { bodyRecord, personRecord, rowsOf } from './make-registry';
import { guessed, person, story } from './make-story';
import { on, registry } from './officials';

describe('link: a story', () => {
  const inContext = (name: string, office: string) =>
    person(name, [office], { offices: [guessed(office)], country: office.slice(-2) });

  it('takes a state guessed from the context as a hint', () => {
    const other = on('2021-03-17', inContext('Mette Frederiksen', 'Prime Minister, SE'));
    expect(other).to.include({ state: 'linked', record: 'mette frederiksen' });
    expect(other.findings.map(({ name }) => name)).to.include('otherStateInContext');
    const same = on('2021-03-17', inContext('Frederiksen', 'Prime Minister, DK'));
    expect(same).to.include({ state: 'linked', record: 'mette frederiksen' });
    expect(on('2021-03-17', inContext('Frederiksen', 'Prime Minister, SE')).state).to.equal('suggested');
  });

  it('takes no record’s own state for a word of the story', () => {
    const ofRecord = (name: string, office: string) => {
      const entry = inContext(name, office);
      for (const each of entry.offices) each.findings = [{ name: 'stateOfRecord', weight: 1 }];
      return on('2021-03-17', entry);
    };
    const names = ofRecord('Mette Frederiksen', 'Prime Minister, DK').findings.map(({ name }) => name);
    expect(names).to.include('officeHeldOnDate').and.not.to.include.members(['sameState']);
    expect(names).not.to.include('sameStateInContext');
  });

  it('takes the office of a body that the story names for the whole title', () => {
    const rowsOfBody = rowsOf(['Ugo Neri: Secretary-General of the Lake Alliance, IT, 2017, 2024'], {
      organizations: [bodyRecord('Lake Alliance', null, 'intergovernmental', ['LA'])],
    });
    for (const office of rowsOfBody.offices) Object.assign(office, { country: null, organization: 'lake alliance' });
    const entry = person('Ugo Neri', ['Secretary-General']);
    for (const office of entry.offices) office.organization = 'LA';
    const found = link(story('2021-03-17', [entry]), buildRegistry(rowsOfBody)).people[0];
    expect(found?.state).to.equal('linked');
    expect(found?.findings.map(({ name }) => name)).to.include.members(['officeHeldOnDate', 'sameBody']);
  });

  it('gives the findings with weights, the term and the score of a link', () => {
    const found = on('2021-03-17', person('Mette Frederiksen', ['Prime Minister, DK']));
    expect(found.findings.map(({ name }) => name)).to.deep.equal([
      'sameFullName',
      'officeHeldOnDate',
      'sameState',
      'soleBearer',
    ]);
    expect(found.term).to.equal('mette frederiksen|DK|prime minister|2019-06-27');
    expect(found.score).to.be.above(0.95).and.below(1);
    expect(found.candidates[0]).to.include({ record: 'mette frederiksen', score: found.score });
  });

  it('says that the day is unknown', () => {
    const links = link(story(null, [person('Mette Frederiksen', ['Prime Minister, DK'])]), registry);
    expect(links.warnings.map(({ code }) => code)).to.deep.equal(['dayUnknown']);
  });

  const sister = (ofIndex: number): StatedRelation => ({
    start: 0,
    end: 0,
    type: 'sister',
    of: 'Ruth Ada',
    ofIndex,
    findings: [],
  });

  it('links by a relation to a linked person that the registry has too', () => {
    const people = [person('Ada Mensah', [], { relations: [sister(1)] }), person('Ruth Ada', ['President, GH'])];
    const [ada] = link(story('2021-03-17', people), registry).people;
    expect(ada?.record).to.equal('ada mensah');
    expect(ada?.findings.map(({ name }) => name)).to.include('relationInRegistry');
  });

  it('does not link by a relation to somebody who is not linked', () => {
    const people = [person('Ada Mensah', [], { relations: [sister(1)] }), person('Ruth Ada', ['President, NO'])];
    expect(link(story('2021-03-17', people), registry).people[0]?.state).to.equal('suggested');
  });

  it('never links two people of a story to one record', () => {
    const people = [person('Frederiksen', ['Prime Minister, DK']), person('Mette Frederiksen', ['Prime Minister, DK'])];
    const links = link(story('2021-03-17', people), registry).people;
    expect(links.map(({ record }) => record)).to.deep.equal([null, 'mette frederiksen']);
  });

  it('suggests both of two namesakes with an equal claim', () => {
    const twins = rowsOf(['Jan Novak: Senator, CZ, 2018, 2024']);
    twins.people.push(personRecord('Jan Novak', 'CZ', { id: 'other' }));
    twins.terms.push({
      id: 'o',
      person: 'other',
      office: 'CZ|senator',
      startDate: '2018',
      endDate: '2024',
      status: 'holder',
    });
    const found = link(story('2021-03-17', [person('Jan Novak', ['Senator, CZ'])]), buildRegistry(twins)).people[0];
    expect(found?.state).to.equal('suggested');
    expect(found?.candidates.map(({ record }) => record)).to.have.members(['jan novak', 'other']);
    expect(found?.findings.map(({ name }) => name)).to.include('namesakeWithEqualClaim');
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import { calibrate } from './calibration';
import { countVerdicts, judgeCase, shareOf, verdictOf } from './judge-links';
import type { LinkingCase } from './linking-case';
import { caseFigures } from './linking-figures';
import { calibrationTable, weightTable } from './linking-report';
import { makeLinkingRegistry } from './made-registry';
import { surnameOf, variantsOf } from './name-variants';
import { makeOwnCases } from './own-cases';
import { waysToSay } from './said-office';

const own = makeOwnCases(makeLinkingRegistry(3), { count: 400, seed: 3, absent: 0.12 });
const judged = own.cases.map((one) => judgeCase(one, buildRegistry(own.rows)));

describe('the cases that linking is measured on', () => {
  it('are the same for the same seed, and of every kind', () => {
    const again = makeOwnCases(makeLinkingRegistry(3), { count: 400, seed: 3, absent: 0.12 });
    expect(again.cases).to.deep.equal(own.cases);
    expect([...new Set(own.cases.map(({ kind }) => kind))]).to.include.members(
      'full,surname,former,variant,namesake,bare name,around a change,other state,no date,relative,absent'.split(','),
    );
  });

  it('expect nobody who is not in the registry', () => {
    const ids = new Set(own.rows.people.map(({ id }) => id));
    expect(own.cases.filter(({ expect: id }) => id !== null && !ids.has(id))).to.deep.equal([]);
    expect(own.cases.filter(({ text }) => /\{|undefined/.test(text))).to.deep.equal([]);
  });

  it('say titles as papers do', () => {
    expect(waysToSay('Minister of Health')).to.include.members([
      'Minister of Health',
      'Health Minister',
      'health minister',
    ]);
  });

  it('call people by the surname of their state’s habit', () => {
    expect(surnameOf('Femke van der Heuvel', 'NL')).to.equal('van der Heuvel');
    expect(surnameOf('Chea Sokha', 'KH')).to.equal('Chea');
    const ways = variantsOf('William Kjær Holm', [], 'AU', () => 0).map(({ kind, name }) => `${kind}: ${name}`);
    expect(ways).to.include.members(['no middle part: William Holm', 'nickname: Bill Kjær Holm']);
  });
});

describe('the links of the generated stories', () => {
  it('name hardly anybody wrongly', () => {
    const counts = countVerdicts(judged);
    expect(shareOf(counts.get('all'), 'wrong')).to.be.at.most(0.8);
    expect(shareOf(counts.get('absent'), 'wrong')).to.equal(0);
    expect(shareOf(counts.get('full'), 'right')).to.be.at.least(97);
  });

  it('are right, wrong, suggested or missed', () => {
    const one: LinkingCase = { docId: '', kind: 'full', published: null, text: '', expect: 'a', others: ['b'] };
    const link = { state: 'linked' as const, term: null, score: 1, findings: [], candidates: [], create: null };
    const links = (...records: string[]) => ({
      people: records.map((record) => ({ ...link, record, decision: null })),
      organizations: [],
      warnings: [],
    });
    expect(verdictOf(one, links('a'))).to.equal('right');
    expect(verdictOf(one, links('a', 'b'))).to.equal('right');
    expect(verdictOf(one, links('a', 'c'))).to.equal('wrong');
    expect(verdictOf({ ...one, expect: null }, links('a'))).to.equal('wrong');
    expect(verdictOf({ ...one, expect: null }, links())).to.equal('right');
    expect(verdictOf(one, links('b'))).to.equal('missed');
  });

  it('are held against floors', () => {
    const counts = new Map([['all', { cases: 100, right: 95, wrong: 1, suggested: 4, missed: 0 }]]);
    expect(caseFigures('cases', counts, true).map(({ ok }) => ok)).to.deep.equal([false, false]);
    expect(caseFigures('cases', counts, false).map(({ ok }) => ok)).to.deep.equal([true, true]);
  });

  it('have their weights in the documentation, in words', () => {
    const page = readFileSync(resolve(__dirname, '../../../docs/recognition.md'), 'utf8');
    for (const line of weightTable().split('\n').slice(2)) expect(page).to.include(line);
  });

  it('say a probability that is true of them', () => {
    const rows = calibrate(judged);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).to.be.greaterThan(300);
    expect(calibrationTable(rows)[0]).to.deep.equal(['probability', 'names', 'said', 'true']);
  });
});

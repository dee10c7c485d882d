import { expect } from 'chai';
import { renderSummary } from '../../src/plugins/newsdesk/cli/summary';

describe('renderSummary', () => {
  it('aligns the figures of an import, and says what became of the stories', () => {
    const outcomes = { created: 1200, updated: 0, unchanged: 30, conflict: 1, failed: 3 };
    const facts = { stories: 1234, outcomes, linked: 5, toCheck: 67, made: 8, seconds: 75 };
    expect(renderSummary(facts, false).split('\n')).to.deep.equal([
      '  Stories           1,234  1,200 created, 30 unchanged, 1 in conflict, 3 failed',
      '  Linked                5  officials and bodies',
      '  To check             67',
      '  New records           8  internal until an editor shows them',
      '  Time         1 min 15 s',
    ]);
  });

  it('says of a dry run that nothing was changed', () => {
    const facts = { stories: 1, outcomes: { created: 1 }, linked: 0, toCheck: 0, isDryRun: true };
    expect(renderSummary(facts, false)).to.match(/^ {2}Dry run: nothing was changed\.\n/);
  });

  it('names the addresses of a start, with requests to try', () => {
    const url = 'http://127.0.0.1:1337';
    const facts = {
      ...{ stories: 15, linked: 90, toCheck: 12, seconds: null, panel: `${url}/admin`, graphql: `${url}/graphql` },
      ...{ rest: `${url}/api/newsdesk/articles/a`, type: 'api::report.report' },
    };
    const lines = renderSummary(facts, false).split('\n');
    expect(lines).to.have.length(7);
    expect(lines[1]).to.match(/^ {2}Linked +90 {2}officials$/);
    expect(lines[4]).to.equal(`  Panel        ${url}/admin`);
    expect(lines[5]).to.equal(`  REST         curl -s ${url}/api/newsdesk/articles/a`);
    expect(lines[6]).to.contain(`curl -s ${url}/graphql`).and.to.contain('{ reports { headline');
  });

  it('colours on demand alone', () => {
    const facts = { stories: 1, linked: 1, toCheck: 0 };
    expect(renderSummary(facts, false)).to.not.contain('\u001b');
    expect(renderSummary(facts, true)).to.contain('\u001b');
  });
});

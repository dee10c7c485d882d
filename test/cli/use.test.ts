import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { runNode } from '../scripts/run-script';
import { bin, newsdesk, startNewsdesk } from './run-newsdesk';

const COMMANDS = ['import', 'analyse', 'explain', 'seed'];

const wrongUse: { args: string[]; says: RegExp }[] = [
  { args: [], says: /Usage: newsdesk/ },
  { args: ['frobnicate'], says: /unknown command 'frobnicate'/ },
  { args: ['import'], says: /missing required argument 'files'/ },
  { args: ['import', 'a.txt', '--dat', '2021'], says: /unknown option '--dat'/ },
  { args: ['import', 'a.txt', '--date', '2021-02-30'], says: /--date "2021-02-30".*2021-03-17/ },
  { args: ['import', 'a.txt', '--url', 'example'], says: /--url "example".*https:/ },
  { args: ['import', 'a.txt', '--source', ' '], says: /--source " ": must not be empty/ },
  {
    args: ['import', 'a.txt', 'b.txt', '--headline', 'H', '--url', 'https://example.org/a'],
    says: /--headline, --url: for one file/,
  },
  { args: ['import', '-', '-'], says: /once/ },
  { args: ['explain'], says: /missing required argument 'file'/ },
  { args: ['explain', 'a.txt', '--organizations', 'o.csv'], says: /go with --registry/ },
  { args: ['analyse', '--relationships', 'r.csv'], says: /go with --registry/ },
];

describe('newsdesk on the command line', () => {
  for (const name of COMMANDS) {
    it(`${name} --help tells its options with an example`, async () => {
      const run = await newsdesk([name, '--help']);
      expect(run).to.include({ code: 0, stderr: '' });
      expect(run.stdout).to.contain(`Usage: newsdesk ${name}`).and.to.contain('--json');
      expect(run.stdout).to.match(new RegExp(`Examples?:\n  \\$ newsdesk ${name}`));
    });
  }

  it('lists its commands, and tells its version', async () => {
    const help = await newsdesk(['--help']);
    expect(help.code).to.equal(0);
    for (const name of COMMANDS) expect(help.stdout).to.match(new RegExp(`^  ${name} `, 'm'));
    expect((await newsdesk(['--version'])).stdout).to.match(/^\d+\.\d+\.\d+\n$/);
  });

  for (const { args, says } of wrongUse) {
    it(`refuses: newsdesk ${args.join(' ')}`, async () => {
      const run = await newsdesk(args);
      expect(run).to.include({ code: 2, stdout: '' });
      expect(run.stderr).to.match(says);
    });
  }

  it('gives its failures as JSON where asked for', async () => {
    const run = await newsdesk(['explain', 'nowhere.txt', '--json']);
    expect(run).to.include({ code: 1, stdout: '' });
    expect(JSON.parse(run.stderr)).to.have.nested.property('error.code', 'not-readable');
  });

  it('says what to build where it is not built', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsdesk-bin-'));
    try {
      cpSync(bin, join(folder, 'bin', 'newsdesk.mjs'));
      const run = await runNode([join(folder, 'bin', 'newsdesk.mjs'), '--help']);
      expect(run).to.include({ code: 1, stdout: '' });
      expect(run.stderr).to.contain('npm run build');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('goes quietly where the reader of its output has gone', async () => {
    const child = startNewsdesk(['analyse']);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.destroy();
    const line = `${JSON.stringify({ docId: 'a', text: 'Bridge opened\nThe minister came.' })}\n`;
    child.stdin.on('error', () => undefined).end(line.repeat(2000));
    const code = await new Promise((done) => child.once('exit', done));
    expect({ code, stderr }).to.deep.equal({ code: 0, stderr: '' });
  });
});

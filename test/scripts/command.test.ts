import { expect } from 'chai';
import { runNode } from './run-script';

/** Runs a script as a Node of another version would see itself. */
const runAs = (version: string, args: string[]) => {
  const disguise = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  return runNode(['--import', `data:text/javascript,${encodeURIComponent(disguise)}`, ...args]);
};

describe('the commands', () => {
  for (const script of ['start', 'build', 'develop', 'seed', 'test', 'check']) {
    it(`${script} says that Node is too old`, async () => {
      const { code, stderr } = await runAs('18.20.4', [`scripts/${script}.mjs`]);
      expect(code).to.equal(1);
      expect(stderr).to.match(/^Node 20\.19 or newer is needed; this is 18\.20\.4 \(.+\)\.\n.+nodejs\.org/);
    });
  }

  it('refuses 20.18 and takes 20.19 and 22.0', async () => {
    expect((await runAs('20.18.3', ['scripts/build.mjs', '--help'])).code).to.equal(1);
    expect((await runAs('20.19.0', ['scripts/build.mjs', '--help'])).code).to.equal(0);
    expect((await runAs('22.0.0', ['scripts/build.mjs', '--help'])).code).to.equal(0);
  });

  it('shows an error as its message, and its stack with --verbose', async () => {
    const plain = await runNode(['scripts/start.mjs', '--what']);
    expect(plain.code).to.equal(1);
    expect(plain.stderr).to.include("Unknown option '--what'").and.not.include('    at ');
    const verbose = await runNode(['scripts/start.mjs', '--what', '--verbose']);
    expect(verbose.stderr).to.include("Unknown option '--what'").and.include('    at ');
  });

  it('refuses to build a stage that is none', async () => {
    const { code, stderr } = await runNode(['scripts/build.mjs', '--only', 'plugin,penal']);
    expect(code).to.equal(2);
    expect(stderr).to.equal('There is no stage penal. The stages are plugin, server, panel.\n');
  });
});

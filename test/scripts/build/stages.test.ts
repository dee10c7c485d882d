import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { runNode } from '../run-script';

const module = pathToFileURL(resolve(__dirname, '../../../scripts/build/stages.mjs')).href;

/** What the panel's build depends on beside files, for a process with these variables. */
const panelFacts = async (variables: Record<string, string>): Promise<unknown> => {
  const code = `import(${JSON.stringify(module)}).then(({ stages }) =>
    console.log(JSON.stringify(stages.find(({ name }) => name === 'panel').trace.facts)))`;
  const { PUBLIC_URL: _, ...environment } = process.env;
  const { stdout } = await runNode(['-e', code], { ...environment, ...variables });
  return JSON.parse(stdout);
};

describe('the panel', () => {
  it('is built again for another public address, and for no setting that it does not hold', async () => {
    const facts = await panelFacts({});
    expect(await panelFacts({ PUBLIC_URL: '', PORT: '1400', DATABASE_FILENAME: 'x.db' })).to.deep.equal(facts);
    expect(await panelFacts({ PUBLIC_URL: 'https://desk.example.org' })).to.not.deep.equal(facts);
  });
});

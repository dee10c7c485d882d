import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { readEnvFile } from '../../../scripts/project.mjs';
import { ensureSecrets, secretNames } from '../../../scripts/start/secrets.mjs';
import { useFolder } from '../folder';
import { runNode } from '../run-script';

describe('the secrets', () => {
  const folder = useFolder();
  const file = () => join(folder.path, '.env');
  const make = (environment: NodeJS.ProcessEnv = {}) => ensureSecrets(folder.path, { environment });
  const failure = async (work: Promise<unknown>) =>
    work.then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );

  it('are made once, long and all different, for the owner alone', async () => {
    expect(await make()).to.equal('made');
    const made = readEnvFile(folder.path);
    expect(Object.keys(made)).to.have.members(secretNames);
    const values = Object.values(made).flatMap((value) => value.split(','));
    expect(values).to.have.lengthOf(9);
    expect(new Set(values).size).to.equal(9);
    for (const value of values) expect(value).to.match(/^[\w+/]{43}=$/);
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).to.equal(0o600);
    expect(readdirSync(folder.path)).to.deep.equal(['.env']);
  });

  it('are kept by the next start', async () => {
    await make();
    const before = readFileSync(file(), 'utf8');
    expect(await make()).to.equal('kept');
    expect(readFileSync(file(), 'utf8')).to.equal(before);
  });

  it('are made by one of several starts at once, and kept by the others', async () => {
    const module = pathToFileURL(resolve(__dirname, '../../../scripts/start/secrets.mjs')).href;
    const code = `import(${JSON.stringify(module)})
      .then(({ ensureSecrets }) => ensureSecrets(${JSON.stringify(folder.path)}, { environment: {} }))
      .then((outcome) => console.log(outcome, require('fs').readFileSync(${JSON.stringify(file())}, 'utf8')))`;
    const results = await Promise.all(Array.from({ length: 6 }, () => runNode(['-e', code])));
    expect(results.map((result) => result.code)).to.deep.equal([0, 0, 0, 0, 0, 0]);
    const outcomes = results.map(({ stdout }) => stdout.split(' ')[0]);
    expect(outcomes.filter((outcome) => outcome === 'made')).to.have.lengthOf(1);
    expect(new Set(results.map(({ stdout }) => stdout.slice(stdout.indexOf(' ')))).size).to.equal(1);
    expect(readdirSync(folder.path)).to.deep.equal(['.env']);
  });

  it('of the environment are not written', async () => {
    const environment = Object.fromEntries(secretNames.map((name) => [name, 'given']));
    expect(await make(environment)).to.equal('kept');
    expect(readdirSync(folder.path)).to.deep.equal([]);
    expect(await make({ ...environment, JWT_SECRET: '' })).to.equal('made');
    expect(Object.keys(readEnvFile(folder.path))).to.deep.equal(['JWT_SECRET']);
  });

  it('are added to settings that have none of them', async () => {
    writeFileSync(file(), '# mine\nPORT=1400\nDATABASE_CLIENT="postgres"');
    expect(await make()).to.equal('added');
    expect(readFileSync(file(), 'utf8')).to.match(/^# mine\nPORT=1400\nDATABASE_CLIENT="postgres"\n# Made by/);
    expect(Object.keys(readEnvFile(folder.path))).to.include.members(secretNames);
    if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).to.equal(0o600);
    expect(await make()).to.equal('kept');
  });

  it('are refused half written, with what is missing and what to do; the file stays as it is', async () => {
    const half = 'APP_KEYS="a,b"\nADMIN_JWT_SECRET="c"\nAPI_TOKEN_SA';
    writeFileSync(file(), half);
    const message = await failure(make());
    expect(message).to.include(
      `${file()} is not whole: API_TOKEN_SALT, TRANSFER_TOKEN_SALT, ENCRYPTION_KEY, JWT_SECRET are missing`,
    );
    expect(message).to.include('npm start -- --complete-env');
    expect(readFileSync(file(), 'utf8')).to.equal(half);
  });

  it('are completed when asked to, and none that is there changes', async () => {
    writeFileSync(file(), 'APP_KEYS="a,b"\nAPI_TOKEN_SALT=\n');
    expect(await ensureSecrets(folder.path, { environment: {}, mayComplete: true })).to.equal('added');
    const completed = readEnvFile(folder.path);
    expect(completed.APP_KEYS).to.equal('a,b');
    for (const name of secretNames.filter((other) => other !== 'APP_KEYS'))
      expect(completed[name]).to.have.lengthOf(44);
  });
});

import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect } from 'chai';
import { checkPort } from '../../../scripts/start/port.mjs';
import { deskEnvironment } from '../../app/environment';
import { runNode } from '../run-script';

const messageOf = async (work: Promise<void>) =>
  work.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

describe('a port in use', () => {
  const other = createServer();
  let port = 0;

  before(async () => {
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });

  after(() => other.close());

  it('is named, with a command that starts elsewhere', async () => {
    const message = await messageOf(checkPort('127.0.0.1', port));
    expect(message).to.include(`Port ${port} on 127.0.0.1 is in use`);
    expect(message).to.match(new RegExp(`PORT=${port + 1}( npm|&& npm) start`));
  });

  it('ends a start at once, with exit code 1', async () => {
    const began = Date.now();
    const environment = {
      ...process.env,
      ...deskEnvironment({ databaseFile: '/nonexistent/data.db', port, hasSeed: false }),
    };
    const { code, stderr } = await runNode(['scripts/start.mjs'], environment);
    expect(code).to.equal(1);
    expect(stderr).to.include(`Port ${port} on 127.0.0.1 is in use`).and.not.include('    at ');
    expect(Date.now() - began).to.be.below(10_000);
  });

  it('is none when it is free, or any will do', async () => {
    expect(await messageOf(checkPort('127.0.0.1', 0))).to.equal('');
  });

  it('is told from an address that this machine has not', async () => {
    expect(await messageOf(checkPort('192.0.2.1', 1337))).to.include('This machine has no address 192.0.2.1 (HOST)');
  });
});

import { createServer } from 'node:net';

/**
 * Tries to listen at an address and gives it back at once; gives the error's code, or null where it is free.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | null>}
 */
const tryAddress = (host, port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });

/**
 * Checks that the server can listen at an address.
 * @param {string} host
 * @param {number} port 0 takes any free one
 * @throws {Error} that says why not and what to do
 */
export const checkPort = async (host, port) => {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is no port number: write one from 0 to 65535.`);
  const code = await tryAddress(host, port);
  if (code === null) return;
  const other = `start on another port: ${
    process.platform === 'win32' ? `set PORT=${port + 1}&& npm start` : `PORT=${port + 1} npm start`
  }`;
  /** @type {Record<string, string>} */
  const reasons = {
    EADDRINUSE: `Port ${port} on ${host} is in use, perhaps by a Newsdesk that runs already.\nStop that one, or ${other}`,
    EACCES: `Port ${port} may only be used by an administrator.\nUse another, or ${other}`,
    EADDRNOTAVAIL: `This machine has no address ${host} (HOST).\nSet HOST to 127.0.0.1, or to 0.0.0.0 for every address.`,
    ENOTFOUND: `The host ${host} (HOST) is not known.\nSet HOST to 127.0.0.1, or to 0.0.0.0 for every address.`,
  };
  throw new Error(reasons[code] ?? `The server cannot listen on ${host}, port ${port} (${code}).`);
};

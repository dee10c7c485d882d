import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';

/** What a Strapi of the tests may be told; the rest is made for each. */
export interface DeskSettings {
  /** The SQLite file, absolute. */
  databaseFile: string;
  port: number;
  /** Whether a new database is filled from database/seeds. */
  hasSeed: boolean;
}

const secretNames = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];

const secrets = Object.fromEntries(secretNames.map((name) => [name, randomBytes(24).toString('base64')]));

/**
 * The variables of a Strapi of the tests: production mode, SQLite, secrets of this run alone, and no `.env`.
 */
export const deskEnvironment = ({ databaseFile, port, hasSeed }: DeskSettings): Record<string, string> => ({
  ...secrets,
  ENV_PATH: '/nonexistent/.env',
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: String(port),
  PUBLIC_URL: '',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: databaseFile,
  NEWSDESK_SEED: String(hasSeed),
});

/** A port of 127.0.0.1 that nothing listens on. */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

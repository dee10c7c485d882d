import { mkdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { readEnvironment } from '../src/environment';

/** What of the better-sqlite3 connection is used here. */
interface SqliteConnection {
  pragma(statement: string): unknown;
}

// Compiled, this file stands in dist/config.
const root = join(__dirname, '..', basename(dirname(__dirname)) === 'dist' ? '..' : '');

const sqlite = (filename: string) => {
  const file = isAbsolute(filename) ? filename : join(root, filename);
  mkdirSync(dirname(file), { recursive: true });
  return {
    client: 'sqlite' as const,
    connection: { filename: file },
    useNullAsDefault: true,
    pool: {
      // WAL lets readers go on while one writes; NORMAL is safe with it against a crash of the process.
      afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: SqliteConnection) => void) {
        try {
          for (const statement of ['journal_mode = WAL', 'synchronous = NORMAL', 'busy_timeout = 5000']) {
            connection.pragma(statement);
          }
          done(null, connection);
        } catch (error) {
          done(error instanceof Error ? error : new Error(String(error)), connection);
        }
      },
    },
  };
};

export default () => {
  const environment = readEnvironment();
  const settings = { useTypescriptMigrations: true };
  if (environment.DATABASE_CLIENT === 'sqlite') {
    return { connection: sqlite(environment.DATABASE_FILENAME), settings };
  }
  return {
    settings,
    connection: {
      client: 'postgres' as const,
      connection: {
        ...(environment.DATABASE_URL === undefined ? {} : { connectionString: environment.DATABASE_URL }),
        host: environment.DATABASE_HOST,
        port: environment.DATABASE_PORT,
        database: environment.DATABASE_NAME,
        user: environment.DATABASE_USERNAME,
        password: environment.DATABASE_PASSWORD,
        schema: environment.DATABASE_SCHEMA,
        ssl: environment.DATABASE_SSL,
      },
      pool: { min: environment.DATABASE_POOL_MIN, max: environment.DATABASE_POOL_MAX },
    },
  };
};

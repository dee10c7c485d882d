import { z } from 'zod';

/**
 * The environment as typed, checked values. Strapi's own names; an empty value counts as not set.
 * Throws one error that lists every wrong variable, what it holds and what it may hold.
 */
const boolean = (fallback: boolean) =>
  z
    .enum(['true', 'false', '1', '0', 'yes', 'no'], 'write true or false')
    .transform((value) => ['true', '1', 'yes'].includes(value))
    .default(fallback);

const variables = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('write a port number').int().min(0).max(65_535).default(1337),
  PUBLIC_URL: z.url('write a whole address, such as https://desk.example.org').optional(),
  IS_PROXIED: boolean(false),
  APP_KEYS: z
    .string('run npm start once, or write them into .env')
    .transform((keys) => keys.split(',').map((key) => key.trim()))
    .pipe(z.array(z.string().min(16, 'each key wants 16 characters or more')).min(1)),
  ADMIN_JWT_SECRET: z.string('run npm start once, or write it into .env').min(16, 'wants 16 characters or more'),
  API_TOKEN_SALT: z.string('run npm start once, or write it into .env').min(16, 'wants 16 characters or more'),
  TRANSFER_TOKEN_SALT: z.string('run npm start once, or write it into .env').min(16, 'wants 16 characters or more'),
  ENCRYPTION_KEY: z.string('run npm start once, or write it into .env').min(16, 'wants 16 characters or more'),
  DATABASE_CLIENT: z.enum(['sqlite', 'postgres'], 'write sqlite or postgres').default('sqlite'),
  DATABASE_FILENAME: z.string().default('.tmp/data.db'),
  DATABASE_URL: z.string().optional(),
  DATABASE_HOST: z.string().default('127.0.0.1'),
  DATABASE_PORT: z.coerce.number('write a port number').int().min(1).max(65_535).default(5432),
  DATABASE_NAME: z.string().default('newsdesk'),
  DATABASE_USERNAME: z.string().default('newsdesk'),
  DATABASE_PASSWORD: z.string().default(''),
  DATABASE_SCHEMA: z.string().default('public'),
  DATABASE_SSL: boolean(false),
  DATABASE_POOL_MIN: z.coerce.number('write a number').int().min(0).default(2),
  DATABASE_POOL_MAX: z.coerce.number('write a number').int().min(1).default(10),
  NEWSDESK_SEED: boolean(true),
});

/** Names of the variables and the values they have once read. */
export type Environment = z.output<typeof variables>;

/**
 * Reads `source` (normally `process.env`).
 * @throws Error with one line for each variable that is missing or wrong.
 */
export const readEnvironment = (source: NodeJS.ProcessEnv = process.env): Environment => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const result = variables.safeParse(given);
  if (result.success) return result.data;
  const secret = /KEY|SECRET|SALT|PASSWORD|URL/;
  const lines = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    const value = given[name];
    const seen = value === undefined ? 'not set' : secret.test(name) ? 'set, but wrong' : `"${value}"`;
    return `  ${name} (${seen}): ${issue.message}`;
  });
  throw new Error(`The environment is not right (.env or the shell):\n${lines.join('\n')}`);
};

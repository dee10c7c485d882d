import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { CommandError } from './failures';
import type { Io } from './terminal';

/** The Strapi project that a command works for. */
export interface DeskPlace {
  /** Folder of its package.json. */
  appDir: string;
  /** Folder of its compiled configuration and types. */
  distDir: string;
  /** SQLite's file, absolute; null with another database. */
  databaseFile: string | null;
}

const manifest = z.looseObject({ dependencies: z.record(z.string(), z.string()).optional() });

const dependsOnStrapi = (folder: string): boolean => {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return false;
  try {
    return manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).dependencies?.['@strapi/strapi'] !== undefined;
  } catch (error) {
    throw new CommandError('bad-manifest', `${file} cannot be read: correct it.`, { cause: error });
  }
};

const findProject = (from: string): string => {
  for (let folder = from; ; folder = dirname(folder)) {
    if (dependsOnStrapi(folder)) return folder;
    if (dirname(folder) === folder) {
      throw new CommandError(
        'no-project',
        `There is no Strapi project in ${from} or above it (a package.json that depends on @strapi/strapi). Go into the folder of the project first.`,
      );
    }
  }
};

/** A TypeScript project runs from the folder that its tsconfig names, "dist" where it names none. */
const compiledFolder = (appDir: string): string => {
  const file = join(appDir, 'tsconfig.json');
  if (!existsSync(file)) return appDir;
  const named = /"outDir"\s*:\s*"([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
  return join(appDir, named ?? 'dist');
};

/** The file that config/database.ts opens: the same names, the same defaults. */
const findDatabase = (appDir: string, env: NodeJS.ProcessEnv): string | null => {
  if ((env.DATABASE_CLIENT || 'sqlite') !== 'sqlite') return null;
  const file = env.DATABASE_FILENAME || '.tmp/data.db';
  return isAbsolute(file) ? file : join(appDir, file);
};

/**
 * Finds the Strapi project around the current folder and its database, without starting it. Reads the project's `.env`
 * into the environment, where that does not say otherwise.
 * @throws CommandError where there is no project.
 */
export const locateDesk = ({ cwd, env }: Pick<Io, 'cwd' | 'env'>): DeskPlace => {
  const appDir = findProject(cwd());
  const file = env.ENV_PATH || join(appDir, '.env');
  const settings = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  for (const [name, value] of Object.entries(settings)) env[name] ??= value;
  return { appDir, distDir: compiledFolder(appDir), databaseFile: findDatabase(appDir, env) };
};

/** @throws CommandError where the project has not been compiled. */
export const checkBuild = ({ distDir }: DeskPlace): void => {
  const isThere = ['config', 'src'].every((name) => existsSync(join(distDir, name)));
  if (!isThere)
    throw new CommandError('not-built', `The project is not built (${distDir} lacks its files). Run: npm run build`);
};

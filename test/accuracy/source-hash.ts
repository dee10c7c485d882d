import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file that a relative import means, or null where it is a package. */
const fileOf = (from: string, specifier: string): string | null => {
  if (!specifier.startsWith('.')) return null;
  const path = join(dirname(from), specifier);
  return [path, `${path}.ts`, join(path, 'index.ts')].find((file) => /\.\w+$/.test(file) && existsSync(file)) ?? null;
};

/** Imports and exports from elsewhere that are there when the code runs: `import type` is not. */
const IMPORTS = /^(?:import|export)\s+(?!type\b)[^;'"]*['"]([^'"]+)['"]/gm;

/** All source files whose code some files run, directly or not, themselves included; sorted. */
export const sourcesOf = (entries: readonly string[]): string[] => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.endsWith('.ts')) return;
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(IMPORTS)) {
      const target = fileOf(file, specifier);
      if (target !== null) visit(target);
    }
  };
  entries.forEach(visit);
  return [...seen].sort();
};

/** A short hash of the content of some files, in their order; one that is missing counts as such. */
export const hashFiles = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(existsSync(file) ? readFileSync(file) : 'missing').update('\0');
  return hash.digest('hex').slice(0, 16);
};

/** A short hash of a text. */
export const hashText = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { readFile as readStoryFile } from './readers/read-file';
import { readRegistry } from './readers/registry-files';
import type { ReadOutcome } from './readers/story';
import { deskOf } from './writer/desk';
import type { ImportedItem } from './writer/import-outcome';
import { importStories, type ImportSummary } from './writer/import-stories';
import { type RegistryCounts, writeRegistry } from './writer/write-registry';

const SOURCE = 'seed';
const REGISTRY_FILES = ['registry.csv', 'organizations.csv', 'relationships.csv'];
const dates = z.array(z.object({ file: z.string(), published: z.string(), url: z.string().optional() }));

/** What a seeding made. */
export interface SeedSummary extends ImportSummary {
  registry: RegistryCounts;
}

async function* readStories(folder: string): AsyncGenerator<ReadOutcome> {
  const index = parse(await readFile(join(folder, 'index.csv'), 'utf8'), { columns: true, skip_empty_lines: true });
  const known = new Map(dates.parse(index).map((row) => [row.file, row]));
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()) {
    const { published = null, url } = known.get(name) ?? {};
    const options = { name, origin: name, source: SOURCE, published, url: url || null, externalId: name };
    yield await readStoryFile(await readFile(join(folder, name)), options);
  }
}

/**
 * Seeds a desk from a folder: first the registry (office holders, bodies, relations), then the stories of `articles`,
 * published; each goes the one way: read, analyse, link, write. What is there already is left as it is.
 */
export const seed = async (
  strapi: Core.Strapi,
  folder: string,
  report?: (item: ImportedItem) => void,
): Promise<SeedSummary> => {
  const [holders = '', organizations = '', relationships = ''] = await Promise.all(
    REGISTRY_FILES.map((name) => readFile(join(folder, name), 'utf8')),
  );
  const { rows, problems } = await readRegistry({ holders, organizations, relationships });
  for (const { file, line, message } of problems) strapi.log.warn(`Seeds, ${file}, line ${line}: ${message}`);
  const registry = await writeRegistry(strapi, rows, SOURCE);
  await deskOf(strapi).registry();
  const actor = { id: null, name: SOURCE, via: 'command' as const };
  const options = { source: SOURCE, publish: true, dryRun: false, actor };
  return { registry, ...(await importStories(strapi, readStories(join(folder, 'articles')), options, report)) };
};

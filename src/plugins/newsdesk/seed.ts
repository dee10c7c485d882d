import { createReadStream } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { RegistrySummary } from './contracts/registry';
import { readFile as readStoryFile } from './readers/read-file';
import { readFacts, sortFiles } from './readers/registry/read-facts';
import type { ReadOutcome } from './readers/story';
import { deskOf } from './writer/desk';
import type { ImportedItem } from './writer/import-outcome';
import { importStories, type ImportSummary } from './writer/import-stories';
import { importRegistry } from './writer/registry/import-registry';

const SOURCE = 'seed';
const REGISTRY_FILES = ['registry.csv', 'organizations.csv', 'relationships.csv'];
const dates = z.array(z.object({ file: z.string(), published: z.string(), url: z.string().optional() }));

/** What a seeding made. */
export interface SeedSummary extends ImportSummary {
  registry: RegistrySummary;
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
  const files = REGISTRY_FILES.map((name) => ({ name, open: () => createReadStream(join(folder, name)) }));
  const facts = readFacts(await sortFiles(files, 'csv'));
  const given = {
    source: SOURCE,
    visibility: 'public' as const,
    dryRun: false,
    startedBy: SOURCE,
    files: REGISTRY_FILES,
  };
  const registry = await importRegistry(strapi, facts, given, {
    item: ({ origin, message }) => strapi.log.warn(`Seeds, ${origin}: ${message}`),
  });
  await deskOf(strapi).registry();
  const actor = { id: null, name: SOURCE, via: 'command' as const };
  const options = { source: SOURCE, publish: true, dryRun: false, actor };
  return { registry, ...(await importStories(strapi, readStories(join(folder, 'articles')), options, report)) };
};

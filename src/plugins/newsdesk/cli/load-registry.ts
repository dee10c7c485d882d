import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildRegistry, type Registry } from '../core/registry';
import { CommandError, UsageError } from './failures';
import { printable, type Terminal } from './terminal';

/** Paths as given on the command line. */
export interface RegistryPaths {
  registry?: string | undefined;
  organizations?: string | undefined;
  relationships?: string | undefined;
}

/** Problems with rows that are shown one by one; more are counted. */
const SHOWN = 5;

const OPTION_OF = { holders: 'registry', organizations: 'organizations', relationships: 'relationships' } as const;

/**
 * Reads the registry's CSV files into an index; null where none was named. Bad rows are told of on stderr and left out.
 * @throws UsageError where bodies or relations are given without office holders; CommandError where a file cannot be read.
 */
export const loadRegistry = async (paths: RegistryPaths, terminal: Terminal): Promise<Registry | null> => {
  const { registry, organizations, relationships } = paths;
  if (registry === undefined) {
    if (organizations === undefined && relationships === undefined) return null;
    throw new UsageError('--organizations and --relationships go with --registry: give the CSV of office holders too.');
  }
  const open = (path: string): AsyncIterable<Uint8Array> => {
    const file = resolve(terminal.io.cwd(), path);
    if (!existsSync(file)) throw new CommandError('no-such-file', `There is no file ${path}. Check the path.`);
    return createReadStream(file);
  };
  const { readRegistry } = await import('../readers/registry-files');
  const read = readRegistry({
    holders: open(registry),
    ...(organizations === undefined ? {} : { organizations: open(organizations) }),
    ...(relationships === undefined ? {} : { relationships: open(relationships) }),
  });
  const { rows, problems } = await read.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError('bad-registry', `The registry ${registry} cannot be read: ${reason}`, { cause: error });
  });
  for (const { file, line, message } of problems.slice(0, SHOWN)) {
    terminal.note(terminal.noteColours.yellow(printable(`${paths[OPTION_OF[file]] ?? file}:${line}: ${message}`)));
  }
  if (problems.length > SHOWN) terminal.note(`… and ${problems.length - SHOWN} more rows that were left out.`);
  return buildRegistry(rows);
};

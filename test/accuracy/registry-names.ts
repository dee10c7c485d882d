import { createReadStream, existsSync } from 'node:fs';
import { buildRegistry } from '../../src/plugins/newsdesk/core/registry';
import type { KnownNames } from '../../src/plugins/newsdesk/core/types';
import { readRegistry } from '../../src/plugins/newsdesk/readers/registry-files';
import { registryFile } from './reference';

/** The names of the registry that goes with the reference stories; null where it is missing. */
export const openNames = async (): Promise<KnownNames | null> => {
  if (!existsSync(registryFile())) return null;
  const { rows } = await readRegistry({ holders: createReadStream(registryFile()) });
  return buildRegistry(rows).knownNames;
};

import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegistryRows } from '../../../src/plugins/newsdesk/core/types';
import { readRegistry } from '../../../src/plugins/newsdesk/readers/registry-files';
import { linkingFile, registryFile } from '../reference';
import { linkingCase, type LinkingCase } from './linking-case';

const MOST_BYTES = 1e9;

/** Whether the generator of the reference's cases and its registry are there. */
export const hasReferenceCases = (): boolean => existsSync(linkingFile('cases.mjs')) && existsSync(registryFile());

/** Rows of a registry file. */
export const readRows = async (file: string, relationships?: string): Promise<RegistryRows> => {
  const family = relationships === undefined ? {} : { relationships: createReadStream(relationships) };
  return (await readRegistry({ holders: createReadStream(file), ...family })).rows;
};

const makeCases = (more: readonly string[]): LinkingCase[] => {
  const args = [linkingFile('cases.mjs'), '--registry', registryFile(), ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: MOST_BYTES });
  if (status !== 0) throw new Error(`The generator of the reference's cases failed: ${stderr}`);
  return stdout.trim().split('\n').map((line) => linkingCase.parse(JSON.parse(line))); // prettier-ignore
};

/** The reference's cases: short stories about the people of its registry. */
export const referenceCases = (count: number, seed: number): LinkingCase[] =>
  makeCases(['--n', String(count), '--seed', String(seed)]);

/** The same with the people named taken out of the registry: nothing may be linked. */
export const absentCases = async (
  count: number,
  seed: number,
): Promise<{ cases: LinkingCase[]; rows: RegistryRows }> => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-absent-'));
  try {
    const reduced = join(folder, 'reduced.csv');
    const cases = makeCases(['--n', String(count), '--seed', String(seed), '--absent', reduced]);
    return { cases, rows: await readRows(reduced) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

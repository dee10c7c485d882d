import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { RegistryFile } from '../../readers/registry/read-facts';
import { CommandError } from '../failures';
import type { Io } from '../terminal';

/** The files of a registry, and their size together in bytes. */
export interface OpenedFiles {
  files: RegistryFile[];
  bytes: number;
  /** Removes what was put aside. */
  close: () => Promise<void>;
}

const describe = (path: string, error: unknown): CommandError => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file. Check the path.',
    EACCES: 'The file may not be read. Check its rights.',
  };
  return new CommandError('not-readable', `${path}: ${words[code] ?? 'The file cannot be read.'}`, { cause: error });
};

/**
 * Finds the files of a registry. Standard input is put aside in a file, since some formats are read more than once.
 * @throws CommandError where one is not there or is a folder.
 */
export const openFiles = async (paths: readonly string[], io: Io): Promise<OpenedFiles> => {
  const files: RegistryFile[] = [];
  let bytes = 0;
  let folder: string | null = null;
  const close = async (): Promise<void> => {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const path of paths) {
      let file = resolve(io.cwd(), path);
      if (path === '-') {
        folder ??= await mkdtemp(join(tmpdir(), 'newsdesk-registry-'));
        file = join(folder, 'stdin');
        await pipeline(io.stdin, createWriteStream(file));
      }
      const found = await stat(file);
      if (found.isDirectory()) throw new CommandError('is-folder', `${path} is a folder. Name the files in it.`);
      bytes += found.size;
      files.push({ name: path === '-' ? 'stdin' : basename(path), open: () => createReadStream(file) });
    }
    return { files, bytes, close };
  } catch (error) {
    await close();
    throw error instanceof CommandError ? error : describe(paths[files.length] ?? '', error);
  }
};

import { createReadStream } from 'node:fs';
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegistryFile } from '../../../readers/registry/read-facts';

/** A file of a form, as Strapi has put it aside. */
export interface ReceivedFile {
  filepath: string;
  size: number;
  originalFilename: string | null;
}

/** Files that stay after the request that brought them. */
export interface KeptFiles {
  files: RegistryFile[];
  /** Their size together. */
  bytes: number;
  remove: () => Promise<void>;
}

const move = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to);
  } catch {
    // On another disk a file can only be copied; the request removes its own.
    await copyFile(from, to);
  }
};

/** Takes over the files of a form, which Strapi would remove once the request is answered. */
export const keepFiles = async (received: readonly ReceivedFile[]): Promise<KeptFiles> => {
  const folder = await mkdtemp(join(tmpdir(), 'newsdesk-registry-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const files: RegistryFile[] = [];
    for (const [index, { filepath, originalFilename }] of received.entries()) {
      const path = join(folder, String(index));
      await move(filepath, path);
      files.push({ name: originalFilename ?? `file ${index + 1}`, open: () => createReadStream(path) });
    }
    return { files, bytes: received.reduce((sum, { size }) => sum + size, 0), remove };
  } catch (error) {
    await remove();
    throw error;
  }
};

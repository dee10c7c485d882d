import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { MOST_BYTES, refuseSize } from '../readers/read-file';
import type { Problem } from '../readers/story';
import type { Io } from './terminal';

/** The bytes of one file or of stdin, or why they cannot be had. */
export type Input =
  | { ok: true; name: string | null; origin: string; bytes: Uint8Array }
  | { ok: false; origin: string; problem: Problem };

/** "stdin" for "-", else the path as it was given. */
export const originOf = (path: string): string => (path === '-' ? 'stdin' : path);

/** Reads a stream to its end, but not far past the limit: what is larger is refused anyway. */
const readAll = async (stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    size += bytes.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check the path.',
  EACCES: 'The file may not be read. Check its rights.',
  EPERM: 'The file may not be read. Check its rights.',
  ENAMETOOLONG: 'The path is too long. Check it.',
};

/** Reads one path of the command line ("-" is stdin). A file that is too large is refused without being read. Never throws. */
export const readInput = async (path: string, io: Io): Promise<Input> => {
  const origin = originOf(path);
  const fail = (code: string, message: string): Input => ({ ok: false, origin, problem: { code, message } });
  try {
    if (path === '-') return { ok: true, name: null, origin, bytes: await readAll(io.stdin) };
    const file = resolve(io.cwd(), path);
    const found = await stat(file);
    if (found.isDirectory()) return fail('is-folder', 'This is a folder. Name the files in it (folder/*.txt).');
    const refused = refuseSize(found.size, origin);
    if (refused !== null && !refused.ok) return refused;
    return { ok: true, name: basename(file), origin, bytes: await readAll(createReadStream(file)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail(
      'not-readable',
      REASONS[code] ?? `The file cannot be read: ${error instanceof Error ? error.message : code}`,
    );
  }
};

import { createGunzip } from 'node:zlib';

/** Thrown where a file is not what a registry can be read from; says what to do. */
export class RegistryFileError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Most that is read out of one file, in bytes: what unpacks to more was made to do harm. */
const MOST_UNPACKED = 8 * 1024 ** 3;
/** How many times its size a packed file may unpack to, once it is past the first megabytes. */
const MOST_TIMES = 300;
const FREE_BYTES = 64 * 1024 ** 2;

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function* from(first: Uint8Array, rest: AsyncIterator<Uint8Array>, onBytes: (bytes: number) => void) {
  for (let next: Uint8Array | null = first; next !== null;) {
    onBytes(next.length);
    yield next;
    const more: IteratorResult<Uint8Array> = await rest.next();
    next = more.done === true ? null : more.value;
  }
}

/**
 * The bytes of a file, unpacked where it is a gzip file, whatever its name; `onBytes` hears how many bytes of the file
 * itself were read.
 * @throws RegistryFileError where the gzip file is broken, or unpacks to far more than a registry can be.
 */
export async function* unpacked(
  input: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void = () => undefined,
  most = MOST_UNPACKED,
): AsyncGenerator<Uint8Array, void> {
  const source = input[Symbol.asyncIterator]();
  try {
    const first = await source.next();
    if (first.done === true) return;
    let packed = 0;
    const bytes = from(first.value, source, (count) => {
      packed += count;
      onBytes(count);
    });
    if (!isGzip(first.value)) {
      yield* bytes;
      return;
    }
    yield* gunzip(bytes, () => packed, most);
  } finally {
    await source.return?.();
  }
}

async function* gunzip(
  bytes: AsyncIterable<Uint8Array>,
  packed: () => number,
  most: number,
): AsyncGenerator<Uint8Array, void> {
  const { Readable } = await import('node:stream');
  const gunzip = createGunzip();
  const source = Readable.from(bytes);
  source.on('error', (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  let size = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most || (size > FREE_BYTES && size > packed() * MOST_TIMES)) {
        throw new RegistryFileError(
          'too-large',
          `The gzip file unpacks to more than ${size > most ? `${most} bytes` : `${MOST_TIMES} times its size`}. A registry does not: look at what it is.`,
        );
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof RegistryFileError) throw error;
    throw new RegistryFileError(
      'bad-gzip',
      `The gzip file is broken: ${error instanceof Error ? error.message : String(error)}. What came before was read; get the file once more.`,
    );
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

import { columnsForPeople, kindOfColumns, readCsvFacts, type CsvKind } from './csv-facts';
import { cappedLines } from './capped-lines';
import type { RegistryFact } from './fact';
import { readFtmFacts } from './ftm-facts';
import { RegistryFileError, unpacked } from './open-input';

/** A file of a registry, which can be opened more than once. */
export interface RegistryFile {
  /** How problems name it. */
  name: string;
  open: () => AsyncIterable<Uint8Array>;
}

export type RegistryFormat = 'csv' | 'ftm';

type Content = CsvKind | 'ftm';

/** Bodies stand before the offices that belong to them, and relations after the people. */
const ORDER: readonly Content[] = ['bodies', 'ftm', 'holders', 'relationships', 'family'];

const firstLine = async (file: RegistryFile): Promise<string> => {
  for await (const { text } of cappedLines(unpacked(file.open()))) {
    const line = (text ?? '').replace(/^\ufeff/, '').trim();
    if (line !== '') return line;
  }
  throw new RegistryFileError('empty', `${file.name} is empty: a registry names its columns in the first line.`);
};

/**
 * Tells what a file holds by its first line.
 * @throws RegistryFileError where that is no kind of registry that is known, with what would be.
 */
const contentOf = async (file: RegistryFile, format: RegistryFormat | null): Promise<Content> => {
  const line = await firstLine(file);
  if (format === 'ftm' || (format === null && line.startsWith('{'))) return 'ftm';
  const columns = line.split(',').map((name) =>
    name
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .toLowerCase(),
  );
  const kind = kindOfColumns(columns);
  if (kind !== null) return kind;
  throw new RegistryFileError(
    'unknown-columns',
    `${file.name} is no registry that can be read: its first line names the columns ${columns.join(', ').slice(0, 300)}. ` +
      `Wanted are a CSV with the columns ${columnsForPeople()}; or FollowTheMoney entities, a JSON object a line.`,
  );
};

/** A file, and what it holds. */
export interface KnownFile extends RegistryFile {
  content: Content;
  /** How often it is read from its beginning to its end. */
  passes: number;
}

/** Finds out what each file holds, and puts them into the order in which they are to be read. */
export const sortFiles = async (
  files: readonly RegistryFile[],
  format: RegistryFormat | null,
): Promise<KnownFile[]> => {
  const known: KnownFile[] = [];
  for (const file of files) {
    const content = await contentOf(file, format);
    known.push({ ...file, content, passes: content === 'ftm' ? 3 : 1 });
  }
  return known.sort((a, b) => ORDER.indexOf(a.content) - ORDER.indexOf(b.content));
};

/** Bytes of a line that are waited for; a longer one is no row anyway. */
const LONGEST_TAIL = 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * The whole lines of a file that may break off in the middle: what it said before stands, the line that was cut does not,
 * and `tell` hears of it.
 */
async function* untilBroken(
  bytes: AsyncIterable<Uint8Array>,
  tell: (error: RegistryFileError) => void,
): AsyncGenerator<Uint8Array, void> {
  let tail: Uint8Array = new Uint8Array(0);
  try {
    for await (const chunk of bytes) {
      const end = chunk.lastIndexOf(NEWLINE) + 1;
      if (end === 0 && tail.length < LONGEST_TAIL) {
        tail = Buffer.concat([tail, chunk]);
        continue;
      }
      if (tail.length > 0) yield tail;
      yield chunk.subarray(0, end);
      tail = chunk.subarray(end);
    }
    if (tail.length > 0) yield tail;
  } catch (error) {
    if (!(error instanceof RegistryFileError)) throw error;
    tell(error);
  }
}

/** All facts of some files in their order; `onBytes` hears how many bytes were read. */
export async function* readFacts(
  files: readonly KnownFile[],
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<RegistryFact, void> {
  for (const { name, open, content } of files) {
    const broken: RegistryFileError[] = [];
    const read = () => untilBroken(unpacked(open(), onBytes), (error) => broken.push(error));
    yield* content === 'ftm' ? readFtmFacts(read, name) : readCsvFacts(read(), name, content);
    const [first] = broken;
    if (first !== undefined) yield { kind: 'problem', origin: name, code: first.code, message: first.message };
  }
}

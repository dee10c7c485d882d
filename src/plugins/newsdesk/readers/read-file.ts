import { readPlainText } from './plain-text';
import type { ReadOptions, ReadOutcome } from './story';

/** Largest file that is read, in bytes: a story of a hundred thousand lines is a mistake. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Starts of files that could pass for text, the first 200 bytes read as Latin-1. */
const SIGNATURES: readonly { format: string; start: RegExp }[] = [
  { format: 'HTML', start: /^\s*<(!doctype\s+html|html|head|body)\b/i },
  { format: 'XML', start: /^\s*<\?xml\b/i },
  { format: 'RTF', start: /^\{\\rtf/ },
  { format: 'PDF', start: /^%PDF-/ },
  { format: 'JPEG', start: /^ÿØÿ/ },
  { format: 'PNG', start: /^\u0089PNG/ },
  { format: 'GIF', start: /^GIF8[79]a/ },
];

const fail = (origin: string, code: string, message: string): ReadOutcome => ({
  ok: false,
  origin,
  problem: { code, message },
});

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

/** The outcome for a file of `size` bytes that is too large to be read; null where the size is right. */
export const refuseSize = (size: number, origin: string): ReadOutcome | null =>
  size <= MOST_BYTES
    ? null
    : fail(
        origin,
        'too-large',
        `Too large: ${megabytes(size)} MB, and at most ${megabytes(MOST_BYTES)} MB are read. Give one story a file.`,
      );

/** "JPEG" for image/jpeg, "DOCX" for a Word document; null where the bytes are of no known format. */
const nameFormat = async (bytes: Uint8Array): Promise<string | null> => {
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined) return null;
  const [family = '', kind = ''] = type.mime.split('/');
  return (['image', 'audio', 'video'].includes(family) ? kind.replace(/^x-/, '') : type.ext).toUpperCase();
};

const notText = (format: string, origin: string): ReadOutcome =>
  fail(
    origin,
    'not-text',
    `Not plain text: the bytes of ${/^[AEFHILMNORSX]/.test(format) ? 'an' : 'a'} ${format} file. Save the story as plain text (UTF-8) first.`,
  );

/**
 * Bytes of a file to its story: checks the size, picks the reader of the format (plain text so far) and names the
 * format of what is no text. Gives a problem instead of throwing, whatever the bytes are.
 */
export const readFile = async (bytes: Uint8Array, options: ReadOptions): Promise<ReadOutcome> => {
  const refused = refuseSize(bytes.length, options.origin);
  if (refused !== null) return refused;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const signature = SIGNATURES.find((each) => each.start.test(start.replace(/^ï»¿/, '')));
  if (signature !== undefined) return notText(signature.format, options.origin);
  const outcome = readPlainText(bytes, options);
  if (outcome.ok || outcome.problem.code !== 'not-text') return outcome;
  const format = await nameFormat(bytes);
  return format === null ? outcome : notText(format, options.origin);
};

import type { Warning } from '../core/types';

export type Decoded = { ok: true; text: string; warnings: Warning[] } | { ok: false };

/** What windows-1252 has where Latin-1 has control characters (0x80 to 0x9f); five places are empty. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Share of control characters from which on bytes are no text in any encoding. */
const MOST_CONTROLS = 0.02;

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The one thing that `fatal` throws for: these bytes are not UTF-8.
    return null;
  }
};

// Several Node releases decode "windows-1252" as plain Latin-1, so the 32 places are filled in here.
const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);

const hasMark = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

const looksBinary = (text: string): boolean => {
  const controls = text.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g)?.length ?? 0;
  return text.includes('\0') || controls > Math.max(2, text.length * MOST_CONTROLS);
};

/**
 * Bytes to text: UTF-8, UTF-16 with a byte order mark, else windows-1252 with a warning. The mark is dropped.
 * Answers `ok: false` for bytes that are no text (NUL bytes, many control characters). Never throws.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const utf16 = hasMark(bytes, 0xff, 0xfe) ? 'utf-16le' : hasMark(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
  if (utf16 !== null) {
    const text = new TextDecoder(utf16).decode(bytes);
    return looksBinary(text) ? { ok: false } : { ok: true, text, warnings: [] };
  }
  const utf8 = decodeUtf8(bytes);
  const text = utf8 ?? decodeWindows1252(bytes);
  if (looksBinary(text)) return { ok: false };
  const warnings: Warning[] =
    utf8 === null
      ? [
          {
            code: 'read-as-windows-1252',
            message:
              'The file is not UTF-8; it was read as windows-1252. Look at accents and quotation marks, or save it as UTF-8.',
          },
        ]
      : [];
  return { ok: true, text, warnings };
};

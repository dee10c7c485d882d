import type { Warning } from '../core/types';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LINE_END = /\r\n|[\r\u000b\u000c\u0085\u2028\u2029]/g;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
// Soft hyphens, zero-width blanks and stray byte order marks stand inside words and hide names.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * Text as it is stored: line ends are "\n", NFC, no control characters, no lone surrogates (each becomes U+FFFD), no
 * invisible characters inside words. What was lost is said in a warning. Example: "a\r\nb\u0007" -> "a\nb".
 */
export const cleanText = (text: string): { text: string; warnings: Warning[] } => {
  const warnings: Warning[] = [];
  const lined = text.replace(LINE_END, '\n');
  const controls = lined.match(CONTROL)?.length ?? 0;
  const surrogates = lined.match(LONE_SURROGATE)?.length ?? 0;
  if (controls > 0) {
    warnings.push({
      code: 'control-characters',
      message: `${controls} control character(s) were taken out of the text.`,
    });
  }
  if (surrogates > 0) {
    warnings.push({
      code: 'broken-characters',
      message: `${surrogates} broken character(s) were replaced by U+FFFD. Look for "\ufffd" in the text.`,
    });
  }
  const clean = lined.replace(LONE_SURROGATE, '\ufffd').replace(CONTROL, '').replace(INVISIBLE, '').normalize('NFC');
  return { text: clean, warnings };
};

import type { Paragraph } from './paragraphs';

const OWNER =
  /(?:©|\(c\)|copyright)[\s,]*(?:\d{4}[\s,]*)?(?:by )?(?:the )?(\p{Lu}[\p{L}&'’]*(?: (?:\p{Lu}[\p{L}&'’]*|of|and|&)){0,5})/iu;
/** What every such line has; most lines have none of it. */
const ANY_MARK = /©|\(c\)|copyright|first (?:published|appeared)|originally /i;
const FIRST_IN =
  /(?:first published|first appeared|originally published|originally appeared) (?:in|on|by|at) (?:the )?(\p{Lu}[\p{L}&'’.]*(?: \p{Lu}[\p{L}&'’.]*){0,4})/u;

/** Name of the paper or agency that a copyright or syndication line calls its publisher, or null. */
export function readPublisher(text: string, paragraphs: Paragraph[]): string | null {
  for (const paragraph of [...paragraphs.slice(0, 3), ...paragraphs.slice(-4)]) {
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 300));
    if (!ANY_MARK.test(line)) continue;
    const name = (OWNER.exec(line) ?? FIRST_IN.exec(line))?.[1]
      ?.replace(/(?<![.\s])[.\s]+$/, '')
      .replace(/^(?:the|by) /i, '');
    if (name !== undefined && /^\p{Lu}/u.test(name) && !/^(?:All|Rights)\b/.test(name)) return name;
  }
  return null;
}

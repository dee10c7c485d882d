import type { Span } from '../types';

const BYLINE =
  /^(?:By|BY|Posted by|Written by|Reported by|Story by)[: ]{1,2}(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|der|bin|al-\p{L}+)){0,7})/u;

/** Reads the author's line. "By Jane Doe, Political Editor" -> "Jane Doe"; null where the line is none. */
export function readByline(line: string, at: Span): (Span & { name: string }) | null {
  if (line.length > 120) return null;
  const match = BYLINE.exec(line);
  const name = match?.[1];
  if (match === null || name === undefined || !name.includes(' ')) return null;
  const start = at.start + match[0].length - name.length;
  return { start, end: start + name.length, name };
}

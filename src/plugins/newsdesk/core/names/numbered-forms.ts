import { foldName } from './fold';

/**
 * Folded names of a story's entries, as decisions know them; where two have the same, the second is told apart by a number:
 * "Kim", "Lee", "Kim" -> "kim", "lee", "kim ~2".
 */
export function numberedForms(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const form = foldName(name);
    const count = (counts.get(form) ?? 0) + 1;
    counts.set(form, count);
    return count === 1 ? form : `${form} ~${String(count)}`;
  });
}

import { NICKNAMES } from '../lang/en/nicknames';

const GROUPS_OF_NAME: ReadonlyMap<string, ReadonlySet<number>> = readGroups(NICKNAMES);

function readGroups(table: string): Map<string, Set<number>> {
  const groups = new Map<string, Set<number>>();
  for (const [group, line] of table.trim().split('\n').entries()) {
    for (const name of line.split(' ')) groups.set(name, (groups.get(name) ?? new Set<number>()).add(group));
  }
  return groups;
}

/** True where two folded given names can be one person's: "tony", "antony". */
export function areNicknames(a: string, b: string): boolean {
  const groups = GROUPS_OF_NAME.get(a);
  if (groups === undefined) return false;
  for (const group of GROUPS_OF_NAME.get(b) ?? []) if (groups.has(group)) return true;
  return false;
}

/** First letters with which the forms of a folded given name can begin: "bill" -> b, l, w. */
export function firstLettersOf(name: string): string[] {
  const letters = new Set([name.slice(0, 1)]);
  const groups = GROUPS_OF_NAME.get(name);
  if (groups !== undefined) {
    for (const [other, theirs] of GROUPS_OF_NAME) {
      if (!letters.has(other.slice(0, 1)) && [...theirs].some((group) => groups.has(group)))
        letters.add(other.slice(0, 1));
    }
  }
  return [...letters];
}

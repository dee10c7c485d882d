import { NICKNAMES } from '../lang/en/nicknames';

const NAMES_OF_GROUP: readonly string[][] = NICKNAMES.trim()
  .split('\n')
  .map((line) => line.split(' '));
const GROUPS_OF_NAME: ReadonlyMap<string, ReadonlySet<number>> = readGroups();

function readGroups(): Map<string, Set<number>> {
  const groups = new Map<string, Set<number>>();
  for (const [group, names] of NAMES_OF_GROUP.entries()) {
    for (const name of names) groups.set(name, (groups.get(name) ?? new Set<number>()).add(group));
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

/** The other given names of a folded one's groups: "bill" -> william, will, billy ... */
export function nicknamesOf(name: string): string[] {
  const groups = GROUPS_OF_NAME.get(name);
  if (groups === undefined) return [];
  return [...groups].flatMap((group) => NAMES_OF_GROUP[group] ?? []);
}

import { LEADERS, LEADERS_ALONE } from '../lang/en/leaders';
import { foldName } from '../names/fold';
import { readWords } from '../words/read-list';

const alone = new Set(readWords(LEADERS_ALONE));
const full = new Set<string>();
for (const row of LEADERS.trim().split('\n')) {
  const [family, given] = row.split(',').map((part) => foldName(part.trim()));
  if (family === undefined) continue;
  if (given === undefined) full.add(family);
  // Both orders: "Kim Dae-jung" and "Dae-jung Kim".
  else full.add(`${given} ${family}`).add(`${family} ${given}`);
}

/** Whether a name, as a story writes it, is that of a head of state or of government whom everybody knows. */
export const isWellKnownLeader = (name: string): boolean => {
  const folded = foldName(name);
  return full.has(folded) || alone.has(folded);
};

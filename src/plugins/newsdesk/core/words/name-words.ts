import { WORLD_FAMILY_NAMES } from '../lang/en/world-family-names';
import { WORLD_GIVEN_NAMES } from '../lang/en/world-given-names';
import { WORLD_TOWNS } from '../lang/en/world-towns';
import { foldName } from '../names/fold';
import { readRows, readValues, readWords } from './read-list';

/** Bits of a word that stands in a list of names. */
export const GIVEN = 1;
export const FAMILY = 2;
export const TOWN = 4;

/** Towns of several words, as they are written. */
export const LONG_TOWNS: string[] = [];

const bits = new Map<string, number>();
for (const name of readWords(WORLD_GIVEN_NAMES)) bits.set(name, GIVEN);
for (const name of readWords(WORLD_FAMILY_NAMES)) bits.set(name, (bits.get(name) ?? 0) | FAMILY);
for (const row of readRows(WORLD_TOWNS)) {
  for (const town of readValues(row[0])) {
    const folded = foldName(town);
    if (/[ -]/.test(town)) LONG_TOWNS.push(town);
    else bits.set(folded, (bits.get(folded) ?? 0) | TOWN);
  }
}

/** Whether a folded word is a given name or a family name somewhere in the world, or a town, as bits. */
export function nameBits(folded: string): number {
  return bits.get(folded) ?? 0;
}

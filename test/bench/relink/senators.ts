import { makeRandom } from '../stories';

/** A made-up senator: given names have five letters and family names twelve, so that one can stand in another's place. */
export interface Senator {
  name: string;
  givenName: string;
  familyName: string;
}

const SEED = 20210318;
/** So many that each is named by some twenty-five stories of a hundred thousand. */
const PEOPLE = 20_000;
const GIVEN = 'Anita Boris Carla David Elena Farid Greta Hamid Irena Jonas Karin Louis'.split(' ');
const SYLLABLES = 'bal den kor lir mas nel ova per rik sto tam ulm ven wik yar'.split(' ');

/** Senators whom no registry has, the same each time; the desk makes no record of a senator unasked. */
export const makeSenators = (): Senator[] => {
  const random = makeRandom(SEED);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const families = new Set<string>();
  while (families.size < PEOPLE) {
    const word = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    families.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return [...families].map((familyName) => {
    const givenName = pick(GIVEN);
    return { name: `${givenName} ${familyName}`, givenName, familyName };
  });
};

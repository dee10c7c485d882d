import { createHmac } from 'node:crypto';
import { foldName } from '../../core/names/fold';

/** What a person is told by, in a record, a row of a registry or a story. */
export interface Told {
  names: readonly string[];
  birthDate: string | null;
  wikidataId: string | null;
  /** Ids that other registries give, "scheme:value". */
  identifiers: readonly string[];
  /** States, ISO 3166-1 alpha-2. */
  states: readonly string[];
}

/** Keyed hashes; nothing can be read from one, and without the key none can be made to compare with. */
export const hashWith =
  (key: string) =>
  (...parts: readonly string[]): string =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex');

type Hash = ReturnType<typeof hashWith>;

const isDay = (date: string): boolean => date.length === 10;
const yearOf = (date: string): string => date.slice(0, 4);

const idsOf = ({ wikidataId, identifiers }: Told): string[] => [
  ...(wikidataId === null ? [] : [`wikidata:${wikidataId}`]),
  ...identifiers,
];

/** Words of a folded name in one order, since registries write the family name first or last: "marit solbakken". */
const inOneOrder = (words: readonly string[]): string => [...words].sort().join(' ');

const formsOf = ({ names }: Pick<Told, 'names'>): string[] =>
  [...new Set(names.map((name) => inOneOrder(foldName(name).split(' '))))].filter((form) => form !== '');

/** The same names with their first and last word alone: "Marit Anne Solbakken" -> "marit solbakken". */
const withoutMiddle = ({ names }: Pick<Told, 'names'>): string[] =>
  names.flatMap((name) => {
    const words = foldName(name).split(' ');
    const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
    return words.length < 3 ? [] : [inOneOrder([first, last])];
  });

/** States of a person; one without any is told by the name alone. */
const statesOf = ({ states }: Told): string[] => (states.length === 0 ? [''] : [...new Set(states)]);

/** Those of an erased person: a story may name the person without any. */
const allStatesOf = ({ states }: Told): string[] => [...new Set(['', ...states])];

/**
 * Fingerprints of a person who is erased: of each id; of each name with the birth date; and of each name with the state,
 * marked by what else is known, so that a namesake whom that tells apart is none.
 */
export const fingerprintsOf = (told: Told, hash: Hash): string[] => {
  const { birthDate, wikidataId } = told;
  const known = `${wikidataId === null ? '' : 'id'} ${birthDate === null ? '' : 'birth'}`;
  return [
    ...idsOf(told).map((id) => hash('id', id)),
    ...[...new Set([...formsOf(told), ...withoutMiddle(told)])].flatMap((form) => [
      ...(birthDate === null
        ? []
        : [
            hash('year', form, yearOf(birthDate)),
            isDay(birthDate) ? hash('day', form, birthDate) : hash('only year', form, yearOf(birthDate)),
          ]),
      ...allStatesOf(told).map((state) => hash('name', form, state, known)),
    ]),
  ];
};

/**
 * Whether a person is one who was erased, as far as fingerprints can tell: `has` knows those that are kept. `isLoose`: also
 * where only a middle name is one more, for records that nobody asked for.
 */
export const isAmong = (has: (fingerprint: string) => boolean, told: Told, hash: Hash, isLoose = false): boolean => {
  if (idsOf(told).some((id) => has(hash('id', id)))) return true;
  const { birthDate, wikidataId } = told;
  return [...formsOf(told), ...(isLoose ? withoutMiddle(told) : [])].some((form) => {
    if (birthDate !== null) {
      const isSame = isDay(birthDate)
        ? has(hash('day', form, birthDate)) || has(hash('only year', form, yearOf(birthDate)))
        : has(hash('year', form, yearOf(birthDate)));
      if (isSame) return true;
    }
    const marks = ['id birth', 'id ', ' birth', ' '].filter(
      (known) => !(known.includes('id') && wikidataId !== null) && !(known.includes('birth') && birthDate !== null),
    );
    return statesOf(told).some((state) => marks.some((known) => has(hash('name', form, state, known))));
  });
};

/** Fingerprint of a name in one story, which means an erased person there. */
export const mentionFingerprint = (article: string, nameForm: string, hash: Hash): string =>
  hash('mention', article, nameForm.replace(/ ~\d+$/, ''));

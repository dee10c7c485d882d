import { stateOf } from '../registry/state';
import type { PersonEntry, StatedOffice } from '../types';
import { GUESSED_STATES } from './data/guessed-states';

/** States that a story gives a person: by its words, or guessed from the context. ISO 3166-1 alpha-2. */
export interface StatedStates {
  said: readonly string[];
  guessed: readonly string[];
}

/** True where an office has its state from the context and not from words about it. */
export function isStateGuessed({ country, findings }: StatedOffice): boolean {
  return country !== null && findings.some(({ name }) => GUESSED_STATES.has(name));
}

/** States of a person's offices, and of the person where no office says one. */
export function statedStates({ offices, country }: PersonEntry): StatedStates {
  const said = offices.filter((office) => !isStateGuessed(office)).map((office) => stateOf(office.country));
  const guessed = offices.filter(isStateGuessed).map((office) => stateOf(office.country));
  const own = stateOf(country);
  if (!guessed.includes(own)) said.push(own);
  return { said: known(said), guessed: known(guessed) };
}

function known(states: readonly (string | null)[]): string[] {
  return [...new Set(states)].filter((state) => state !== null);
}

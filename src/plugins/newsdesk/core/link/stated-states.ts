import { stateOf } from '../registry/state';
import type { PersonEntry, StatedOffice } from '../types';
import { GUESSED_STATES, STATE_OF_RECORD } from './data/guessed-states';

/** States that a story gives a person: by its words, or guessed from the context. ISO 3166-1 alpha-2. */
export interface StatedStates {
  said: readonly string[];
  guessed: readonly string[];
}

/** True where an office has its state from the context and not from words about it. */
export function isStateGuessed({ country, findings }: StatedOffice): boolean {
  return country !== null && findings.some(({ name }) => GUESSED_STATES.has(name));
}

/** True where nothing but the records told the recogniser the state of an office. */
function isStateOfRecord(office: StatedOffice): boolean {
  if (!isStateGuessed(office)) return false;
  return office.findings.every(({ name }) => name === STATE_OF_RECORD || !GUESSED_STATES.has(name));
}

/** States of a person's offices, and of the person where no office says one. */
export function statedStates({ offices, country }: PersonEntry): StatedStates {
  const said = offices.filter((office) => !isStateGuessed(office)).map((office) => stateOf(office.country));
  const isHint = (office: StatedOffice) => isStateGuessed(office) && !isStateOfRecord(office);
  const guessed = offices.filter(isHint).map((office) => stateOf(office.country));
  const own = stateOf(country);
  if (!offices.some((office) => isStateGuessed(office) && stateOf(office.country) === own)) said.push(own);
  return { said: known(said), guessed: known(guessed) };
}

function known(states: readonly (string | null)[]): string[] {
  return [...new Set(states)].filter((state) => state !== null);
}

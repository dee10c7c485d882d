/**
 * Words of titles that a state does not use for its own offices, by ISO 3166-1 alpha-2: where the state of an office is
 * only guessed from the context, such a title says that it is another. Source: the states' own names of their offices.
 */
export const FOREIGN_TITLES: Readonly<Record<string, readonly string[]>> = {
  AU: ['president', 'chancellor'],
  CA: ['president', 'chancellor'],
  CH: ['prime minister', 'premier'],
  GB: ['president'],
  JP: ['president', 'chancellor'],
  US: ['minister', 'premier', 'chancellor', 'taoiseach'],
};

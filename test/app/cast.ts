import type { Core } from '@strapi/strapi';
import { addOfficial, clearDesk, type GivenOfficial, type GivenText } from './newsroom';

/** Invented officials of stories that tests tell; the seed knows none of them. */
export const SOLBAKKEN: GivenOfficial = {
  name: 'Marit Solbakken',
  givenName: 'Marit',
  familyName: 'Solbakken',
  title: 'Minister of Fisheries',
  country: 'NO',
};
export const STEINSDOTTIR: GivenOfficial = {
  name: 'Gudrun Steinsdottir',
  givenName: 'Gudrun',
  familyName: 'Steinsdottir',
  title: 'Minister of Fisheries',
  country: 'IS',
};
/** A senior official whom the registry of the tests lacks. */
export const UNKNOWN = 'Rosalba Zammit';

const HERRING = [
  'Trial: herring talks end in Oslo',
  'OSLO, March 17, 2021 (Trial Wire) — Norwegian Fisheries Minister Marit Solbakken met Icelandic Fisheries Minister Gudrun Steinsdottir on Wednesday.',
  '"We share one sea and one worry," Solbakken said.',
  'Steinsdottir called the new quota "a fair burden" for both fleets.',
];

/** A story with two linked officials and a quotation each; `more` are further paragraphs. */
export const herring = (name = 'herring.txt', ...more: string[]): GivenText => ({
  name,
  text: [...HERRING, ...more].join('\n'),
});

/** A story that names a senior official whom no record fits, `headline` apart the same each time. */
export const valletta = (name: string, headline = 'Trial: ports of the south to reopen'): GivenText => ({
  name,
  text: [
    headline,
    `VALLETTA, March 18, 2021 (Trial Wire) — Maltese Foreign Minister ${UNKNOWN} said on Thursday that the ports would reopen.`,
    'Zammit spoke to reporters after a meeting of the cabinet.',
  ].join('\n'),
});

export interface Cast {
  solbakken: string;
  steinsdottir: string;
}

/** Puts the cast into the desk; gives their documentIds. */
export const addCast = async (strapi: Core.Strapi): Promise<Cast> => ({
  solbakken: await addOfficial(strapi, SOLBAKKEN),
  steinsdottir: await addOfficial(strapi, STEINSDOTTIR),
});

/** Takes the cast out again, with all stories of the given sources. */
export const removeCast = (strapi: Core.Strapi, ...sources: string[]): Promise<void> =>
  clearDesk(strapi, { sources, people: [SOLBAKKEN.name, STEINSDOTTIR.name, UNKNOWN] });

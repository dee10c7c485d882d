import type { Analysis, Quote, Span } from '../../../src/plugins/newsdesk/core';
import { officesOf } from '../rows';

/**
 * What a hard case may pin down, in lines that can be read; each that a case gives is compared whole, in the order of the
 * text. Nothing of it speaks of weights or findings.
 */
export interface Marks {
  /** "Suh Wook": the people's fullest forms. */
  people: string[];
  /** "Suh Wook: Suh Wook, Suh": every mention. */
  mentions: string[];
  /** "Suh Wook: Defence Minister, KR": titles, ISO state or -, body, status unless current. */
  offices: string[];
  /** Names of those who hold or held a public office. */
  officials: string[];
  /** "Suh Wook: Suh", the family name, or - where there is none. */
  families: string[];
  /** "International Atomic Energy Agency: International Atomic Energy Agency, IAEA": every mention. */
  bodies: string[];
  /** "Labour Party: party, GB" */
  kinds: string[];
  /** "Kim Yo-jong: sister of Kim Jong-un" */
  relations: string[];
  /** "the words <- Speaker"; - where the speaker is not named. */
  quotes: string[];
  /** Indirect speech, in the same form. */
  statements: string[];
  /** "Seoul, UNI, 2021-03-17"; - for what is missing, and for no dateline at all. */
  dateline: string;
  /** "2021-03-17, given"; - where no day is known. */
  date: string;
  headline: string;
  byline: string;
  publisher: string;
  /** "copyright: the words that are cut" */
  removed: string[];
  language: string;
  warnings: string[];
}

/** The analysis of a text in the lines of `Marks`. */
export function marksOf(text: string, analysis: Analysis): Marks {
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');
  const spoken = (quote: Quote): string => `${words(quote)} <- ${quote.speaker ?? '-'}`;
  const { people, organizations, dateline, date } = analysis;
  return {
    people: people.map(({ name }) => name),
    mentions: people.map(({ name, mentions }) => `${name}: ${mentions.map(words).join(', ')}`),
    offices: officesOf(analysis).filter((line) => !line.endsWith(': ')),
    officials: people.filter(({ official }) => official).map(({ name }) => name),
    families: people.map(({ name, familyName }) => `${name}: ${familyName ?? '-'}`),
    bodies: organizations.map(({ name, mentions }) => `${name}: ${mentions.map(words).join(', ')}`),
    kinds: organizations.map(({ name, kind, country }) => `${name}: ${kind}, ${country ?? '-'}`),
    relations: people.flatMap(({ name, relations }) => relations.map(({ type, of }) => `${name}: ${type} of ${of}`)),
    quotes: analysis.quotes.map(spoken),
    statements: analysis.statements.map(spoken),
    dateline:
      dateline === null ? '-' : [dateline.place, dateline.agency, dateline.date].map((part) => part ?? '-').join(', '),
    date: date === null ? '-' : `${date.value}, ${date.from}`,
    headline: analysis.headline ?? '-',
    byline: analysis.byline ?? '-',
    publisher: analysis.publisher ?? '-',
    removed: analysis.removed.map((part) => `${part.reason}: ${words(part)}`),
    language: analysis.language ?? '-',
    warnings: analysis.warnings.map(({ code }) => code),
  };
}

/** A text, and the marks that it should get. */
export type HardCase = Partial<Marks> & {
  text: string;
  published?: string;
  /** Set on a case that does not work yet: why, in a few words. A case that begins to work must lose it. */
  fails?: string;
};

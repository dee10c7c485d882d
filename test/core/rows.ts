import { type Analysis, type KnownNames, analyse } from '../../src/plugins/newsdesk/core';

/** Reads one sentence as a story without a headline. */
export const read = (text: string, published: string | null = null, names?: KnownNames): Analysis =>
  analyse({ text, published }, names);

/** One line for each person: "Name: Title, ST, status; ..." */
export const officesOf = (analysis: Analysis): string[] =>
  analysis.people.map((person) => {
    const offices = person.offices.map(
      (office) =>
        `${office.title}, ${office.country ?? '-'}${office.organization === null ? '' : `, ${office.organization}`}${office.status === 'current' ? '' : `, ${office.status}`}`,
    );
    return `${person.name}: ${offices.join('; ')}`;
  });

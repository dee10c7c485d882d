import type { Analysis, Span } from '../../src/plugins/newsdesk/core';

/** What a golden story pins down: names, places, speakers and texts, but no findings and no weights. */
export function viewOf(text: string, analysis: Analysis): object {
  const words = (span: Span): string => text.slice(span.start, span.end);
  return {
    headline: analysis.headline,
    dateline: analysis.dateline === null ? null : { place: analysis.dateline.place, agency: analysis.dateline.agency, date: analysis.dateline.date },
    byline: analysis.byline,
    publisher: analysis.publisher,
    date: analysis.date,
    language: analysis.language,
    removed: analysis.removed.map((part) => ({ reason: part.reason, text: words(part) })),
    people: analysis.people.map((person) => ({
      name: person.name,
      familyName: person.familyName,
      grade: person.grade,
      offices: person.offices.map(({ title, country, organization, status }) => ({ title, country, organization, status })),
      relations: person.relations.map(({ type, of }) => ({ type, of })),
      trade: person.trade,
      mentions: person.mentions.map(words),
    })),
    organizations: analysis.organizations.map((body) => ({
      name: body.name,
      acronym: body.acronym,
      kind: body.kind,
      country: body.country,
      mentions: body.mentions.map(words),
    })),
    quotes: analysis.quotes.map((quote) => ({ text: words(quote), speaker: quote.speaker, rule: quote.rule })),
    statements: analysis.statements.map((statement) => ({ text: words(statement), speaker: statement.speaker })),
    warnings: analysis.warnings.map((warning) => warning.code),
  };
}

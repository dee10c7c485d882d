import type {
  HeldOfficeAnswer,
  MentionAnswer,
  NamedOrganization,
  NamedPerson,
  QuotationAnswer,
  RelationAnswer,
  StatedOfficeAnswer,
} from '../../../contracts/content';
import { locateIn, type Locate } from '../../../core/blocks';
import type { Span } from '../../../core/types';
import { groupBy } from './batch';
import { toOrganization, toPerson, type RecordRow } from './records';
import type { AppearanceRow, ArticleRow, QuoteRow } from './rows';
import { holdsOn } from './terms';

/** All that the public may know of one text of an article, looked up: only linked appearances of public records. */
export interface StoryParts {
  article: ArticleRow;
  appearances: readonly AppearanceRow[];
  quotes: readonly QuoteRow[];
  people: ReadonlyMap<string, RecordRow>;
  organizations: ReadonlyMap<string, RecordRow>;
  terms: ReadonlyMap<string, HeldOfficeAnswer>;
}

/** The office that a story gives a person; the first where it gives several. */
export const statedOffice = (appearances: readonly Pick<AppearanceRow, 'offices'>[]): StatedOfficeAnswer | null => {
  const found = appearances.flatMap(({ offices }) => offices)[0];
  if (found === undefined) return null;
  const { title, country, organization, status } = found;
  return { title, country: country ?? null, organization: organization ?? null, status: status ?? null };
};

/** The term that a link rests on, where it holds on the day of the story. */
export const officeOnDay = (
  appearances: readonly Pick<AppearanceRow, 'term'>[],
  terms: ReadonlyMap<string, HeldOfficeAnswer>,
  firstPublished: string | null | undefined,
): HeldOfficeAnswer | null => {
  const day = firstPublished?.slice(0, 10);
  if (day === undefined) return null;
  const linked = appearances.map(({ term }) => (term === null ? undefined : terms.get(term)));
  return linked.find((term) => term !== undefined && holdsOn(term, day)) ?? null;
};

/** Places of the mentions in the text, in its order. */
export const spansOf = (appearances: readonly AppearanceRow[]): Span[] =>
  appearances
    .flatMap(({ mentions }) => mentions)
    .map(([start, end]) => ({ start, end }))
    .sort((a, b) => a.start - b.start);

/** Spans of the text with their places in the headline or the body. */
export const toMentions = (spans: readonly Span[], locate: Locate): MentionAnswer[] =>
  spans.map((span) => ({
    ...span,
    ...(locate(span)[0] ?? { block: null, offset: span.start, length: span.end - span.start }),
  }));

const relationsOf = (
  appearances: readonly AppearanceRow[],
  { appearances: all, people }: StoryParts,
): RelationAnswer[] =>
  appearances
    .flatMap(({ relations }) => relations)
    .flatMap(({ type, of }) => {
      const other = all.find(({ kind, name }) => kind === 'person' && name === of);
      const record = other === undefined ? undefined : people.get(other.record);
      if (record === undefined) return [];
      return [{ type, of: { documentId: record.documentId, slug: record.slug ?? null, name: record.name } }];
    });

const quotesBy = (appearances: readonly AppearanceRow[], quotes: readonly QuoteRow[]): number => {
  const ids = new Set(appearances.map(({ documentId }) => documentId));
  return quotes.filter(({ speaker }) => speaker !== null && ids.has(speaker)).length;
};

// A story may name one record in two ways that the recogniser did not join.
const byRecord = (parts: StoryParts, kind: AppearanceRow['kind']): [string, AppearanceRow[]][] => [
  ...groupBy(
    parts.appearances.filter((appearance) => appearance.kind === kind),
    ({ record }) => record,
  ),
];

export interface NamedPeople {
  officials: NamedPerson[];
  others: NamedPerson[];
}

/** The people of a story, those whom it names with an office apart from the others; in the order of the story. */
export const namedPeople = (parts: StoryParts): NamedPeople => {
  const locate = locateIn(parts.article.headline, parts.article.body);
  const named: NamedPeople = { officials: [], others: [] };
  for (const [record, appearances] of byRecord(parts, 'person')) {
    const person = parts.people.get(record);
    const [first] = appearances;
    if (person === undefined || first === undefined) continue;
    const isOfficial = appearances.some(({ official }) => official);
    named[isOfficial ? 'officials' : 'others'].push({
      name: first.name,
      person: toPerson(person),
      office: statedOffice(appearances),
      officeOnDay: officeOnDay(appearances, parts.terms, parts.article.firstPublished),
      mentions: toMentions(spansOf(appearances), locate),
      quotes: quotesBy(appearances, parts.quotes),
      relations: relationsOf(appearances, parts),
    });
  }
  return named;
};

/** The bodies of a story, in its order. */
export const namedOrganizations = (parts: StoryParts): NamedOrganization[] => {
  const locate = locateIn(parts.article.headline, parts.article.body);
  return byRecord(parts, 'organization').flatMap(([record, appearances]) => {
    const organization = parts.organizations.get(record);
    const [first] = appearances;
    if (organization === undefined || first === undefined) return [];
    const mentions = toMentions(spansOf(appearances), locate);
    const quotes = quotesBy(appearances, parts.quotes);
    return [{ name: first.name, organization: toOrganization(organization), mentions, quotes }];
  });
};

/** The quotations of a story; a speaker is named only where the link is to a public record. */
export const quotations = (parts: StoryParts): QuotationAnswer[] => {
  const { article, appearances, quotes, people, organizations } = parts;
  const locate = locateIn(article.headline, article.body);
  const byId = new Map(appearances.map((appearance) => [appearance.documentId, appearance]));
  return quotes.map(({ start, end, kind, speaker }): QuotationAnswer => {
    const by = speaker === null ? undefined : byId.get(speaker);
    const record = by === undefined ? undefined : (by.kind === 'person' ? people : organizations).get(by.record);
    const answer =
      by === undefined || record === undefined
        ? null
        : { type: by.kind, name: by.name, documentId: record.documentId, slug: record.slug ?? null };
    const words = (article.text ?? '').slice(start, end);
    return { words, start, end, places: locate({ start, end }), kind, speaker: answer };
  });
};

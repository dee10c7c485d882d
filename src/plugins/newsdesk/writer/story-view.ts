import { z } from 'zod';
import {
  type AppearanceView,
  decisionVerb,
  type FindingView,
  type QuoteView,
  type RecordView,
  type StoryView,
} from '../contracts/desk';
import { quoteForms } from '../core';
import { describeFinding } from '../core/findings/describe-finding';
import type { Registry } from '../core/registry';
import type { Finding, Span } from '../core/types';
import { type Appearance, keyOf, type StoredQuote } from './appearances';
import type { CutParagraph } from './article';
import type { DecisionRow } from './decisions';
import { stateName } from './labels';
import { hiddenQuotes } from './reading-corrections';

/** What a view is made of: the rows of one text, and the index that knows the records. */
export interface ViewSource {
  headline: string;
  text: string;
  language: string | null;
  published: string | null;
  dateline: { place: string | null; agency: string | null } | null;
  removed: CutParagraph[];
  appearances: Appearance[];
  quotes: StoredQuote[];
  sentences: Span[];
  decisions: DecisionRow[];
  warnings: string[];
  /** documentIds of records that are not stored yet. */
  unsaved: ReadonlySet<string>;
}

const describeTerm = (registry: Registry, termId: string | null, person: string) => {
  const term = registry.termsOf(person).find((one) => one.id === termId);
  const office = term === undefined ? null : registry.office(term.office);
  if (term === undefined || office === null) return null;
  return { title: office.title, country: office.country, startDate: term.startDate, endDate: term.endDate };
};

/** A record in a line: the newest or the given office for a person, kind and state for a body. */
export const recordView = (
  registry: Registry,
  kind: AppearanceView['kind'],
  documentId: string,
  termId: string | null = null,
): RecordView | null => {
  if (kind === 'organization') {
    const body = registry.organization(documentId)?.record;
    if (body === undefined) return null;
    const state = body.country === null ? [] : [stateName(body.country)];
    const { name, wikidataId, visibility } = body;
    const description = [body.classification, ...state].join(', ');
    return {
      documentId,
      kind,
      name,
      description,
      term: null,
      wikidataId,
      visibility,
      provisional: visibility === 'internal',
    };
  }
  const person = registry.person(documentId)?.record;
  if (person === undefined) return null;
  const terms = [...registry.termsOf(documentId)].sort((a, b) => ((a.startDate ?? '') < (b.startDate ?? '') ? 1 : -1));
  const term = describeTerm(registry, termId ?? terms[0]?.id ?? null, documentId);
  const state = term?.country ?? person.nationalities[0] ?? null;
  const time = term === null || term.startDate === null ? [] : [`${term.startDate} to ${term.endDate ?? 'now'}`];
  const parts = [
    ...(term === null ? [] : [term.title]),
    ...(state === null ? [] : [stateName(state.slice(0, 2))]),
    ...time,
  ];
  const { name, wikidataId, visibility, provisional } = person;
  return { documentId, kind, name, description: parts.join(', '), term, wikidataId, visibility, provisional };
};

/** Findings in plain words, the strongest first; what two of them say alike is said once. */
const findingViews = (findings: readonly Finding[]): FindingView[] => {
  const views = new Map<string, FindingView>();
  for (const { name, weight, evidence } of findings) {
    const words = describeFinding({ name, evidence });
    const key = `${words.text}\n${words.evidence ?? ''}`;
    if (!views.has(key)) views.set(key, { name, weight, ...words });
  }
  return [...views.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
};

const sentenceOf = (source: ViewSource, appearance: Appearance): AppearanceView['sentence'] => {
  const [mention] = appearance.mentions;
  if (mention === undefined) return null;
  const [start, end] = mention;
  const found = source.sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
  if (found === undefined) return null;
  return { text: source.text.slice(found.start, found.end), start: start - found.start, end: end - found.start };
};

/** The newest word in force on an entry: on its link, or on the visibility of its record. */
const decisionView = (source: ViewSource, { decision, record }: Appearance): AppearanceView['decision'] => {
  const takenBack = new Set(source.decisions.map(({ replaces }) => replaces));
  const found = source.decisions.findLast(
    (row) =>
      row.documentId === decision ||
      ((row.verb === 'makePublic' || row.verb === 'keepInternal') &&
        row.record === record &&
        !takenBack.has(row.documentId)),
  );
  const verb = decisionVerb.or(z.literal('rule')).safeParse(found?.verb);
  if (found === undefined || !verb.success) return null;
  const { documentId, decidedByName: by, decidedAt: at, via, note } = found;
  return { documentId, verb: verb.data, by, at, via, note };
};

/** One entry of a story as the panel shows it; its sentence is one of the source's. */
export const appearanceView = (source: ViewSource, registry: Registry, one: Appearance): AppearanceView => {
  const { kind, name, official, grade, classification, country, roles, state, score, relations } = one;
  const office = one.offices[0];
  const term = one.record === null || kind !== 'person' ? null : describeTerm(registry, one.term, one.record);
  const isNew = one.record !== null && source.unsaved.has(one.record);
  return {
    key: keyOf(one),
    kind,
    name,
    official,
    grade,
    classification,
    office:
      office === undefined
        ? null
        : { title: office.title, country: office.country, organization: office.organization, status: office.status },
    country,
    roles,
    state,
    score,
    record: one.record === null ? null : recordView(registry, kind, one.record, one.term),
    term:
      term === null
        ? null
        : { title: term.title, country: term.country, startDate: term.startDate, endDate: term.endDate },
    isNew,
    isByHand: one.byHand,
    mentions: one.mentions.map(([start, end]) => ({ start, end })),
    quotes: source.quotes.filter((quote) => quote.speaker === one.documentId).length,
    relations,
    sentence: sentenceOf(source, one),
    findings: findingViews(one.findings),
    recognition: findingViews(one.marks),
    candidates: one.candidates.flatMap((candidate) => {
      const record = recordView(registry, kind, candidate.record, candidate.term);
      return record === null ? [] : [{ record, score: candidate.score, findings: findingViews(candidate.findings) }];
    }),
    decision: decisionView(source, one),
  };
};

const speakerKeyOf = ({ appearances }: ViewSource, { speaker }: StoredQuote): string | null => {
  const found = appearances.find(({ documentId }) => documentId === speaker);
  return found === undefined ? null : keyOf(found);
};

const quoteView = (source: ViewSource, quote: StoredQuote, key: string): QuoteView => ({
  key,
  start: quote.start,
  end: quote.end,
  words: source.text.slice(quote.start, quote.end),
  kind: quote.kind,
  speaker: quote.speakerName,
  speakerType: quote.speakerType as QuoteView['speakerType'],
  speakerKey: speakerKeyOf(source, quote),
  rule: quote.rule,
});

/** One story as the panel and the preview show it. */
export const storyView = (source: ViewSource, registry: Registry): StoryView => {
  const views = source.appearances.map((one) => appearanceView(source, registry, one));
  const quoteKeys = quoteForms(source.text, source.quotes, hiddenQuotes(source.decisions));
  const { headline, text, language, published, dateline, removed, warnings } = source;
  return {
    headline,
    text,
    language,
    published,
    dateline,
    removed,
    people: views.filter((view) => view.kind === 'person'),
    organizations: views.filter((view) => view.kind === 'organization'),
    quotes: source.quotes.map((quote, index) => quoteView(source, quote, quoteKeys[index] ?? '')),
    warnings,
  };
};

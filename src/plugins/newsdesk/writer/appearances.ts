import { foldName } from '../core/names/fold';
import type {
  Analysis,
  Candidate,
  EntryKind,
  Finding,
  Grade,
  Link,
  Links,
  LinkState,
  OrganizationEntry,
  PersonEntry,
  StatedOffice,
} from '../core/types';

/** One person or body in one story, as it is stored (type Appearance). */
export interface Appearance {
  documentId: string;
  article: string;
  textHash: string;
  /** Order in the story, people before bodies. */
  position: number;
  firstPublished: Date | null;
  kind: EntryKind;
  name: string;
  nameForm: string;
  givenName: string | null;
  familyName: string | null;
  acronym: string | null;
  classification: string | null;
  official: boolean;
  office: string | null;
  country: string | null;
  body: string | null;
  offices: StatedOffice[];
  grade: Grade;
  roles: string[];
  relations: { type: string; of: string }[];
  mentions: [number, number][];
  /** Findings of the recogniser. */
  marks: Finding[];
  state: LinkState;
  record: string | null;
  term: string | null;
  score: number;
  findings: Finding[];
  /** Names of the findings, "|sameFamilyName|officeHeldOnDate|": what suggestions are filtered by. */
  reasons: string;
  /** Record that a suggestion asks about: its first candidate's. Null where nothing is suggested. */
  suggested: string | null;
  candidates: Candidate[];
  decision: string | null;
  /** True where an editor added the record and the text does not name it. */
  byHand: boolean;
  engine: string;
  run: string | null;
}

/** One quotation of one story, as it is stored (type Quote). */
export interface StoredQuote {
  documentId: string;
  article: string;
  textHash: string;
  start: number;
  end: number;
  kind: 'direct' | 'partial';
  /** documentId of the speaker's appearance. */
  speaker: string | null;
  speakerName: string | null;
  speakerType: string;
  office: string | null;
  cue: { start: number; end: number } | null;
  rule: string;
  findings: Finding[];
}

/** The story that appearances belong to. */
export interface StoryRef {
  article: string;
  textHash: string;
  firstPublished: Date | null;
  run: string | null;
  newDocumentId: () => string;
}

/** Key of an appearance for the panel: kind and folded fullest form; stays the same when a story is analysed again. */
export const keyOf = (appearance: Pick<Appearance, 'kind' | 'nameForm' | 'record' | 'byHand'>): string =>
  appearance.byHand ? `${appearance.kind}:#${appearance.record}` : `${appearance.kind}:${appearance.nameForm}`;

const bound = (text: string | null, length: number): string | null =>
  text === null ? null : text.length <= length ? text : text.slice(0, length);

/** Names can be as long as a line; columns cannot. */
const LONGEST_NAME = 500;

/** Names of findings in one text that can be searched for each. */
const reasonsOf = (findings: readonly Finding[]): string =>
  findings.length === 0 ? '' : `|${[...new Set(findings.map(({ name }) => name))].join('|')}|`;

const fromLink = (link: Link) => ({
  state: link.state,
  record: link.record,
  term: link.term,
  score: link.score,
  findings: link.findings,
  reasons: reasonsOf(link.findings),
  suggested: link.state === 'suggested' ? (link.candidates[0]?.record ?? null) : null,
  candidates: link.candidates,
  decision: link.decision,
});

const rolesOf = (kind: EntryKind, index: number, analysis: Analysis): string[] =>
  analysis.quotes.some((quote) => quote.speakerType === kind && quote.speakerIndex === index)
    ? ['subject', 'speaker']
    : ['subject'];

const common = (story: StoryRef, entry: PersonEntry | OrganizationEntry) => ({
  documentId: story.newDocumentId(),
  article: story.article,
  textHash: story.textHash,
  firstPublished: story.firstPublished,
  run: story.run,
  name: bound(entry.name, LONGEST_NAME) ?? '',
  nameForm: bound(foldName(entry.name), LONGEST_NAME) ?? '',
  mentions: entry.mentions.map(({ start, end }): [number, number] => [start, end]),
  marks: [...entry.findings, ...entry.mentions.slice(0, 1).flatMap((mention) => mention.findings)],
  byHand: false,
});

/** Two different people of one folded name get keys of their own. */
const tellApart = (appearances: Appearance[]): Appearance[] => {
  const seen = new Map<string, number>();
  return appearances.map((appearance) => {
    const key = keyOf(appearance);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? appearance : { ...appearance, nameForm: `${appearance.nameForm} ~${count}` };
  });
};

/** Folded form of an entry, as decisions and appearances know it. */
export const nameFormOf = (name: string): string => bound(foldName(name), LONGEST_NAME) ?? '';

/** Appearances of a story, in the order of the analysis: people, then bodies. */
export const toAppearances = (story: StoryRef, analysis: Analysis, links: Links): Appearance[] => {
  const people = analysis.people.map((entry, index): Appearance => {
    const office = entry.offices[0] ?? null;
    return {
      ...common(story, entry),
      ...fromLink(links.people[index] as Link),
      position: index,
      kind: 'person',
      givenName: bound(entry.givenName, 255),
      familyName: bound(entry.familyName, 255),
      acronym: null,
      classification: null,
      official: entry.official,
      office: bound(office?.title ?? null, LONGEST_NAME),
      country: office?.country ?? entry.country,
      body: bound(office?.organization ?? null, LONGEST_NAME),
      offices: entry.offices,
      grade: entry.grade,
      roles: rolesOf('person', index, analysis),
      relations: entry.relations.map(({ type, of }) => ({ type, of })),
      engine: analysis.engine,
    };
  });
  const organizations = analysis.organizations.map((entry, index): Appearance => ({
    ...common(story, entry),
    ...fromLink(links.organizations[index] as Link),
    position: people.length + index,
    kind: 'organization',
    givenName: null,
    familyName: null,
    acronym: bound(entry.acronym, 64),
    classification: entry.kind,
    official: false,
    office: null,
    country: entry.country,
    body: null,
    offices: [],
    grade: 'name',
    roles: rolesOf('organization', index, analysis),
    relations: [],
    engine: analysis.engine,
  }));
  return tellApart([...people, ...organizations]);
};

/** Quotations of a story; `appearances` are those of the same analysis, in its order. */
export const toQuotes = (story: StoryRef, analysis: Analysis, appearances: Appearance[]): StoredQuote[] =>
  analysis.quotes.map((quote) => {
    const at = quote.speakerIndex;
    const speaker =
      at === null || quote.speakerType === 'unnamed'
        ? null
        : (appearances[quote.speakerType === 'person' ? at : analysis.people.length + at] ?? null);
    return {
      documentId: story.newDocumentId(),
      article: story.article,
      textHash: story.textHash,
      start: quote.start,
      end: quote.end,
      kind: quote.kind === 'partial' ? 'partial' : 'direct',
      speaker: speaker?.documentId ?? null,
      speakerName: bound(quote.speaker, LONGEST_NAME),
      speakerType: quote.speakerType,
      office: speaker?.office ?? null,
      cue: quote.cue,
      rule: quote.rule,
      findings: quote.findings,
    };
  });

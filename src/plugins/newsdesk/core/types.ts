/**
 * The words that the four steps share. Everything here is plain data: no class, no function, no I/O.
 * All offsets are UTF-16 code units, end exclusive, into the text that was given.
 */

/** A stretch of the text. */
export interface Span {
  start: number;
  end: number;
}

/**
 * One named fact that spoke for (positive) or against (negative) a reading, with its weight in log-odds
 * and the words or values it saw. Names are facts in camel case: `officeHeldOnDate`, `surnameOfEarlierName`.
 */
export interface Finding {
  name: string;
  weight: number;
  evidence?: string;
}

/** Something a person should know about the text or the reading of it. It travels on the document. */
export interface Warning {
  code: string;
  message: string;
  start?: number;
  end?: number;
}

/** What is analysed: a text and, where known, the day of the story (ISO 8601, "2021-03-17" or longer). */
export interface StoryText {
  text: string;
  published: string | null;
  /** True where the first line of `text` is known to be the headline; else the analysis finds out. */
  hasHeadline?: boolean;
  /** What a person knows better about where names stand. */
  named?: NamedSpans;
}

/** Places that are names, and places that are none, whatever the recogniser thinks. */
export interface NamedSpans {
  drop: Span[];
  add: (Span & { kind: EntryKind })[];
}

/** A paragraph that is no part of the story: a plea for support, a syndication line, a copyright line. */
export interface Removed extends Span {
  reason: RemovedReason;
  findings: Finding[];
}

export type RemovedReason =
  | 'plea for support'
  | 'subscription'
  | 'copyright'
  | 'syndication'
  | 'related stories'
  | 'sharing'
  | 'photo credit'
  | 'contact'
  | 'other';

export type OfficeStatus = 'current' | 'former' | 'acting' | 'elect' | 'candidate';

/** An office as the story states it, with the place where it stands. */
export interface StatedOffice extends Span {
  /** Title without its country, in the story's spelling: "Defence Secretary". */
  title: string;
  /** ISO 3166-1 alpha-2 of the state that the office serves; null for an intergovernmental one or where unknown. */
  country: string | null;
  /** The body named with the title: "Pentagon" in "Pentagon spokesman John Kirby". */
  organization: string | null;
  status: OfficeStatus;
  findings: Finding[];
}

/** A relation between two named people: "Kim Yo-jong" is `sister` of "Kim Jong-un". */
export interface StatedRelation extends Span {
  type: string;
  /** Name of the other person, as in `people[of].name`. */
  of: string;
  /** Index of the other person in `people`. */
  ofIndex: number;
  findings: Finding[];
}

/** How a mention names its person or body. */
export type MentionForm = 'full' | 'family' | 'given' | 'nickname' | 'acronym' | 'short' | 'other';

/** One place where a name, or a part of it, stands; without titles and without a possessive 's. */
export interface Mention extends Span {
  form: MentionForm;
  findings: Finding[];
}

/**
 * `official`: a title, an apposition or a coreference to one names a public office.
 * `name`: a name without an office; it may be linked to a record, and never makes one.
 */
export type Grade = 'official' | 'name';

/** A person of the story: one entry a person, all mentions together. */
export interface PersonEntry {
  /** Fullest form in the story, without title. */
  name: string;
  givenName: string | null;
  familyName: string | null;
  /** Name parts other than the fullest form by which the story calls the person: nicknames, other spellings. */
  otherForms: string[];
  official: boolean;
  grade: Grade;
  offices: StatedOffice[];
  relations: StatedRelation[];
  mentions: Mention[];
  /** A trade or role that is no public office ("goalkeeper", "analyst"), which speaks against an official of that name. */
  trade: string | null;
  /** State that the story connects with the person beside the offices (ISO 3166-1 alpha-2). */
  country: string | null;
  findings: Finding[];
}

export type OrganizationKind =
  | 'government'
  | 'military'
  | 'intergovernmental'
  | 'party'
  | 'legislature'
  | 'court'
  | 'media'
  | 'company'
  | 'ngo'
  | 'education'
  | 'other';

/** A body of the story: one entry a body, all mentions together. */
export interface OrganizationEntry {
  /** Fullest form in the story, without a leading "the". */
  name: string;
  acronym: string | null;
  kind: OrganizationKind;
  country: string | null;
  mentions: Mention[];
  findings: Finding[];
}

export type SpeakerType = 'person' | 'organization' | 'unnamed';

/** Reported words. For a quote: the words inside the marks, marks excluded; for a statement: the clause. */
export interface Quote extends Span {
  /** `direct`: a whole sentence or more; `partial`: a few words within the reporter's sentence. */
  kind: 'direct' | 'partial' | 'indirect';
  /** A name in `people` or `organizations`; null where the source has no name. */
  speaker: string | null;
  speakerType: SpeakerType;
  /** Index in `people` or, by `speakerType`, in `organizations`; null where unnamed. */
  speakerIndex: number | null;
  /** The verb or phrase that reports: "said", "according to". */
  cue: Span | null;
  /** Name of the rule that found the speaker: `nameBeforeVerb`, `pronounAfterVerb`, `sameSentenceSubject` ... */
  rule: string;
  findings: Finding[];
}

/** Place, agency and date as the story's first line gives them: "SEOUL, March 17 (Yonhap) --". */
export interface Dateline extends Span {
  place: string | null;
  agency: string | null;
  /** ISO 8601, as precise as the line allows once the year is known; null where the line has no date. */
  date: string | null;
}

/** The day of the story and where it was read; null where no day is known (never "today"). */
export interface StoryDate {
  value: string;
  from: 'given' | 'dateline' | 'text';
}

/** All that is read out of one story. Same text, same date, same names: same analysis. */
export interface Analysis {
  /** Version of the recogniser, changed whenever its answers may change. */
  engine: string;
  /** ISO 639-1, or null where the text is too short to tell. Other than "en": no marks, and a warning. */
  language: string | null;
  headline: string | null;
  dateline: Dateline | null;
  byline: string | null;
  /** Name of the paper or agency that the text calls its publisher. */
  publisher: string | null;
  date: StoryDate | null;
  removed: Removed[];
  sentences: Span[];
  people: PersonEntry[];
  organizations: OrganizationEntry[];
  quotes: Quote[];
  statements: Quote[];
  /** Offices that the story names with their state and without a person: "the South Korean defence minister said". */
  unnamedOffices?: StatedOffice[];
  warnings: Warning[];
}

/** An office that somebody holds or held, as the records have it. */
export interface HeldOffice {
  title: string;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  until: PartialDate | null;
}

/** Names that are known before a story is read: one finding more for the recogniser, never the only one. */
export interface KnownNames {
  /** True where some record has this full name (as written or folded). */
  hasPerson(name: string): boolean;
  hasOrganization(name: string): boolean;
  /** States (ISO 3166-1) whose offices people of this full name hold or held, or whose nationals they are. */
  statesOfPerson?(name: string): readonly string[];
  /** Offices that people of this full name hold or held. */
  officesOfPerson?(name: string): readonly HeldOffice[];
  /** How many names of people begin and how many end with this word, folded; counted up to a small limit. */
  countWord?(word: string): { first: number; last: number };
  /** Titles of offices, of several words, to be walked word by word. */
  readonly titles?: KnownTitles;
  /** Rises with every change of the names, so that what was worked out from them can be dropped. */
  readonly version?: number;
}

/** A place within the titles that records know: what may follow, and whether a title ends there. */
export interface KnownTitles {
  readonly isTitle: boolean;
  /** The place after one word more, folded; null where no title goes on so. */
  after(word: string): KnownTitles | null;
}

/** ISO 8601, maybe partial: "2020", "2020-09" or "2020-09-18". */
export type PartialDate = string;

/** An office as such, whoever holds it (Popolo Post, FollowTheMoney Position). */
export interface OfficeRecord {
  id: string;
  title: string;
  otherTitles: string[];
  /** ISO 3166-1 alpha-2, or a smaller jurisdiction (ISO 3166-2); null for an intergovernmental office. */
  country: string | null;
  /** Id of the body that the office belongs to. */
  organization: string | null;
  rank: OfficeRank;
  wikidataId: string | null;
}

export type OfficeRank =
  | 'head of state'
  | 'head of government'
  | 'minister'
  | 'deputy minister'
  | 'ambassador'
  | 'military chief'
  | 'agency head'
  | 'governor'
  | 'legislator'
  | 'judge'
  | 'spokesperson'
  | 'party leader'
  | 'other';

export type TermStatus = 'holder' | 'acting' | 'elect' | 'candidate';

/** A person holds an office for a time (Popolo Membership, FollowTheMoney Occupancy). */
export interface TermRecord {
  id: string;
  person: string;
  office: string;
  startDate: PartialDate | null;
  endDate: PartialDate | null;
  status: TermStatus;
}

/** A person's record as the linker sees it. */
export interface PersonRecord {
  /** documentId in a desk; the Wikidata id where a registry file is read without a desk. */
  id: string;
  name: string;
  givenName: string | null;
  familyName: string | null;
  otherNames: string[];
  birthDate: PartialDate | null;
  deathDate: PartialDate | null;
  /** ISO 3166-1 alpha-2. */
  nationalities: string[];
  wikidataId: string | null;
  visibility: Visibility;
  provisional: boolean;
}

export type Visibility = 'public' | 'internal';

/** A body's record as the linker sees it. */
export interface OrganizationRecord {
  id: string;
  name: string;
  otherNames: string[];
  classification: OrganizationKind;
  country: string | null;
  parent: string | null;
  wikidataId: string | null;
  visibility: Visibility;
}

/** `person` is the `kind` ("sister", "spouse") of `relative`. */
export interface RelationshipRecord {
  person: string;
  relative: string;
  kind: string;
}

/** Everything that the linker may know, as plain rows; `buildRegistry` makes the index of it. */
export interface RegistryRows {
  people: PersonRecord[];
  organizations: OrganizationRecord[];
  offices: OfficeRecord[];
  terms: TermRecord[];
  relationships: RelationshipRecord[];
}

/** One record that a name could mean, with what speaks for and against it. */
export interface Candidate {
  record: string;
  /** Term on which the office findings rest, where there is one. */
  term: string | null;
  /** Probability from 0 to 1 that the name means this record. */
  score: number;
  findings: Finding[];
}

/** A record that the desk would make for a senior official or a named public body that the registry lacks. */
export interface NewRecord {
  name: string;
  givenName: string | null;
  familyName: string | null;
  country: string | null;
  /** Person: the senior office that asks for the record. Organization: null. */
  office: StatedOffice | null;
  /** Organization: its kind. Person: null. */
  classification: OrganizationKind | null;
}

export type LinkState = 'linked' | 'suggested' | 'rejected' | 'hidden' | 'none';

/** What the linker, and the editors' decisions before it, say of one entry of the analysis. */
export interface Link {
  state: LinkState;
  /** The linked record, or for `rejected` and `hidden` the record that was; else null. */
  record: string | null;
  term: string | null;
  score: number;
  findings: Finding[];
  /** Up to five, best first; with the linked one. */
  candidates: Candidate[];
  /** Set where `state` is "none" and a new internal record is asked for. */
  create: NewRecord | null;
  /** Id of the decision that made this state, if a person made it. */
  decision: string | null;
}

/** An office that a story names without a person, and who held it on the story's day: a suggestion, never a link. */
export interface UnnamedHolder {
  office: StatedOffice;
  /** Holders of that day, at most five. */
  candidates: Candidate[];
}

/** Links in the order of `analysis.people` and `analysis.organizations`. */
export interface Links {
  people: Link[];
  organizations: Link[];
  unnamedHolders?: UnnamedHolder[];
  /** The paper that the text calls its publisher, and the agency of the dateline; null where there is none. */
  publisher?: Link | null;
  agency?: Link | null;
  warnings: Warning[];
}

export type EntryKind = 'person' | 'organization';

/**
 * A person's word on a link, in force (neither taken back nor replaced by a newer one).
 * `accept` and `link` bind the folded fullest form of the name to the record; `reject` and `hide` bind the record, whatever
 * form the name has; `none` says that the name means no record.
 */
export interface DecisionInForce {
  id: string;
  verb: 'accept' | 'reject' | 'hide' | 'none';
  kind: EntryKind;
  /** Folded fullest form (`foldName`); null for a record that was added by hand without a name in the text. */
  nameForm: string | null;
  record: string | null;
}

/** A source of reported words: an entry of the story, by its folded fullest form. */
export interface SpeakerForm {
  kind: EntryKind;
  nameForm: string;
}

/** An office as a person states it for one story. */
export type GivenOffice = Pick<StatedOffice, 'title' | 'country' | 'organization' | 'status'>;

/**
 * A person's word on the reading of one story, in force. Names are bound by their folded fullest form and quotations by
 * their words, never by offsets, so that it holds in a changed text and under another recogniser.
 * `notAName`: the entry is no name; `mark`: these words are a name, of the entry `of` where it is given; `rename`: the
 * entry's name is these words, more or fewer than were found; `office`: the office that the story gives the person, or
 * none; `speaker`: who says the quoted words, null for nobody named; `hideQuote`: they are no quotation to show.
 */
export type ReadingCorrection = { id: string } & (
  | { verb: 'notAName'; kind: EntryKind; nameForm: string }
  | { verb: 'mark'; kind: EntryKind; name: string; of: string | null }
  | { verb: 'rename'; kind: EntryKind; nameForm: string; name: string }
  | { verb: 'office'; nameForm: string; office: GivenOffice | null }
  | { verb: 'speaker'; quote: string; speaker: SpeakerForm | null }
  | { verb: 'hideQuote'; quote: string }
);

/**
 * A person's word on a name wherever it stands: in stories of a period, this name form with this office is this record.
 * Null for an office or a border of the period means that it does not matter.
 */
export interface StandingRule {
  id: string;
  kind: EntryKind;
  nameForm: string;
  office: { title: string; country: string | null } | null;
  from: PartialDate | null;
  until: PartialDate | null;
  record: string;
}

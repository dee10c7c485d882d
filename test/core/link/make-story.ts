import type {
  Analysis,
  OfficeStatus,
  OrganizationEntry,
  OrganizationKind,
  PersonEntry,
  StatedOffice,
} from '../../../src/plugins/newsdesk/core/types';

/** "Defence Minister, KR" or "former President, US" as an office that a story states. */
function stated(text: string): StatedOffice {
  const [, status = 'current', title = '', country = ''] =
    /^(?:(former|acting|elect|candidate) )?(.+?)(?:, ([A-Z]{2}))?$/.exec(text) ?? [];
  return {
    start: 0,
    end: 0,
    title,
    country: country || null,
    organization: null,
    status: status as OfficeStatus,
    findings: [],
  };
}

/** The same with a state that the recogniser took from the context. */
export function guessed(text: string): StatedOffice {
  return { ...stated(text), findings: [{ name: 'stateOfStory', weight: 0.5 }] };
}

/** A person of a story; an office makes an official. */
export function person(name: string, offices: string[] = [], more: Partial<PersonEntry> = {}): PersonEntry {
  const words = name.split(' ');
  const isBare = words.length === 1;
  return {
    name,
    givenName: isBare ? null : words.slice(0, -1).join(' '),
    familyName: words[words.length - 1] ?? null,
    otherForms: [],
    official: offices.length > 0,
    grade: offices.length > 0 ? 'official' : 'name',
    offices: offices.map(stated),
    relations: [],
    mentions: [{ start: 0, end: name.length, form: isBare ? 'family' : 'full', findings: [] }],
    trade: null,
    country: null,
    findings: [],
    ...more,
  };
}

/** A body of a story. */
export function body(
  name: string,
  country: string | null,
  kind: OrganizationKind = 'government',
  more: Partial<OrganizationEntry> = {},
): OrganizationEntry {
  const mentions: OrganizationEntry['mentions'] = [{ start: 0, end: name.length, form: 'full', findings: [] }];
  return { name, acronym: null, kind, country, mentions, findings: [], ...more };
}

/** A story of these people and bodies on a day; null where the day is unknown. */
export function story(day: string | null, people: PersonEntry[], organizations: OrganizationEntry[] = []): Analysis {
  return {
    engine: 'test',
    language: 'en',
    headline: null,
    dateline: null,
    byline: null,
    publisher: null,
    date: day === null ? null : { value: day, from: 'given' },
    removed: [],
    sentences: [],
    people,
    organizations,
    quotes: [],
    statements: [],
    warnings: [],
  };
}

import type { AppearanceView, RecordView } from '../../src/plugins/newsdesk/contracts/desk';

/** A record as the panel gets it. */
export const makeRecord = (given: Partial<RecordView> = {}): RecordView => ({
  documentId: 'vella',
  kind: 'person',
  name: 'Maria Vella',
  description: 'Harbour Minister, Malta',
  term: null,
  wikidataId: null,
  visibility: 'public',
  provisional: false,
  ...given,
});

/** An appearance as the panel gets it: linked to a public record unless said otherwise. */
export const makeAppearance = (given: Partial<AppearanceView> = {}): AppearanceView => ({
  key: 'person:maria vella',
  kind: 'person',
  name: 'Maria Vella',
  official: true,
  grade: 'official',
  classification: null,
  office: null,
  country: null,
  roles: [],
  state: 'linked',
  score: 0.97,
  record: makeRecord(),
  term: null,
  isNew: false,
  isByHand: false,
  mentions: [],
  quotes: 0,
  relations: [],
  sentence: null,
  findings: [],
  recognition: [],
  candidates: [],
  decision: null,
  ...given,
});

/** A decision in force on an appearance. */
export const makeDecision = (
  verb: NonNullable<AppearanceView['decision']>['verb'],
): NonNullable<AppearanceView['decision']> => ({
  documentId: 'decision',
  verb,
  by: 'Eva Tester',
  at: '2021-03-17T09:00:00.000Z',
  via: 'panel',
  note: null,
});

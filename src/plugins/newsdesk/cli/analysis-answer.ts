import { holdersToRecord, type RecordAnswer, toRecord } from '../core/link';
import type { Registry } from '../core/registry';
import type { Analysis, Links, Quote } from '../core/types';

/** The links of an analysis with the registry that they point into. */
export interface Linked {
  links: Links;
  registry: Registry;
}

const recordOf = (
  linked: Linked | null,
  kind: 'people' | 'organizations',
  index: number,
): { record?: RecordAnswer } => {
  const found = linked?.links[kind][index];
  return linked === null || found === undefined ? {} : { record: { ...toRecord(found, linked.registry) } };
};

const findingsOf = (linked: Linked | null, kind: 'people' | 'organizations', index: number): object => {
  const found = linked?.links[kind][index];
  return found === undefined ? {} : { linkFindings: found.findings };
};

/** Records of the publisher and of the agency, where the story names them. */
const sourceRecords = (linked: Linked | null): { publisherRecord?: RecordAnswer; agencyRecord?: RecordAnswer } => {
  if (linked === null) return {};
  const { publisher, agency } = linked.links;
  return {
    ...(publisher ? { publisherRecord: toRecord(publisher, linked.registry) } : {}),
    ...(agency ? { agencyRecord: toRecord(agency, linked.registry) } : {}),
  };
};

/** Offices named without a person; with a registry, with those who held them on the story's day. */
const unnamedAnswer = ({ unnamedOffices = [] }: Analysis, linked: Linked | null): object => {
  if (linked === null) return unnamedOffices.length === 0 ? {} : { unnamedOffices };
  const holders = linked.links.unnamedHolders ?? [];
  const ofOffice = (office: object): object => {
    const found = holders.find((holder) => holder.office === office);
    if (found === undefined) return office;
    const [best] = found.candidates;
    return { ...office, record: holdersToRecord(found, linked.registry), linkFindings: best?.findings ?? [] };
  };
  return unnamedOffices.length === 0 ? {} : { unnamedOffices: unnamedOffices.map(ofOffice) };
};

const quoteAnswer = ({ speakerIndex: _index, ...quote }: Quote): object => quote;

/** One analysis in the form of `newsdesk analyse`: what is not there is left out or null; offsets count in the given text. */
export const analysisAnswer = (docId: unknown, analysis: Analysis, linked: Linked | null): object => {
  const { headline, dateline, publisher, byline, date } = analysis;
  return {
    ...(docId === undefined ? {} : { docId }),
    engine: analysis.engine,
    language: analysis.language,
    ...(headline === null ? {} : { headline }),
    ...(dateline === null ? {} : { dateline }),
    ...(publisher === null ? {} : { publisher }),
    ...sourceRecords(linked),
    ...(byline === null ? {} : { byline }),
    date,
    removed: analysis.removed,
    people: analysis.people.map(({ relations, ...person }, index) => ({
      ...person,
      relations: relations.map(({ ofIndex: _of, ...relation }) => relation),
      ...recordOf(linked, 'people', index),
      ...findingsOf(linked, 'people', index),
    })),
    organizations: analysis.organizations.map((organization, index) => ({
      ...organization,
      ...recordOf(linked, 'organizations', index),
      ...findingsOf(linked, 'organizations', index),
    })),
    ...unnamedAnswer(analysis, linked),
    quotes: analysis.quotes.map(quoteAnswer),
    statements: analysis.statements.map(quoteAnswer),
    warnings: [...analysis.warnings, ...(linked?.links.warnings ?? [])],
  };
};

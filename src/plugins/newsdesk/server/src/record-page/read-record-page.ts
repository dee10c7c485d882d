import type { Core, UID } from '@strapi/strapi';
import type { RecordPage, SourcedTerm } from '../../../contracts/record-page';
import type { EntryKind } from '../../../core/types';
import { deskOf } from '../../../writer/desk';
import { hostTypes } from '../../../writer/host-types';
import { hiddenBy } from '../../../writer/record-decisions';
import { recordView } from '../../../writer/story-view';
import { tablesOf } from '../../../writer/tables';
import { namedWithList } from '../content/record-lists';
import { organizationPage, personPage } from '../content/record-pages';
import { editorSight } from './editor-sight';

const STORIES = 25;
const COMPANY = 12;

interface TermRow {
  documentId: string;
  startDate: string | null;
  endDate: string | null;
  termStatus: string | null;
  source: string | null;
  asOf: string | null;
  office: { documentId: string; title: string; country: string | null } | null;
}

const readTerms = async (strapi: Core.Strapi, person: string): Promise<SourcedTerm[]> => {
  const rows: TermRow[] = await strapi.db.query('plugin::newsdesk.office-term').findMany({
    where: { person: { documentId: person } },
    populate: { office: { select: ['documentId', 'title', 'country'] } },
    orderBy: { startDate: 'asc' },
    limit: 500,
  });
  return rows.map(({ documentId, startDate, endDate, termStatus, source, asOf, office }) => ({
    documentId,
    office: office?.documentId ?? null,
    title: office?.title ?? '',
    country: office?.country ?? null,
    startDate,
    endDate,
    status: termStatus,
    source,
    asOf,
  }));
};

const readIdentifiers = async (strapi: Core.Strapi, uid: UID.ContentType, documentId: string) => {
  const row: { identifiers?: { scheme: string; identifier: string }[] } | null = await strapi.db
    .query(uid)
    .findOne({ where: { documentId }, select: ['id'], populate: { identifiers: true } });
  return (row?.identifiers ?? []).map(({ scheme, identifier }) => ({ scheme, identifier }));
};

/** The page of a record for editors, by documentId, slug or Wikidata id; null where there is none. */
export const readRecordPage = async (
  strapi: Core.Strapi,
  kind: EntryKind,
  address: string,
): Promise<RecordPage | null> => {
  const wanted = { after: null, limit: STORIES, on: null };
  const found =
    kind === 'person'
      ? await personPage(strapi, editorSight, address, wanted)
      : await organizationPage(strapi, editorSight, address, wanted);
  if (found === null) return null;
  const { data, meta } = found;
  const facts = 'person' in data ? data.person : data.organization;
  const { documentId } = facts;
  const record = recordView(await deskOf(strapi).registry(), kind, documentId);
  if (record === null) return null;
  const [terms, identifiers, company, hidden] = await Promise.all([
    kind === 'person' ? readTerms(strapi, documentId) : [],
    readIdentifiers(strapi, hostTypes(strapi)[kind], documentId),
    namedWithList(strapi, editorSight, kind, documentId, { limit: COMPANY }),
    hiddenBy(strapi.db.connection, tablesOf(strapi), documentId),
  ]);
  const last = hidden.at(-1);
  return {
    record,
    state: {
      documentId,
      visibility: record.visibility,
      hiddenBy: last === undefined ? null : { by: last.by, at: last.at, note: last.note },
    },
    slug: facts.slug,
    summary: facts.summary,
    birthDate: 'birthDate' in facts ? facts.birthDate : null,
    deathDate: 'deathDate' in facts ? facts.deathDate : null,
    otherNames: facts.otherNames,
    identifiers,
    terms,
    months: data.months,
    stories: data.stories,
    nextStories: meta.pagination.next,
    quotes: data.quotes,
    namedWith: company?.data ?? [],
  };
};

import type { Core } from '@strapi/strapi';
import type { RegistryItemView, RegistrySummary } from '../../src/plugins/newsdesk/contracts/registry';
import { readFacts, sortFiles } from '../../src/plugins/newsdesk/readers/registry/read-facts';
import type { RegistryOptions } from '../../src/plugins/newsdesk/writer/registry/registry-options';
import { documentsOf, serviceOf } from './newsroom';

const HOLDERS = 'wikidata_id,name,position,country_code,country,start_date,end_date,kind';

/** A file of the test's own. */
const fileOf = (text: string | Uint8Array, name = 'test.csv') => ({
  name,
  open: async function* () {
    yield typeof text === 'string' ? new TextEncoder().encode(text) : text;
  },
});

/** Imports texts as files of a registry; gives the summary and what was told. */
export const importFiles = async (
  strapi: Core.Strapi,
  texts: readonly (string | Uint8Array)[],
  options: Partial<RegistryOptions> = {},
): Promise<RegistrySummary & { items: RegistryItemView[] }> => {
  const items: RegistryItemView[] = [];
  const files = await sortFiles(
    texts.map((text) => fileOf(text)),
    null,
  );
  const given = {
    source: 'test-registry',
    visibility: 'public' as const,
    dryRun: false,
    startedBy: 'test',
    ...options,
  };
  const summary = await serviceOf(strapi).importRegistry(readFacts(files), given, { item: (item) => items.push(item) });
  return { ...summary, items };
};

/** Lines of office holders with their header. */
export const holders = (...lines: string[]): string => [HOLDERS, ...lines].join('\n');

/** A person by Wikidata id, with names and terms. */
export const personBy = async (strapi: Core.Strapi, wikidataId: string) => {
  const [found] = await documentsOf(strapi, 'api::person.person').findMany({
    filters: { wikidataId },
    populate: { otherNames: true, identifiers: true, officeTerms: { populate: { office: true }, sort: 'startDate' } },
  });
  return found as
    | (typeof found & {
        name: string;
        slug: string;
        visibility: string;
        provisional: boolean;
        otherNames: { value: string }[];
        officeTerms: {
          documentId: string;
          startDate: string | null;
          endDate: string | null;
          label: string;
          office: { documentId: string; title: string };
        }[];
      })
    | undefined;
};

/** Takes away what imports of tests made: people and bodies by the beginning of their Wikidata id, and all that hangs on them. */
export const clearRegistry = async (strapi: Core.Strapi, start: string): Promise<void> => {
  const db = strapi.db.connection;
  const people: { id: number; document_id: string }[] = await db('people').where('wikidata_id', 'like', `${start}%`);
  const ids = people.map(({ id }) => id);
  const terms: { office_term_id: number }[] = await db('newsdesk_office_terms_person_lnk').whereIn('person_id', ids);
  const termIds = terms.map(({ office_term_id: id }) => id);
  await db('newsdesk_office_terms_person_lnk').whereIn('person_id', ids).del();
  await db('newsdesk_office_terms').whereIn('id', termIds).del();
  const documents = people.map(({ document_id: id }) => id);
  await db('newsdesk_relationships').whereIn('person', documents).orWhereIn('relative', documents).del();
  await db('newsdesk_import_items').whereIn('record', documents).del();
  await db('people').whereIn('id', ids).del();
  const offices: { id: number; document_id: string }[] = await db('newsdesk_offices').where('country', 'ZZ');
  await db('newsdesk_import_items')
    .whereIn(
      'record',
      offices.map(({ document_id: id }) => id),
    )
    .del();
  await db('newsdesk_offices').where('country', 'ZZ').del();
  // Whoever saves an office by hand makes the index in memory be read anew, which knows nothing of rows that go this way.
  const saved = await documentsOf(strapi, 'plugin::newsdesk.office').create({ data: { title: 'Gone', rank: 'other' } });
  await documentsOf(strapi, 'plugin::newsdesk.office').delete({ documentId: saved.documentId });
};

import type { Core } from '@strapi/strapi';
import type { PersonRecord, TermRecord } from '../../core/types';
import type { HolderFact, RegistryFact } from '../../readers/registry/fact';
import { type Connection, inChunks } from '../../sql/connection';
import { loadRegistryPart } from '../load-registry';
import { mergedByWikidata } from '../merged-records';
import { tablesOf } from '../tables';
import type { NameBook } from './books';
import { readIdentifiers } from './books';
import type { WrittenRelation } from './written';

/** A person as the desk has them. */
export interface KnownPerson {
  record: PersonRecord;
  terms: TermRecord[];
  relations: WrittenRelation[];
}

/** The people of whom some rows speak, as far as the desk has them. */
export interface KnownPeople {
  /** documentIds by Wikidata's ids. */
  byWikidata: Map<string, string>;
  /** documentIds by the source's ids. */
  bySource: Map<string, string>;
  people: Map<string, KnownPerson>;
}

const isWikidata = (id: string): boolean => /^Q\d+$/.test(id);

interface Asked {
  wikidata: Set<string>;
  source: Set<string>;
  /** Rows without any id. */
  nameless: HolderFact[];
}

const askedOf = (facts: readonly RegistryFact[]): Asked => {
  const asked: Asked = { wikidata: new Set(), source: new Set(), nameless: [] };
  const ask = (id: string | null): void => {
    if (id !== null) (isWikidata(id) ? asked.wikidata : asked.source).add(id);
  };
  for (const fact of facts) {
    if (fact.kind === 'relation') {
      ask(fact.person);
      ask(fact.relative);
    } else if (fact.kind === 'holder') {
      const { wikidataId, sourceId } = fact.person;
      ask(wikidataId);
      if (sourceId !== null) asked.source.add(sourceId);
      if (wikidataId === null && sourceId === null) asked.nameless.push(fact);
    }
  }
  return asked;
};

/** Whether a row gives no id, so that the person is known by state and name. */
export const hasNoId = (fact: RegistryFact): boolean =>
  fact.kind === 'holder' && fact.person.wikidataId === null && fact.person.sourceId === null;

/** Reads the people of whom some rows speak, with their terms and, where rows tell relations, those. */
export const readKnownPeople = async (
  strapi: Core.Strapi,
  db: Connection,
  facts: readonly RegistryFact[],
  { scheme, names, more }: { scheme: string; names: NameBook | null; more: readonly string[] },
): Promise<KnownPeople> => {
  const tables = tablesOf(strapi);
  const { person, relationship } = tables;
  const asked = askedOf(facts);
  const byWikidata = new Map<string, string>();
  const found: { id: string; wikidataId: string }[] = await inChunks([...asked.wikidata], (chunk) =>
    db(person.name)
      .whereIn(person.column('wikidataId'), chunk)
      .orderBy('id')
      .select({ id: 'document_id', wikidataId: person.column('wikidataId') }),
  );
  for (const { id, wikidataId } of found) if (!byWikidata.has(wikidataId)) byWikidata.set(wikidataId, id);
  const missing = [...asked.wikidata].filter((id) => !byWikidata.has(id));
  for (const [id, winner] of await mergedByWikidata(db, tables, 'person', missing)) byWikidata.set(id, winner);
  const bySource = new Map<string, string>();
  const identified = await inChunks([...asked.source], (chunk) => readIdentifiers(db, tables, 'person', scheme, chunk));
  for (const { identifier, id } of identified) if (!bySource.has(identifier)) bySource.set(identifier, id);
  const named = asked.nameless.flatMap(({ person: { about } }) =>
    about === null ? [] : (names?.find(about.name, about.states) ?? []),
  );
  const ids = [...new Set([...byWikidata.values(), ...bySource.values(), ...named, ...more])];
  const part = await loadRegistryPart(strapi, db, { people: ids });
  const people = new Map<string, KnownPerson>(
    part.people.map((record) => [record.id, { record, terms: [], relations: [] }]),
  );
  for (const term of part.terms) people.get(term.person)?.terms.push(term);
  if (facts.some(({ kind }) => kind === 'relation')) {
    const relations: (WrittenRelation & { person: string })[] = await inChunks(ids, (chunk) =>
      db(relationship.name)
        .whereIn(relationship.column('person'), chunk)
        .orderBy('id')
        .select({
          id: 'document_id',
          person: relationship.column('person'),
          relative: relationship.column('relative'),
          kind: relationship.column('kind'),
        }),
    );
    for (const { person: whose, ...relation } of relations) people.get(whose)?.relations.push(relation);
  }
  return { byWikidata, bySource, people };
};

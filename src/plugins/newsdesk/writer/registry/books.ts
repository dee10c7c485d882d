import type { Core } from '@strapi/strapi';
import { foldName } from '../../core/names/fold';
import { formOfBody } from '../../core/registry/organization-index';
import type { OfficeRecord, OrganizationRecord } from '../../core/types';
import { type Connection, fromJson } from '../../sql/connection';
import { loadRegistryPart } from '../load-registry';
import { type Tables, tablesOf } from '../tables';
import { isSpecific, officeKey } from './office-key';

const add = <Value>(lists: Map<string, Value[]>, key: string, value: Value): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
};

/** The desk's offices, by state and folded title. */
export class OfficeBook {
  readonly #byId = new Map<string, OfficeRecord>();
  readonly #idsByKey = new Map<string, string[]>();

  get(id: string): OfficeRecord | undefined {
    return this.#byId.get(id);
  }

  /** Adds an office, or puts its new version in its place. */
  put(office: OfficeRecord): void {
    this.#byId.set(office.id, office);
    for (const title of [office.title, ...office.otherTitles]) this.call(officeKey(title, office.country), office.id);
  }

  /** Lets an office answer to one more key: the title that an import once gave it and an editor changed. */
  call(key: string, id: string): void {
    if (this.#byId.has(id)) add(this.#idsByKey, key, id);
  }

  /** Offices of a state with a title, the first that was made first. */
  titled(key: string): OfficeRecord[] {
    return (this.#idsByKey.get(key) ?? []).flatMap((id) => this.#byId.get(id) ?? []);
  }
}

/**
 * The office that a row means among those of its state and title. The body parts offices of one title ("Spokesperson"); a
 * title that names one office of the state is that office also where the row, or the record, does not say its body.
 */
export const chooseOffice = (
  offices: readonly OfficeRecord[],
  title: string,
  country: string | null,
  body: string | null,
): OfficeRecord | null => {
  const exact = offices.find(({ organization }) => organization === body);
  if (exact !== undefined || !isSpecific(title, country)) return exact ?? null;
  return (body === null ? offices[0] : offices.find(({ organization }) => organization === null)) ?? null;
};

/** The desk's bodies, by their ids and by name. */
export class BodyBook {
  readonly #byId = new Map<string, OrganizationRecord>();
  readonly #ids = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();

  get(id: string): OrganizationRecord | undefined {
    return this.#byId.get(id);
  }

  put(body: OrganizationRecord): void {
    this.#byId.set(body.id, body);
    if (body.wikidataId !== null) this.call(body.wikidataId, body.id);
    for (const name of [body.name, ...body.otherNames]) add(this.#byName, formOfBody(name), body.id);
  }

  /** Lets a body answer to an id of a source, or to Wikidata's id of one that was merged into it. */
  call(id: string, body: string): void {
    if (!this.#ids.has(id)) this.#ids.set(id, body);
  }

  /** A body by an id that a source gives it. */
  byId(id: string | null): OrganizationRecord | undefined {
    return id === null ? undefined : this.#byId.get(this.#ids.get(id) ?? '');
  }

  /** Bodies of a name within a state. */
  named(name: string, country: string | null): OrganizationRecord[] {
    return this.#named(name).filter((body) => body.country === (country?.slice(0, 2) ?? null));
  }

  /** A body by an id or by its name: within the state, else where one alone bears the name. */
  find(idOrName: string, country: string | null): OrganizationRecord | undefined {
    const known = this.byId(idOrName);
    if (known !== undefined) return known;
    const all = this.#named(idOrName);
    return this.named(idOrName, country)[0] ?? (all.length === 1 ? all[0] : undefined);
  }

  #named(name: string): OrganizationRecord[] {
    return (this.#byName.get(formOfBody(name)) ?? []).flatMap((id) => this.#byId.get(id) ?? []);
  }
}

/** People by state and folded name, for rows that give no id. */
export class NameBook {
  readonly #ids = new Map<string, string[]>();
  readonly #withoutId = new Set<string>();

  put(id: string, name: string, states: readonly string[], hasId: boolean): void {
    if (!hasId) this.#withoutId.add(id);
    for (const state of states.length === 0 ? [''] : states) add(this.#ids, `${state}|${foldName(name)}`, id);
  }

  /** Who bears a name in a state; of several, who has no id either, since rows without ids made them. */
  find(name: string, states: readonly string[]): string[] {
    const found = new Set<string>();
    for (const state of states.length === 0 ? [''] : states) {
      for (const id of this.#ids.get(`${state}|${foldName(name)}`) ?? []) found.add(id);
    }
    const withoutId = [...found].filter((id) => this.#withoutId.has(id));
    return found.size > 1 && withoutId.length > 0 ? withoutId : [...found];
  }
}

/** What a run keeps in memory of the desk: what is few, or has no index. */
export interface Books {
  offices: OfficeBook;
  bodies: BodyBook;
  /** Null until the first row without an id. */
  names: NameBook | null;
}

const readOfficeBook = async (strapi: Core.Strapi, db: Connection): Promise<OfficeBook> => {
  const { office, item } = tablesOf(strapi);
  const book = new OfficeBook();
  const ids: string[] = await db(office.name).orderBy('id').pluck('document_id');
  for (const one of (await loadRegistryPart(strapi, db, { offices: ids })).offices) book.put(one);
  const made: { record: string; written: unknown }[] = await db(item.name)
    .where({ [item.column('recordType')]: 'office', [item.column('outcome')]: 'created' })
    .orderBy('id')
    .select({ record: item.column('record'), written: item.column('written') });
  for (const { record, written } of made) {
    const { fields } = fromJson<{ fields?: { title?: string; country?: string | null } }>(written, {});
    if (fields?.title !== undefined) book.call(officeKey(fields.title, fields.country ?? null), record);
  }
  return book;
};

const readBodyBook = async (strapi: Core.Strapi, db: Connection, tables: Tables, scheme: string): Promise<BodyBook> => {
  const { organization, merge } = tables;
  const book = new BodyBook();
  const ids: string[] = await db(organization.name).orderBy('id').pluck('document_id');
  for (const one of (await loadRegistryPart(strapi, db, { organizations: ids })).organizations) book.put(one);
  for (const { identifier, id } of await readIdentifiers(db, tables, 'organization', scheme)) book.call(identifier, id);
  const merged: { wikidataId: string | null; winner: string }[] = await db(merge.name)
    .where(merge.column('kind'), 'organization')
    .whereNull(merge.column('undoneAt'))
    .select({ wikidataId: merge.column('loserWikidataId'), winner: merge.column('winner') });
  for (const { wikidataId, winner } of merged) if (wikidataId !== null) book.call(wikidataId, winner);
  return book;
};

/** The ids that a source gave people or bodies: all of them, or those of a list. */
export const readIdentifiers = async (
  db: Connection,
  tables: Tables,
  kind: 'person' | 'organization',
  scheme: string,
  identifiers?: readonly string[],
): Promise<{ identifier: string; id: string }[]> => {
  const { name } = tables[kind];
  const parts = kind === 'person' ? tables.names.personParts : tables.names.organizationParts;
  const query = db(tables.identifiers)
    .join(parts, `${parts}.cmp_id`, `${tables.identifiers}.id`)
    .join(name, `${name}.id`, `${parts}.entity_id`)
    .where({ [`${tables.identifiers}.scheme`]: scheme, [`${parts}.field`]: 'identifiers' })
    .orderBy(`${name}.id`)
    .select({ identifier: `${tables.identifiers}.identifier`, id: `${name}.document_id` });
  return identifiers === undefined ? query : query.whereIn(`${tables.identifiers}.identifier`, identifiers);
};

/** Reads what a run keeps in memory. `scheme` is the name of the source, under which its ids are kept. */
export const readBooks = async (strapi: Core.Strapi, db: Connection, scheme: string): Promise<Books> => ({
  offices: await readOfficeBook(strapi, db),
  bodies: await readBodyBook(strapi, db, tablesOf(strapi), scheme),
  names: null,
});

/** Reads the names of all people, once a row comes without an id. */
export const readNameBook = async (db: Connection, { person }: Tables): Promise<NameBook> => {
  const book = new NameBook();
  const rows: { id: string; name: string; states: unknown; wikidataId: string | null }[] = await db(person.name)
    .orderBy('id')
    .select({
      id: 'document_id',
      name: person.column('name'),
      states: person.column('nationalities'),
      wikidataId: person.column('wikidataId'),
    });
  for (const { id, name, states, wikidataId } of rows) {
    book.put(id, name, fromJson<string[]>(states, []), wikidataId !== null);
  }
  return book;
};

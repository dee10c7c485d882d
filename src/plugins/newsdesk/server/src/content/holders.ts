import type { Core } from '@strapi/strapi';
import type { HolderAnswer, HoldersPage, StoriesMeta } from '../../../contracts/content';
import { firstDayOf, lastDayOf } from '../../../core/registry/partial-date';
import { tablesOf } from '../../../writer/tables';
import { createReader, type Reader } from './reader';
import { toPerson } from './records';
import type { Sight } from './sight';
import { fromTermCursor, type TermPlace, toTermCursor } from './term-cursor';

/** Which holders of offices: of a day (may be partial; null: of all times), after which place, how many of each office. */
export interface HoldersWanted {
  on: string | null;
  after: TermPlace | null;
  limit: number;
}

/** A page of the holders of one office; `next` is null on the last. */
export interface Holders {
  holders: HolderAnswer[];
  next: string | null;
}

interface HolderRow {
  row: number;
  office: string;
  person: string;
  startDate: string | null;
  endDate: string | null;
  status: string | null;
}

/** Who was elected or stood for an office did not hold it. */
const HOLDING = ['holder', 'acting'];

/**
 * Reads the terms of some offices, latest first, at most one more than `limit` each. Partial dates compare as text, cut to
 * the less exact of the two: a term to "2021" covers every day of that year, one without a beginning no day for certain.
 */
const readRows = async (
  strapi: Core.Strapi,
  offices: readonly string[],
  { on, after, limit }: HoldersWanted,
  { seesInternal }: Sight,
): Promise<HolderRow[]> => {
  const { term, office, person, termOffice, termPerson } = tablesOf(strapi);
  const db = strapi.db.connection;
  const [start, end] = [`t.${term.column('startDate')}`, `t.${term.column('endDate')}`];
  const ranked = db({ t: term.name })
    .join({ l: termOffice.name }, `l.${termOffice.from}`, 't.id')
    .join({ o: office.name }, 'o.id', `l.${termOffice.to}`)
    .join({ lp: termPerson.name }, `lp.${termPerson.from}`, 't.id')
    .join({ p: person.name }, 'p.id', `lp.${termPerson.to}`)
    .whereIn('o.document_id', [...offices])
    .whereIn(`t.${term.column('termStatus')}`, HOLDING)
    .select({ row: 't.id', office: 'o.document_id', person: 'p.document_id' })
    .select({ startDate: start, endDate: end, status: `t.${term.column('termStatus')}` })
    .select(
      db.raw('row_number() over (partition by ?? order by ?? desc nulls last, ?? desc) as place', [
        'o.document_id',
        start,
        't.id',
      ]),
    );
  if (!seesInternal) void ranked.where(`p.${person.column('visibility')}`, 'public');
  if (on !== null) {
    ranked
      .where(start, '<=', lastDayOf(on))
      .whereRaw('(?? is null or ?? >= substr(?, 1, length(??)))', [end, end, firstDayOf(on), end])
      // What ends before it begins is a mistake, and tells nothing.
      .whereRaw('(?? is null or ?? >= substr(??, 1, length(??)))', [end, end, start, end]);
  }
  if (after !== null) {
    const { startDate, row } = after;
    if (startDate === null) ranked.whereNull(start).where('t.id', '<', row);
    else {
      ranked.where((either) => {
        void either
          .whereNull(start)
          .orWhere(start, '<', startDate)
          .orWhere((same) => void same.where(start, startDate).where('t.id', '<', row));
      });
    }
  }
  return db
    .from(ranked.as('ranked'))
    .where('place', '<=', limit + 1)
    .orderBy(['office', 'place'])
    .select('*');
};

/** The holders of some offices by the office's documentId: people in sight. */
export const readHolders = async (
  strapi: Core.Strapi,
  reader: Reader,
  offices: readonly string[],
  wanted: HoldersWanted,
): Promise<Map<string, Holders>> => {
  const rows = await readRows(strapi, offices, wanted, reader.sight);
  const people = await Promise.all(rows.map(({ person }) => reader.person(person)));
  const pages = new Map<string, Holders>(offices.map((office) => [office, { holders: [], next: null }]));
  const read = new Map<string, HolderRow[]>();
  for (const [index, row] of rows.entries()) {
    const own = read.get(row.office) ?? [];
    read.set(row.office, own);
    const page = pages.get(row.office);
    const last = own[own.length - 1];
    if (page === undefined) continue;
    if (own.length === wanted.limit) {
      if (last !== undefined) page.next = toTermCursor({ startDate: last.startDate, row: last.row });
      continue;
    }
    own.push(row);
    const person = people[index];
    if (person === undefined) continue;
    const { startDate, endDate, status } = row;
    page.holders.push({ person: toPerson(person), startDate, endDate, status });
  }
  return pages;
};

type OfficeAnswer = HoldersPage['office'];

const readOffice = async (
  strapi: Core.Strapi,
  address: string,
  { seesInternal }: Sight,
): Promise<OfficeAnswer | null> => {
  const { office, organization, officeOrganization } = tablesOf(strapi);
  const rows: (Omit<OfficeAnswer, 'organization'> & {
    body: string | null;
    slug: string | null;
    name: string | null;
  })[] = await strapi.db
    .connection({ o: office.name })
    .leftJoin({ l: officeOrganization.name }, `l.${officeOrganization.from}`, 'o.id')
    .leftJoin({ b: organization.name }, (on) => {
      on.on('b.id', `l.${officeOrganization.to}`);
      if (!seesInternal) on.onVal(`b.${organization.column('visibility')}`, 'public');
    })
    .where('o.document_id', address)
    .orWhere(`o.${office.column('wikidataId')}`, address)
    .orderBy('o.id')
    .limit(10)
    .select({ documentId: 'o.document_id', title: `o.${office.column('title')}`, rank: `o.${office.column('rank')}` })
    .select({ country: `o.${office.column('country')}`, wikidataId: `o.${office.column('wikidataId')}` })
    .select({
      body: 'b.document_id',
      slug: `b.${organization.column('slug')}`,
      name: `b.${organization.column('name')}`,
    });
  const found = rows.find(({ documentId }) => documentId === address) ?? rows[0];
  if (found === undefined) return null;
  const { body, slug, name, ...rest } = found;
  return { ...rest, organization: body === null || name === null ? null : { documentId: body, slug, name } };
};

/** An office, by documentId or Wikidata id, with its holders on a day or of all times; null where there is none. */
export const holdersPage = async (
  strapi: Core.Strapi,
  sight: Sight,
  address: string,
  { on, after, limit }: { on: string | null; after: string | null; limit: number },
): Promise<{ data: HoldersPage; meta: StoriesMeta } | null> => {
  const office = await readOffice(strapi, address, sight);
  if (office === null) return null;
  const wanted = { on, limit, after: after === null ? null : fromTermCursor(after) };
  const pages = await readHolders(strapi, createReader(strapi, sight), [office.documentId], wanted);
  const { holders, next } = pages.get(office.documentId) ?? { holders: [], next: null };
  return { data: { office, holders }, meta: { pagination: { limit, after, next } } };
};

import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { HOLDERS_LIMIT, type HolderAnswer, partialDay, type TermAnswer } from '../../../contracts/content';
import { batch, type Batch } from '../content/batch';
import { type Holders, readHolders } from '../content/holders';
import type { Reader } from '../content/reader';
import { fromTermCursor } from '../content/term-cursor';
import type { GraphqlContext } from './plugin';
import type { TypeNames } from './schema';

const OFFICE = 'plugin::newsdesk.office' as UID.ContentType;

interface OfficeRow {
  documentId: string;
}

interface HoldersArguments {
  on?: string | null;
  first: number;
  after?: string | null;
}

/** The holders that one list of offices may ask for altogether. */
const HOLDERS_AT_ONCE = 2500;

/** The day that a field was asked for, null where none was. @throws ValidationError where there is no such day */
export const checkDay = (on: string | null | undefined): string | null => {
  if (on === null || on === undefined) return null;
  const day = partialDay.safeParse(on);
  if (day.success) return day.data;
  throw new errors.ValidationError('"on" must be a day that there is, as 2021-03-17.');
};

interface Request {
  office: Batch<OfficeRow>;
  holders(args: HoldersArguments): Batch<Holders>;
}

const createRequest = (strapi: Core.Strapi, reader: Reader): Request => {
  const batches = new Map<string, Batch<Holders>>();
  const makeBatch = ({ on, first, after }: HoldersArguments): Batch<Holders> => {
    if (first < 1 || first > HOLDERS_LIMIT)
      throw new errors.ValidationError(`"first" is ${first}: ask for 1 to ${HOLDERS_LIMIT} holders.`);
    const place = after === null || after === undefined ? null : fromTermCursor(after);
    const wanted = { on: checkDay(on), after: place, limit: first };
    return batch((offices) => {
      if (offices.length * first > HOLDERS_AT_ONCE)
        throw new errors.ValidationError(
          `${offices.length} offices with ${first} holders each are more than ${HOLDERS_AT_ONCE}: ask for fewer.`,
        );
      return readHolders(strapi, reader, offices, wanted);
    });
  };
  return {
    office: batch(async (ids) => {
      const rows: OfficeRow[] = await strapi.db.query(OFFICE).findMany({ where: { documentId: { $in: ids } } });
      return new Map(rows.map((row) => [row.documentId, row]));
    }),
    holders(args) {
      const key = JSON.stringify([args.on ?? null, args.first, args.after ?? null]);
      const found = batches.get(key) ?? makeBatch(args);
      batches.set(key, found);
      return found;
    },
  };
};

/** Resolvers of offices and their holders; what a list asks for is read together. */
export const officeResolvers = (
  strapi: Core.Strapi,
  names: TypeNames,
  readerOf: (context: GraphqlContext) => Reader,
) => {
  const requests = new WeakMap<GraphqlContext, Request>();
  const of = (context: GraphqlContext): Request => {
    const found = requests.get(context) ?? createRequest(strapi, readerOf(context));
    requests.set(context, found);
    return found;
  };
  return {
    ofTerm: ({ office }: TermAnswer, _: Record<string, never>, context: GraphqlContext) =>
      of(context).office(office.documentId),
    types: {
      Query: {
        async office(_: unknown, { id }: { id: string }) {
          const where = { $or: [{ documentId: id }, { wikidataId: id }] };
          const rows: OfficeRow[] = await strapi.db
            .query(OFFICE)
            .findMany({ where, orderBy: { id: 'asc' }, limit: 10 });
          return rows.find(({ documentId }) => documentId === id) ?? rows[0] ?? null;
        },
      },
      [names.office]: {
        async holders({ documentId }: OfficeRow, args: HoldersArguments, context: GraphqlContext) {
          const page = await of(context).holders(args)(documentId);
          return {
            nodes: page?.holders ?? [],
            hasNextPage: (page?.next ?? null) !== null,
            endCursor: page?.next ?? null,
          };
        },
      },
      NewsdeskHolder: {
        person: ({ person }: HolderAnswer, _: Record<string, never>, context: GraphqlContext) =>
          readerOf(context).person(person.documentId),
      },
    },
  };
};

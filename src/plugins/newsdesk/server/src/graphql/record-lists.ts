import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { partialDay, recordAddress, STORIES_LIMIT } from '../../../contracts/content';
import { type NamedWithAnswer, type RecordQuoteAnswer, storyRole } from '../../../contracts/record-content';
import { inChunks } from '../../../sql/connection';
import { batch, type Batch } from '../content/batch';
import { type NamedWithPage, readNamedWith } from '../content/named-with';
import type { Reader } from '../content/reader';
import { type QuotesPage, readRecordQuotes } from '../content/record-quotes';
import { readStories, type StoriesPage } from '../content/stories';
import { fromCursor } from '../content/story-cursor';
import { readFilter } from '../content/story-filter';
import { timeSpan } from '../content/time-span';
import type { GraphqlContext } from './plugin';
import type { TypeNames } from './schema';

type Kind = 'person' | 'organization';

/** Rows that the lists of one operation may ask for altogether, whatever their fields are called in it. */
const ROWS_AT_ONCE = 2500;
/** Records whose company may be counted in one operation. */
const COMPANY_AT_ONCE = 50;
/** Records whose lists one statement reads: SQLite joins no more than 500 queries by "union". */
const RECORDS_A_STATEMENT = 200;

const filter = z.object({
  role: storyRole.nullish(),
  kind: z.enum(['direct', 'partial']).nullish(),
  type: z.enum(['person', 'organization']).nullish(),
  office: recordAddress.nullish(),
  from: partialDay.nullish(),
  to: partialDay.nullish(),
});

interface ListArguments {
  first: number;
  after?: string | null;
  filter?: unknown;
}

interface Page {
  next: string | null;
}

const checkFilter = (given: unknown): z.output<typeof filter> => {
  const { success, data, error } = filter.safeParse(given ?? {});
  if (success) return data;
  const [issue] = error.issues;
  throw new errors.ValidationError(`"${issue?.path.join('.') ?? 'filter'}": ${issue?.message ?? 'is wrong'}`);
};

/** Lists of one operation: those of many records are read together, and all of them are bounded. */
class Lists {
  readonly #strapi: Core.Strapi;
  readonly #reader: Reader;
  readonly #batches = new Map<string, Batch<Page>>();
  #rows = 0;
  #company = 0;

  constructor(strapi: Core.Strapi, reader: Reader) {
    this.#strapi = strapi;
    this.#reader = reader;
  }

  stories(kind: Kind, args: ListArguments): Batch<StoriesPage> {
    const { after, limit, given } = this.#check(args);
    const place = after === null ? null : fromCursor(after);
    return this.#batch(`stories ${kind}`, args, async (records) => {
      const request = { kind, records, after: place, limit, filter: await readFilter(this.#strapi, records, given) };
      return readStories(this.#strapi, this.#reader, request);
    });
  }

  quotes(type: Kind, args: ListArguments): Batch<QuotesPage> {
    const { after, limit, given } = this.#check(args);
    return this.#batch(`quotes ${type}`, args, async (records) => {
      const wanted = await readFilter(this.#strapi, records, given);
      const request = { type, records, kind: given.kind ?? null, after, limit, filter: wanted };
      return readRecordQuotes(this.#strapi, this.#reader, request);
    });
  }

  namedWith(kind: Kind, args: ListArguments): Batch<NamedWithPage> {
    const { after, limit, given } = this.#check(args);
    return this.#batch(`named with ${kind}`, args, async (records) => {
      this.#company += records.length;
      if (this.#company > COMPANY_AT_ONCE) {
        throw new errors.ValidationError(
          `"namedWith" of ${this.#company} records is more than ${COMPANY_AT_ONCE}: ask for fewer.`,
        );
      }
      const request = { kind, records, type: given.type ?? null, span: timeSpan(given.from, given.to), after, limit };
      return readNamedWith(this.#strapi, this.#reader, request);
    });
  }

  #check({ first, after = null, filter: given }: ListArguments) {
    if (first < 1 || first > STORIES_LIMIT) {
      throw new errors.ValidationError(`"first" is ${first}: ask for 1 to ${STORIES_LIMIT}.`);
    }
    return { limit: first, after, given: checkFilter(given) };
  }

  /** Fields of one kind with equal arguments share a batch. */
  #batch<Found extends Page>(
    name: string,
    args: ListArguments,
    read: (records: string[]) => Promise<Map<string, Found>>,
  ): Batch<Found> {
    const key = JSON.stringify([name, args.first, args.after ?? null, args.filter ?? null]);
    const made = batch<Found>(async (records) => {
      this.#rows += records.length * args.first;
      if (this.#rows > ROWS_AT_ONCE) {
        throw new errors.ValidationError(
          `${records.length} records with ${args.first} rows each make more than ${ROWS_AT_ONCE} in one request: ask for fewer.`,
        );
      }
      return new Map(await inChunks(records, async (chunk) => [...(await read(chunk))], RECORDS_A_STATEMENT));
    });
    const found = (this.#batches.get(key) as Batch<Found> | undefined) ?? made;
    this.#batches.set(key, found);
    return found;
  }
}

/** Resolvers of the lists that people and organizations have. */
export const listResolvers = (
  strapi: Core.Strapi,
  names: TypeNames,
  readerOf: (context: GraphqlContext) => Reader,
): Record<string, Record<string, unknown>> => {
  const requests = new WeakMap<GraphqlContext, Lists>();
  const of = (context: GraphqlContext): Lists => {
    const found = requests.get(context) ?? new Lists(strapi, readerOf(context));
    requests.set(context, found);
    return found;
  };
  const connection = <Node>(nodes: readonly Node[] | undefined, next: string | null | undefined) => ({
    nodes: nodes ?? [],
    hasNextPage: (next ?? null) !== null,
    endCursor: next ?? null,
  });
  type Record = { documentId: string };
  const lists = (kind: Kind) => ({
    async stories({ documentId }: Record, args: ListArguments, context: GraphqlContext) {
      const page = await of(context).stories(kind, args)(documentId);
      return connection(page?.stories, page?.next);
    },
    async quotes({ documentId }: Record, args: ListArguments, context: GraphqlContext) {
      const page = await of(context).quotes(kind, args)(documentId);
      return connection(page?.quotes, page?.next);
    },
    async namedWith({ documentId }: Record, args: ListArguments, context: GraphqlContext) {
      const page = await of(context).namedWith(kind, args)(documentId);
      return connection(page?.named, page?.next);
    },
  });
  type None = { [name: string]: never };
  return {
    [names.person]: lists('person'),
    [names.organization]: lists('organization'),
    NewsdeskRecordQuote: {
      article: ({ article }: RecordQuoteAnswer, _: None, context: GraphqlContext) =>
        readerOf(context).article(article.documentId),
    },
    NewsdeskNamedWith: {
      person: ({ type, record }: NamedWithAnswer, _: None, context: GraphqlContext) =>
        type === 'person' ? readerOf(context).person(record.documentId) : null,
      organization: ({ type, record }: NamedWithAnswer, _: None, context: GraphqlContext) =>
        type === 'organization' ? readerOf(context).organization(record.documentId) : null,
    },
  };
};

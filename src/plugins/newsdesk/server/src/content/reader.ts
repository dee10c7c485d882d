import type { Core } from '@strapi/strapi';
import type { HeldOfficeAnswer, TermAnswer } from '../../../contracts/content';
import { hostTypes } from '../../../writer/host-types';
import type { StoryParts } from './answers';
import { batch, groupBy, type Batch } from './batch';
import { readRecords, type RecordRow } from './records';
import {
  readAppearances,
  readQuotes,
  textKey,
  type AppearanceRow,
  type ArticleRow,
  type QuoteRow,
  type TextKey,
} from './rows';
import type { Sight } from './sight';
import { readOfficesOf, readTerms } from './terms';

/** Reads for one request and what may be seen by it: what several parts of the answer ask for is fetched together, and once. */
export interface Reader {
  sight: Sight;
  /** People in sight by documentId; none for a caller who may not find people. */
  person: Batch<RecordRow>;
  organization: Batch<RecordRow>;
  term: Batch<HeldOfficeAnswer>;
  /** Terms of a person, by the person's documentId. */
  offices: Batch<TermAnswer[]>;
  /** Published rows of articles by documentId; none for a caller who may not find articles. */
  article: Batch<ArticleRow>;
  story(article: ArticleRow): Promise<StoryParts>;
}

const byText =
  <Row extends TextKey>(read: (texts: TextKey[]) => Promise<Row[]>) =>
  async (keys: string[]): Promise<Map<string, Row[]>> => {
    const texts = keys.map((key) => {
      const [article = '', textHash = ''] = key.split(' ');
      return { article, textHash };
    });
    return groupBy(await read(texts), textKey);
  };

const known = async <Value>(keys: readonly (string | null)[], get: Batch<Value>): Promise<Map<string, Value>> => {
  const wanted = [...new Set(keys)].filter((key) => key !== null);
  const values = await Promise.all(wanted.map(get));
  return new Map(wanted.flatMap((key, index) => (values[index] === undefined ? [] : [[key, values[index]]])));
};

/** Makes a reader for a request. It must not outlive the request. */
export const createReader = (strapi: Core.Strapi, sight: Sight): Reader => {
  const types = hostTypes(strapi);
  const appearances = batch<AppearanceRow[]>(byText((texts) => readAppearances(strapi, texts)));
  const quotes = batch<QuoteRow[]>(byText((texts) => readQuotes(strapi, texts)));

  const ifAllowed =
    <Value>(scope: string, read: (keys: string[]) => Promise<Map<string, Value>>) =>
    async (keys: string[]): Promise<Map<string, Value>> =>
      (await sight.may(scope)) ? read(keys) : new Map<string, Value>();

  const person = batch(ifAllowed(`${types.person}.find`, (ids) => readRecords(strapi, types.person, ids, sight)));
  const organization = batch(
    ifAllowed(`${types.organization}.find`, (ids) => readRecords(strapi, types.organization, ids, sight)),
  );
  const article = batch(
    ifAllowed(`${types.article}.find`, async (ids) => {
      const where = { documentId: { $in: ids }, publishedAt: { $notNull: true } };
      const rows: ArticleRow[] = await strapi.db.query(types.article).findMany({ where });
      return new Map(rows.map((row) => [row.documentId, row]));
    }),
  );
  const term = batch<HeldOfficeAnswer>((ids) => readTerms(strapi, ids));
  const offices = batch<TermAnswer[]>((ids) => readOfficesOf(strapi, ids, sight));

  const story = async (row: ArticleRow): Promise<StoryParts> => {
    const key = textKey({ article: row.documentId, textHash: row.contentHash ?? '' });
    const [linked = [], quoted = []] = await Promise.all([appearances(key), quotes(key)]);
    const recordsOf = (kind: AppearanceRow['kind']) =>
      linked.filter((appearance) => appearance.kind === kind).map(({ record }) => record);
    const [people, organizations, terms] = await Promise.all([
      known(recordsOf('person'), person),
      known(recordsOf('organization'), organization),
      known(
        linked.map((appearance) => appearance.term),
        term,
      ),
    ]);
    return { article: row, appearances: linked, quotes: quoted, people, organizations, terms };
  };

  return { sight, person, organization, term, offices, article, story };
};

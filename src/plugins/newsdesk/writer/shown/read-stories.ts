import type { BlockNode } from '../../core/blocks';
import type { EntryKind } from '../../core/types';
import { timeOfTerm } from '../../core/registry/partial-date';
import { type Connection, fromDate, inChunks } from '../../sql/connection';
import { fingerprint } from '../hash';
import type { Tables } from '../tables';

/** What can be asked for in stories: people and bodies, and the offices and countries that they bring along. */
export type LinkKind = EntryKind | 'office' | 'country';

/** A story as apps see it now. */
export interface ShownStory {
  row: number;
  article: string;
  textHash: string;
  /** Changes with whatever of the story is shown. */
  stamp: string;
  moment: Date | null;
  headline: string;
  text: string;
  links: { kind: LinkKind; record: string }[];
}

interface LinkRow {
  article: string;
  kind: EntryKind;
  record: string;
  term: string | null;
}

const readLinks = (db: Connection, tables: Tables, articles: readonly string[]): Promise<LinkRow[]> => {
  const { appearance, article } = tables;
  const of = (name: string) => `a.${appearance.column(name)}`;
  return inChunks(articles, (chunk) =>
    db({ a: appearance.name })
      .join({ s: article.name }, (on) => {
        on.on('s.document_id', of('article')).on(`s.${article.column('contentHash')}`, of('textHash'));
      })
      .whereIn(of('article'), chunk)
      .whereNotNull('s.published_at')
      // `coalesce` keeps SQLite from searching by state, of which there may be any number of rows.
      .whereRaw("coalesce(??, '') = 'linked'", [of('state')])
      .whereNotNull(of('record'))
      .distinct({ article: of('article'), kind: of('kind'), record: of('record'), term: of('term') }),
  );
};

/** Public people and bodies among some, each with its country where it has one. */
const readPublic = async (
  db: Connection,
  tables: Tables,
  links: readonly LinkRow[],
): Promise<Map<string, string | null>> => {
  const found = new Map<string, string | null>();
  for (const kind of ['person', 'organization'] as const) {
    const { name, column } = tables[kind];
    const ids = [...new Set(links.filter((link) => link.kind === kind).map(({ record }) => record))];
    const rows: { documentId: string; country?: string | null }[] = await inChunks(ids, (chunk) =>
      db(name)
        .whereIn('document_id', chunk)
        .where(column('visibility'), 'public')
        .select({
          documentId: 'document_id',
          ...(kind === 'organization' ? { country: column('country') } : {}),
        }),
    );
    for (const { documentId, country = null } of rows) found.set(`${kind} ${documentId}`, country);
  }
  return found;
};

interface TermRow {
  term: string;
  office: string;
  country: string | null;
  startDate: string | null;
  endDate: string | null;
}

const readTerms = async (
  db: Connection,
  { term, office, termOffice }: Tables,
  links: readonly LinkRow[],
): Promise<Map<string, TermRow>> => {
  const ids = [...new Set(links.map((link) => link.term).filter((id) => id !== null))];
  const rows: TermRow[] = await inChunks(ids, (chunk) =>
    db({ t: term.name })
      .join({ l: termOffice.name }, `l.${termOffice.from}`, 't.id')
      .join({ o: office.name }, 'o.id', `l.${termOffice.to}`)
      .whereIn('t.document_id', chunk)
      .select({ term: 't.document_id', office: 'o.document_id', country: `o.${office.column('country')}` })
      .select({ startDate: `t.${term.column('startDate')}`, endDate: `t.${term.column('endDate')}` }),
  );
  return new Map(rows.map((row) => [row.term, row]));
};

interface ArticleRow {
  row: number;
  article: string;
  textHash: string | null;
  firstPublished: unknown;
  headline: string;
  text: string | null;
  slug: string | null;
  summary: string | null;
  body: string | BlockNode[] | null;
}

const readRows = (db: Connection, { article }: Tables, articles: readonly string[]): Promise<ArticleRow[]> =>
  inChunks(articles, (chunk) =>
    db(article.name)
      .whereIn('document_id', chunk)
      .whereNotNull('published_at')
      .select({ row: 'id', article: 'document_id', textHash: article.column('contentHash') })
      .select({ firstPublished: article.column('firstPublished'), headline: article.column('headline') })
      .select({ text: article.column('text'), slug: article.column('slug') })
      .select({ summary: article.column('summary'), body: article.column('body') }),
  );

/** How some articles are shown now, by documentId; those that are not published are missing. */
export const readShownStories = async (
  db: Connection,
  tables: Tables,
  articles: readonly string[],
): Promise<Map<string, ShownStory>> => {
  const rows = await readRows(db, tables, articles);
  const links = await readLinks(
    db,
    tables,
    rows.map(({ article }) => article),
  );
  const known = await readPublic(db, tables, links);
  const terms = await readTerms(db, tables, links);
  const linksOf = ({ article }: ArticleRow, day: string | null): ShownStory['links'] => {
    const found = new Map<string, { kind: LinkKind; record: string }>();
    const add = (kind: LinkKind, record: string | null | undefined) => {
      if (record !== null && record !== undefined) found.set(`${kind} ${record}`, { kind, record });
    };
    for (const link of links) {
      if (link.article !== article || !known.has(`${link.kind} ${link.record}`)) continue;
      add(link.kind, link.record);
      add('country', known.get(`${link.kind} ${link.record}`));
      const held = link.term === null ? undefined : terms.get(link.term);
      if (held === undefined || day === null || timeOfTerm(held, day) !== 'on') continue;
      add('office', held.office);
      add('country', held.country);
    }
    return [...found.values()];
  };
  return new Map(
    rows.map((row) => {
      const firstPublished = fromDate(row.firstPublished);
      const { headline, slug, summary, body, textHash } = row;
      const story: ShownStory = {
        row: row.row,
        article: row.article,
        textHash: textHash ?? '',
        stamp: fingerprint({ headline, slug, summary, body, textHash, firstPublished }),
        moment: firstPublished === null ? null : new Date(firstPublished),
        headline,
        text: row.text ?? '',
        links: linksOf(row, firstPublished?.slice(0, 10) ?? null),
      };
      return [row.article, story];
    }),
  );
};

import { createServer, type Server } from 'node:http';
import Database from 'better-sqlite3';

const PAGE = `
  select a.article as documentId, s.slug, s.headline, a.first_published as firstPublished, a.name, a.offices, a.mentions,
    a.roles, t.start_date as startDate, t.end_date as endDate, o.title, o.country,
    (select count(*) from newsdesk_quotes q where q.speaker = a.document_id) as quotes
  from newsdesk_appearances a
  join articles s on s.document_id = a.article and s.content_hash = a.text_hash and s.published_at is not null
  left join newsdesk_office_terms t on t.document_id = a.term
  left join newsdesk_office_terms_office_lnk l on l.office_term_id = t.id
  left join newsdesk_offices o on o.id = l.office_id
  where a.record = ? and a.state = 'linked' and a.kind = 'person' and (a.first_published, a.article) < (?, ?)
  order by a.first_published desc, a.article desc limit 25`;

/** A server of one request that asks the database by hand, without Strapi: what the same page costs at least. */
export const serveByHand = (file: string): Promise<{ url: string; server: Server }> => {
  const database = new Database(file, { readonly: true });
  const page = database.prepare(PAGE);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [day, article] = [Number(url.searchParams.get('day')), url.searchParams.get('article')];
    const rows = page.all(url.searchParams.get('record'), day, article) as Record<string, string>[];
    const data = rows.map(({ offices, mentions, roles, ...row }) => ({
      ...row,
      offices: JSON.parse(offices ?? '[]') as unknown,
      mentions: JSON.parse(mentions ?? '[]') as unknown,
      roles: JSON.parse(roles ?? '[]') as unknown,
    }));
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
  });
  server.on('close', () => database.close());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}`, server });
    });
  });
};

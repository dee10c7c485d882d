import type { Core } from '@strapi/strapi';
import { renderSummary } from '../../../cli/summary';
import { hasColour } from '../../../cli/terminal';
import { hostTypes, readConfiguration } from '../../../writer/host-types';
import { tablesOf } from '../../../writer/tables';
import type deskService from '../services/desk';

const isEmpty = async (strapi: Core.Strapi): Promise<boolean> => {
  const { article, person, organization } = tablesOf(strapi);
  for (const { name } of [article, person, organization]) {
    if ((await strapi.db.connection(name).first('id')) !== undefined) return false;
  }
  return true;
};

const addressOf = (strapi: Core.Strapi): string => {
  const url: string = strapi.config.get('server.absoluteUrl', '');
  return url.replace(/\/$/, '');
};

const count = async (strapi: Core.Strapi, table: string, where: Record<string, string>): Promise<number> => {
  const found = await strapi.db.connection(table).where(where).count({ count: '*' }).first();
  return Number(found?.count ?? 0);
};

/** What the desk holds, for the lines that a start prints. */
const totals = async (strapi: Core.Strapi) => {
  const { article, appearance } = tablesOf(strapi);
  const state = appearance.column('state');
  const stories = await strapi.db.connection(article.name).whereNull('published_at').count({ count: '*' }).first();
  return {
    stories: Number(stories?.count ?? 0),
    linked: await count(strapi, appearance.name, { [state]: 'linked', [appearance.column('kind')]: 'person' }),
    toCheck: await count(strapi, appearance.name, { [state]: 'suggested' }),
  };
};

const firstSlug = async (strapi: Core.Strapi): Promise<string | null> => {
  const { article } = tablesOf(strapi);
  const slug = article.column('slug');
  const row: Record<string, unknown> | undefined = await strapi.db
    .connection(article.name)
    .whereNotNull('published_at')
    .orderBy('id')
    .first(slug);
  return row === undefined ? null : String(row[slug]);
};

/** Seeds a new desk once its server listens, and says what there is and where. */
export const seedAtStart = async (strapi: Core.Strapi): Promise<void> => {
  const { seed: folder } = readConfiguration(strapi);
  const store = strapi.store({ type: 'plugin', name: 'newsdesk', key: 'seeding' });
  let seconds: number | null = null;
  // A first start that was cut off left a part of the seed: it is gone on with, since what is there is left as it is.
  if (folder !== false && ((await isEmpty(strapi)) || (await store.get({})) === 'begun')) {
    const started = Date.now();
    await store.set({ value: 'begun' });
    const desk: ReturnType<typeof deskService> = strapi.plugin('newsdesk').service('desk');
    await desk.seed();
    await store.set({ value: 'done' });
    seconds = (Date.now() - started) / 1000;
  }
  const url = addressOf(strapi);
  const slug = await firstSlug(strapi);
  const facts = {
    ...(await totals(strapi)),
    seconds,
    panel: `${url}${strapi.config.get('admin.path', '/admin')}`,
    rest: slug === null ? null : `${url}${strapi.config.get('api.rest.prefix', '/api')}/newsdesk/articles/${slug}`,
    graphql: 'graphql' in strapi.plugins ? `${url}/graphql` : null,
    type: hostTypes(strapi).article,
  };
  const summary = renderSummary(facts, hasColour(process.stdout, process.env));
  process.stdout.write(`${summary}\n`);
};

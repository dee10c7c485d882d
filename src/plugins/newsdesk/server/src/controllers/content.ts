import { factories, type Core, type UID } from '@strapi/strapi';
import { type ArticleMeta, holdersQuery, noQuery, personQuery, storiesQuery } from '../../../contracts/content';
import {
  bodyQuotesQuery,
  bodyStoriesQuery,
  namedWithQuery,
  personQuotesQuery,
  personStoriesQuery,
} from '../../../contracts/record-content';
import { readEngine } from '../content/engine';
import { holdersPage } from '../content/holders';
import { articlePage } from '../content/article-page';
import { namedWithList, quotesList, storiesList } from '../content/record-lists';
import { organizationPage, personPage } from '../content/record-pages';
import { callerSight, type Sight } from '../content/sight';
import { addressOf, check, type Context, found } from './content-request';

const sightOf = (strapi: Core.Strapi, context: Context): Sight => callerSight(strapi, context.state.auth);

const article = ({ strapi }: { strapi: Core.Strapi }) => {
  const page = async (context: Context, status: 'draft' | 'published') => {
    check(noQuery, context.query);
    const data = found(await articlePage(strapi, sightOf(strapi, context), addressOf(context), status));
    const meta: ArticleMeta = { engine: await readEngine(strapi, data) };
    context.body = { data, meta };
  };
  return {
    findOne: (context: Context) => page(context, 'published'),
    draft: (context: Context) => page(context, 'draft'),
  };
};

type Kind = 'person' | 'organization';

/** The lists of what stories hold of a record. */
const lists = (strapi: Core.Strapi, kind: Kind) => {
  const [stories, quotes] =
    kind === 'person' ? [personStoriesQuery, personQuotesQuery] : [bodyStoriesQuery, bodyQuotesQuery];
  return {
    async stories(context: Context) {
      const query = check(stories, context.query);
      context.body = found(await storiesList(strapi, sightOf(strapi, context), kind, addressOf(context), query));
    },
    async quotes(context: Context) {
      const query = check(quotes, context.query);
      context.body = found(await quotesList(strapi, sightOf(strapi, context), kind, addressOf(context), query));
    },
    async namedWith(context: Context) {
      const query = check(namedWithQuery, context.query);
      context.body = found(await namedWithList(strapi, sightOf(strapi, context), kind, addressOf(context), query));
    },
  };
};

const person = ({ strapi }: { strapi: Core.Strapi }) => ({
  ...lists(strapi, 'person'),
  async findOne(context: Context) {
    const { after = null, limit, on = null } = check(personQuery, context.query);
    context.body = found(await personPage(strapi, sightOf(strapi, context), addressOf(context), { after, limit, on }));
  },
});

const organization = ({ strapi }: { strapi: Core.Strapi }) => ({
  ...lists(strapi, 'organization'),
  async findOne(context: Context) {
    const { after = null, limit } = check(storiesQuery, context.query);
    context.body = found(
      await organizationPage(strapi, sightOf(strapi, context), addressOf(context), { after, limit }),
    );
  },
});

const holders = (strapi: Core.Strapi) => async (context: Context) => {
  const { on = null, after = null, limit } = check(holdersQuery, context.query);
  context.body = found(await holdersPage(strapi, sightOf(strapi, context), addressOf(context), { on, after, limit }));
};

const OFFICE = 'plugin::newsdesk.office' as UID.ContentType;
const OFFICE_TERM = 'plugin::newsdesk.office-term' as UID.ContentType;

/** The controllers of the public API. */
export default {
  article,
  person,
  organization,
  office: factories.createCoreController(OFFICE, ({ strapi }) => ({ holders: holders(strapi) })),
  'office-term': factories.createCoreController(OFFICE_TERM),
};

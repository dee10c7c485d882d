import { factories, type Core, type UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { z } from 'zod';
import {
  type ArticleMeta,
  holdersQuery,
  noQuery,
  personQuery,
  recordAddress,
  storiesQuery,
} from '../../../contracts/content';
import { readEngine } from '../content/engine';
import { holdersPage } from '../content/holders';
import { articlePage, organizationPage, personPage } from '../content/pages';

type Context = Parameters<Core.ControllerHandler>[0];

const check = <Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> => {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const details = result.error.issues.flatMap((issue) => {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [issue.path.map(String)];
    const what = issue.code === 'unrecognized_keys' ? 'unknown parameter' : issue.message;
    return paths.map((path) => ({ path, message: `${path.join('.')}: ${what}`, name: 'ValidationError' }));
  });
  throw new errors.ValidationError(details.map(({ message }) => message).join('; '), { errors: details });
};

const addressOf = (context: Context): string => {
  const address = recordAddress.safeParse(context.params.id);
  // What can be nobody's address is not there.
  if (!address.success) throw new errors.NotFoundError('Not Found');
  return address.data;
};

/** One answer for what is not there, what is internal and what is not published. */
const found = <Page>(page: Page | null): Page => {
  if (page === null) throw new errors.NotFoundError('Not Found');
  return page;
};

const article = ({ strapi }: { strapi: Core.Strapi }) => {
  const page = async (context: Context, status: 'draft' | 'published') => {
    check(noQuery, context.query);
    const data = found(await articlePage(strapi, context.state.auth, addressOf(context), status));
    const meta: ArticleMeta = { engine: await readEngine(strapi, data) };
    context.body = { data, meta };
  };
  return {
    findOne: (context: Context) => page(context, 'published'),
    draft: (context: Context) => page(context, 'draft'),
  };
};

const person = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(context: Context) {
    const { after = null, limit, on = null } = check(personQuery, context.query);
    context.body = found(await personPage(strapi, context.state.auth, addressOf(context), { after, limit, on }));
  },
});

const organization = ({ strapi }: { strapi: Core.Strapi }) => ({
  async findOne(context: Context) {
    const { after = null, limit } = check(storiesQuery, context.query);
    context.body = found(await organizationPage(strapi, context.state.auth, addressOf(context), { after, limit }));
  },
});

const holders = (strapi: Core.Strapi) => async (context: Context) => {
  const { on = null, after = null, limit } = check(holdersQuery, context.query);
  context.body = found(await holdersPage(strapi, context.state.auth, addressOf(context), { on, after, limit }));
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

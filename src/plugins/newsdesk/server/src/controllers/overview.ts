import type { Core } from '@strapi/strapi';
import { recordPageQuery } from '../../../contracts/record-page';
import { readOverview } from '../overview/read-overview';
import { check } from './check';

type Context = Parameters<Core.ControllerHandler>[0];

/** The first page of the desk, and the widgets on Strapi's own. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async overview(context: Context) {
    check(recordPageQuery, context.query);
    context.body = await readOverview(strapi, new Date());
  },
});

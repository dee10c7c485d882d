import type { Core } from '@strapi/strapi';
import { watchArticles } from './documents/article';
import { watchOffices } from './documents/offices';
import { watchRecords } from './documents/records';
import { registerGraphql } from './graphql';
import { registerGuards } from './guards';
import { holdDatabase } from './lifecycle/hold-database';
import { redirectMerged } from './lifecycle/redirect-merged';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  registerGuards(strapi);
  registerGraphql(strapi);
  redirectMerged(strapi);
  watchArticles(strapi);
  watchRecords(strapi);
  watchOffices(strapi);
  await holdDatabase(strapi);
};

import type { Core } from '@strapi/strapi';
import { watchArticles } from './documents/article';
import { watchOffices } from './documents/offices';
import { watchRecords } from './documents/records';
import { registerGraphql } from './graphql';
import { registerGuards } from './guards';
import { answerFailures } from './lifecycle/answer-failures';
import { holdDatabase } from './lifecycle/hold-database';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  answerFailures(strapi);
  registerGuards(strapi);
  registerGraphql(strapi);
  watchArticles(strapi);
  watchRecords(strapi);
  watchOffices(strapi);
  await holdDatabase(strapi);
};

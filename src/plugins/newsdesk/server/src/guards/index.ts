import type { Core } from '@strapi/strapi';
import { hostTypes } from '../../../writer/host-types';
import { guardDocuments } from './documents';
import { guardGraphql } from './graphql';
import { guardQueries } from './queries';

/**
 * Keeps internal people and organizations, and drafts of articles, out of the content API. To be called in `register`,
 * before any other middleware of the Document Service, so that what those read counts as the desk's own.
 */
export const registerGuards = (strapi: Core.Strapi): void => {
  const types = hostTypes(strapi);
  guardDocuments(strapi, types);
  guardQueries(strapi, types);
  guardGraphql(strapi, types);
};

import type { Core } from '@strapi/strapi';
import { grantAdminActions } from './admin-actions';
import { grantPublicReads } from './public-reads';

/** Grants what is open from the start, once each; to be called in `bootstrap`. */
export const grantReads = async (strapi: Core.Strapi): Promise<void> => {
  await grantPublicReads(strapi);
  await grantAdminActions(strapi);
};

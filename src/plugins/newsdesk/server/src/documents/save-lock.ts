import type { Core } from '@strapi/strapi';
import type { Connection } from '../../../sql/connection';
import { deskOf } from '../../../writer/desk';

/**
 * Runs a save and what the desk adds to it in one transaction. Where it fails the registry's index is read anew, since it
 * may have learned of records that were rolled back.
 */
export const inSave = async <Result>(
  strapi: Core.Strapi,
  work: (db: Connection) => Promise<Result>,
): Promise<Result> => {
  try {
    return await strapi.db.transaction(({ trx }) => work(trx));
  } catch (error) {
    deskOf(strapi).forgetRegistry();
    throw error;
  }
};

import type { Core } from '@strapi/strapi';
import { deskOf } from '../../../writer/desk';
import { writeLabels } from '../../../writer/write-labels';
import { inSave } from './save-lock';

const OFFICE = 'plugin::newsdesk.office';
const TERM = 'plugin::newsdesk.office-term';
const WRITES = new Set(['create', 'update', 'delete', 'clone']);

/** Keeps the derived labels and the index right when offices and terms are saved by hand. */
export const watchOffices = (strapi: Core.Strapi): void => {
  strapi.documents.use((context, next) => {
    const isWatched = (context.uid === OFFICE || context.uid === TERM) && WRITES.has(context.action);
    if (!isWatched) return next();
    return inSave(strapi, async (db) => {
      const result = await next();
      const saved = (result as { documentId?: string } | null)?.documentId;
      if (context.action !== 'delete' && saved !== undefined) {
        await writeLabels(strapi, db, context.uid === OFFICE ? 'office' : 'term', saved);
      }
      deskOf(strapi).forgetRegistry();
      return result;
    });
  });
};

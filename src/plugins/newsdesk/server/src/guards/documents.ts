import type { Core } from '@strapi/strapi';
import type { HostTypes } from '../../../writer/host-types';
import { asksForDrafts, DRAFT_PERMISSION, draftsRefused } from './drafts';
import type { Query } from './query';
import { asInner, contentRequest, holds } from './request';
import { reaches, shieldQuery } from './rewrite';
import { makeShield, PUBLIC } from './shield';

const READS = ['findMany', 'findFirst', 'findOne', 'count'];
/** Actions that change a document that is there, and give it back. */
const CHANGES = ['update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft'];

/**
 * Guards the Document Service against what the content API may ask of it: internal people and organizations are
 * neither found, counted, changed nor met by a filter, a populate or a sort of any type, and drafts of articles want
 * their permission. Calls that no content request makes pass as they are.
 */
export const guardDocuments = (strapi: Core.Strapi, types: HostTypes): void => {
  strapi.documents.use(async (context, next) => {
    const request = contentRequest(strapi);
    if (request === null) return next();
    const { uid, action } = context;
    const query: Query = { ...context.params };
    const isRead = READS.includes(action);

    const wantsDrafts = asksForDrafts(query);
    const hasDrafts = wantsDrafts && (await holds(strapi, request.state.auth, DRAFT_PERMISSION));
    const shield = makeShield(strapi, types, hasDrafts);
    if (wantsDrafts && !hasDrafts && (isRead || action === 'update')) {
      const isOfArticles = uid === types.article || reaches(shield, uid, query.populate, types.article);
      if (isOfArticles) throw draftsRefused();
    }

    if (CHANGES.includes(action) && (uid === types.person || uid === types.organization)) {
      const where = { documentId: query.documentId, ...PUBLIC };
      const isPublic = (await strapi.db.query(uid).count({ where })) > 0;
      // As if it were not there.
      if (!isPublic) return action === 'delete' ? { documentId: String(query.documentId), entries: [] } : null;
    }

    // What a change gives back is bound by its populate alone.
    const { populate } = shieldQuery(shield, uid, { populate: query.populate });
    const params = isRead ? shieldQuery(shield, uid, query) : { ...query, populate };
    Object.assign(context, { params });
    return asInner(next);
  });
};

import type { Core } from '@strapi/strapi';
import type { HostTypes } from '../../../writer/host-types';
import { DRAFT_PERMISSION } from './drafts';
import { contentRequest, holds } from './request';
import { shieldQuery } from './rewrite';
import { makeShield } from './shield';

/** Types of Strapi's own that its content API reads past the Document Service. */
const BYPASSING = ['plugin::upload.file', 'plugin::users-permissions.user', 'plugin::users-permissions.role'];

/**
 * Guards those reads: the files of the media library, for one, lead by `populate=related` to all that shows them. To be
 * called once the database is there.
 */
export const guardQueries = (strapi: Core.Strapi, types: HostTypes): void => {
  const shield = async (event: { model: { uid: string }; params: object }): Promise<void> => {
    const request = contentRequest(strapi);
    if (request === null) return;
    const hasDrafts = await holds(strapi, request.state.auth, DRAFT_PERMISSION);
    const query = makeShield(strapi, types, hasDrafts, { filters: 'where', sort: 'orderBy' });
    Object.assign(event.params, shieldQuery(query, event.model.uid, { ...event.params }));
  };
  strapi.db.lifecycles.subscribe({
    models: BYPASSING.filter((uid) => uid in strapi.contentTypes),
    beforeFindOne: shield,
    beforeFindMany: shield,
    beforeCount: shield,
  });
};

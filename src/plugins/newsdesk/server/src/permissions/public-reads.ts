import type { Core, UID } from '@strapi/strapi';
import { hostTypes } from '../../../writer/host-types';
import { DRAFT_PERMISSION } from '../guards/drafts';
import { grantOnce } from './granted';

const ROLE = 'plugin::users-permissions.role' as UID.ContentType;
const PERMISSION = 'plugin::users-permissions.permission' as UID.ContentType;

const isRead = (action: string): boolean => /\.(find|findOne)$/.test(action);

/** Whoever keeps a copy of the desk is given it by an administrator; it tells of stories and links that are gone. */
const CHANGES = 'plugin::newsdesk.change.find';

/** The reads that are open from the start: those of the three types, and the plugin's own but for drafts and changes. */
const publicReads = (strapi: Core.Strapi): string[] => {
  const types = Object.values(hostTypes(strapi));
  return strapi.contentAPI.permissions.providers.action.keys().filter((action: string) => {
    if (action.startsWith('plugin::newsdesk.')) return action !== DRAFT_PERMISSION && action !== CHANGES;
    return isRead(action) && types.some((uid) => action.startsWith(`${uid}.`));
  });
};

/** Grants the public reads, once each, to the roles "public" and "authenticated" of users-permissions. */
export const grantPublicReads = async (strapi: Core.Strapi): Promise<void> => {
  if (!('users-permissions' in strapi.plugins)) return;
  // Its own bootstrap runs later and makes the default permissions only where there are none at all; twice is once.
  await strapi.plugin('users-permissions').service('users-permissions').initialize();
  const actions = publicReads(strapi);
  for (const type of ['public', 'authenticated']) {
    const role: { id: number } | null = await strapi.db.query(ROLE).findOne({ where: { type } });
    if (role === null) continue;
    await grantOnce(strapi, `api:${type}`, actions, async (fresh) => {
      const held: { action: string }[] = await strapi.db.query(PERMISSION).findMany({ where: { role: role.id } });
      for (const action of fresh) {
        if (held.some((permission) => permission.action === action)) continue;
        await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
      }
    });
  }
};

import type { Core, UID } from '@strapi/strapi';
import { PERMISSIONS } from '../../../contracts/permissions';
import { grantOnce } from './granted';

const ROLE = 'admin::role' as UID.ContentType;

const ACTIONS = [
  { uid: 'read', displayName: 'See the desk and why links were made' },
  { uid: 'import', displayName: 'Import stories' },
  { uid: 'decide', displayName: 'Decide on links' },
  { uid: 'merge', displayName: 'Merge, un-merge and hide records' },
  { uid: 'erase', displayName: 'Erase a person on request (cannot be undone)' },
];

/** What Strapi's own roles are given; others are for the administrator to set. */
const GRANTS = [
  // What cannot be undone is given by name.
  { code: 'strapi-editor', actions: Object.values(PERMISSIONS).filter((action) => action !== PERMISSIONS.erase) },
  { code: 'strapi-author', actions: [PERMISSIONS.read, PERMISSIONS.import, PERMISSIONS.decide] },
];

interface Role {
  id: number;
  code: string;
}

const grantToRole = async (strapi: Core.Strapi, role: Role): Promise<void> => {
  const actions = GRANTS.find(({ code }) => code === role.code)?.actions ?? [];
  await grantOnce(strapi, `admin:${role.code}`, actions, async (fresh) => {
    const permissions = fresh.map((action) => ({
      action,
      subject: null,
      actionParameters: {},
      properties: {},
      conditions: [],
    }));
    await strapi.service('admin::role').addPermissions(role.id, permissions);
  });
};

/** Grants the plugin's permissions, once each, to the roles Editor and Author, where they are there. */
export const grantRoles = async (strapi: Core.Strapi): Promise<void> => {
  const codes = GRANTS.map(({ code }) => code);
  const roles: Role[] = await strapi.db.query(ROLE).findMany({ where: { code: { $in: codes } } });
  for (const role of roles) await grantToRole(strapi, role);
};

/** Makes the plugin's permissions known to the panel and grants them; to be called in `bootstrap`. */
export const grantAdminActions = async (strapi: Core.Strapi): Promise<void> => {
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany(ACTIONS.map((action) => ({ ...action, section: 'plugins', pluginName: 'newsdesk' })));
  await grantRoles(strapi);
  // At the first start of all, Strapi makes its roles after the plugins have started.
  strapi.db.lifecycles.subscribe({
    models: [ROLE],
    afterCreate: ({ result }: { result?: unknown }) => grantToRole(strapi, result as Role),
  });
};

import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Desk } from './boot';
import { requester, type Requester } from './editors';

/** Somebody who asks the content API, and what may be asked of him or her once the tests are over. */
export interface Caller extends Requester {
  remove(): Promise<void>;
}

interface Tokens {
  create(token: object): Promise<{ id: number; accessKey: string }>;
  revoke(id: number): Promise<unknown>;
}

interface Passes {
  issue(payload: object): string | Promise<string>;
}

interface Users {
  add(user: object): Promise<{ id: number }>;
}

const unique = (): string => randomBytes(6).toString('hex');
const query = (strapi: Core.Strapi, uid: string) => strapi.db.query(uid);

/** A program with an API token: with all rights, with those to read, or with some actions alone. */
export const tokenCaller = async (
  { strapi, url }: Desk,
  rights: 'full-access' | 'read-only' | string[],
): Promise<Caller> => {
  const tokens = strapi.service('admin::api-token-content-api') as Tokens;
  const type = typeof rights === 'string' ? rights : 'custom';
  const permissions = typeof rights === 'string' ? {} : { permissions: rights };
  const given = { name: `Caller ${unique()}`, description: '', kind: 'content-api', type, lifespan: null };
  const token = await tokens.create({ ...given, ...permissions });
  return {
    ...requester(url, token.accessKey),
    remove: async () => void (await tokens.revoke(token.id)),
  };
};

/** A reader who has logged in: with the role "authenticated", or with one of some actions alone. */
export const userCaller = async ({ strapi, url }: Desk, rights?: string[]): Promise<Caller> => {
  const plugin = strapi.plugin('users-permissions');
  const users = plugin.service<Users>('user');
  const jwt = plugin.service<Passes>('jwt');
  const name = unique();
  const roles = query(strapi, 'plugin::users-permissions.role');
  const permissions = query(strapi, 'plugin::users-permissions.permission');
  const role: { id: number } =
    rights === undefined
      ? await roles.findOne({ where: { type: 'authenticated' } })
      : await roles.create({ data: { name, type: name, description: '' } });
  for (const action of rights ?? []) await permissions.create({ data: { action, role: role.id } });
  const email = `${name}@newsdesk.example`;
  const account = { username: name, email, password: `Aa1-${name}`, confirmed: true, provider: 'local', role: role.id };
  const user = await users.add(account);
  const token = await jwt.issue({ id: user.id });
  return {
    ...requester(url, token),
    async remove() {
      await query(strapi, 'plugin::users-permissions.user').delete({ where: { id: user.id } });
      if (rights === undefined) return;
      await permissions.deleteMany({ where: { role: role.id } });
      await roles.delete({ where: { id: role.id } });
    },
  };
};

/** Anybody. */
export const anybody = ({ url }: Desk): Caller => ({ ...requester(url), remove: async () => {} });

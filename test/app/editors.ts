import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Desk } from './boot';

export interface Answer<Body> {
  status: number;
  body: Body;
}

/** Somebody who sends requests with a token of their own: an editor in the panel, or an API client. */
export interface Requester {
  /** Sends JSON, or a form as it is. */
  request<Body>(method: string, path: string, body?: object | FormData): Promise<Answer<Body>>;
}

/** What Strapi answers where it refuses. */
export interface Refusal {
  data: null;
  error: { status: number; name: string; message: string };
}

/** Sends requests to a desk with a bearer token; without one as anybody. */
export const requester = (url: string, token?: string): Requester => ({
  async request<Body>(method: string, path: string, body?: object | FormData): Promise<Answer<Body>> {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(isForm || body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as Body };
  },
});

type AdminService = {
  create(user: object): Promise<{ id: number }>;
};
type RoleService = {
  findOne(query: object): Promise<{ id: number } | null>;
  create(role: object): Promise<{ id: number }>;
  assignPermissions(role: number, permissions: object[]): Promise<unknown>;
};

const serviceOf = <Service>(strapi: Core.Strapi, name: string): Service => strapi.service(`admin::${name}`) as Service;

/**
 * Logs somebody in to the panel: with a role of Strapi's own by its code, or with a new role that has the given
 * permissions alone.
 */
export const logIn = async (
  { strapi, url }: Desk,
  role:
    'strapi-super-admin' | 'strapi-editor' | 'strapi-author' | { permissions: { action: string; subject?: string }[] },
  name: { firstname: string; lastname: string } = { firstname: 'Eva', lastname: 'Tester' },
): Promise<Requester> => {
  const users = serviceOf<AdminService>(strapi, 'user');
  const roles = serviceOf<RoleService>(strapi, 'role');
  const unique = randomBytes(6).toString('hex');
  const isOwn = typeof role !== 'string';
  const held = isOwn
    ? await roles.create({ name: `Role ${unique}`, description: '' })
    : await roles.findOne({ code: role });
  if (held === null) throw new Error('Strapi has no such role.');
  if (isOwn) await roles.assignPermissions(held.id, role.permissions);
  const password = `Aa1-${randomBytes(12).toString('hex')}`;
  const email = `${unique}@newsdesk.example`;
  await users.create({ ...name, email, password, isActive: true, roles: [held.id] });
  const { status, body } = await requester(url).request<{ data: { token: string } }>('POST', '/admin/login', {
    email,
    password,
  });
  if (status !== 200) throw new Error(`The login was answered with ${status}: ${JSON.stringify(body)}`);
  return requester(url, body.data.token);
};

/** An API client with full access. */
export const apiClient = async ({ strapi, url }: Desk): Promise<Requester> => {
  const tokens = serviceOf<{
    create(token: object): Promise<{ id: number; accessKey: string }>;
  }>(strapi, 'api-token');
  const name = `Client ${randomBytes(6).toString('hex')}`;
  const token = await tokens.create({ name, description: '', type: 'full-access', lifespan: null });
  return requester(url, token.accessKey);
};

import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../writer/decisions';

interface KnownUser {
  id?: unknown;
  firstname?: unknown;
  lastname?: unknown;
  username?: unknown;
  email?: unknown;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Who stands behind the request that is being served: an editor, an API client, or a command where there is none. */
export const currentActor = (strapi: Core.Strapi, via: Actor['via'] = 'field'): Actor => {
  const context = strapi.requestContext.get();
  if (context === undefined) return { id: null, name: null, via: 'command' };
  const user = (context.state.user ?? null) as KnownUser | null;
  const isAdmin = context.state.auth?.strategy?.name === 'admin';
  if (user === null) return { id: null, name: null, via: isAdmin ? via : 'api' };
  const fullName = [text(user.firstname), text(user.lastname)].filter((part) => part !== null).join(' ');
  const name = text(fullName) ?? text(user.username) ?? text(user.email);
  return { id: typeof user.id === 'number' ? String(user.id) : text(user.id), name, via: isAdmin ? via : 'api' };
};

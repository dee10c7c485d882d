import type { Core } from '@strapi/strapi';
import { z } from 'zod';

/** What has been granted to each role so far, by the role's code: it is never granted again. */
const granted = z.record(z.string(), z.array(z.string()));

/** Who a grant is for: "api:public" is the public role of users-permissions, "admin:strapi-editor" the panel's Editor. */
export type Grantee = `api:${string}` | `admin:${string}`;

const store = (strapi: Core.Strapi) => strapi.store({ type: 'plugin', name: 'newsdesk' });

/**
 * Calls `grant` with those of `actions` that `grantee` was never given, and remembers them: what an administrator takes
 * away later stays away. Not to be run twice at a time.
 */
export const grantOnce = async (
  strapi: Core.Strapi,
  grantee: Grantee,
  actions: readonly string[],
  grant: (fresh: string[]) => Promise<void>,
): Promise<void> => {
  const stored: unknown = await store(strapi).get({ key: 'granted' });
  const before = granted.parse(stored ?? {});
  const known = before[grantee] ?? [];
  const fresh = actions.filter((action) => !known.includes(action));
  if (fresh.length === 0) return;
  await grant(fresh);
  await store(strapi).set({ key: 'granted', value: { ...before, [grantee]: [...known, ...fresh] } });
};

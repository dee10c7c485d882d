import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** The request that the present code answers, as Koa gives it. */
export type Request = NonNullable<ReturnType<Core.Strapi['requestContext']['get']>>;
/** Who asks, as Strapi's authentication found it. */
export type Auth = Parameters<Core.Strapi['auth']['verify']>[0];

const inner = new AsyncLocalStorage<true>();

/**
 * The request of the content API (REST or GraphQL) that asks for what is done now; null for the admin panel, the
 * command line and code that runs without a request, and for calls that a guarded call makes itself.
 */
export const contentRequest = (strapi: Core.Strapi): Request | null => {
  if (inner.getStore() === true) return null;
  const request = strapi.requestContext.get();
  return request?.state.route?.info?.type === 'content-api' ? request : null;
};

/** Does `work`; what it asks of the Document Service counts as the desk's own doing and is not guarded again. */
export const asInner = <Result>(work: () => Result): Result => inner.run(true, work);

/** Whether the caller holds the permission `scope` ("api::person.person.find"): a role, a user or an API token. */
export const holds = async (strapi: Core.Strapi, auth: Auth, scope: string): Promise<boolean> => {
  try {
    await strapi.auth.verify(auth, { scope: [scope] });
    return true;
  } catch {
    return false; // `verify` answers by throwing
  }
};

import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** Whether a caller names a tag; by hand, since `fetch` sends "Cache-Control: no-cache" along, and Koa then sees nothing. */
const isHeld = (named: string, tag: string): boolean =>
  named.split(',').some((one) => ['*', tag, `W/${tag}`].includes(one.trim()));

/**
 * Gives each answer an ETag and says 304 to who holds it already. The answer depends on who asks, so caches keep it to the
 * caller and ask again.
 */
export const answerFresh: Core.MiddlewareHandler = async (context, next) => {
  await next();
  if (context.status !== 200 || context.body === undefined || context.body === null) return;
  context.vary('Authorization');
  context.set('Cache-Control', 'private, no-cache');
  const tag = `"${createHash('sha1').update(JSON.stringify(context.body)).digest('base64url')}"`;
  context.set('ETag', `W/${tag}`);
  if (isHeld(context.get('If-None-Match'), tag)) context.status = 304;
};

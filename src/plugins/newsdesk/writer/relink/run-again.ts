import type { Core } from '@strapi/strapi';
import type { LookAgainItem, LookAgainRequest, LookAgainSummary } from '../../contracts/look-again';
import { ENGINE } from '../../core/engine';
import { lookAgain } from './look-again';
import { followMade } from './relink-touched';
import { allStories, type Chosen, storiesReadBefore } from './select-stories';
import { selectTouched } from './select-touched';
import { touchedSince } from './touched-since';

const choose = async (strapi: Core.Strapi, request: LookAgainRequest): Promise<Chosen> => {
  if (request.command === 'analyse-again') return storiesReadBefore(strapi, request.engineBefore ?? ENGINE);
  if (request.since === null) return allStories(strapi);
  const touched = await touchedSince(strapi, strapi.db.connection, new Date(request.since));
  const articles = await selectTouched(strapi, touched);
  return { count: articles.length, articles };
};

/**
 * Does a command's work over stored stories: links them again, or analyses again those that an earlier version of the
 * recogniser read. Tells first how many there are, then each. What is done when it is stopped stays done; analysing again
 * goes on from there, since a story that was read tells by which version.
 */
export const runAgain = async (
  strapi: Core.Strapi,
  request: LookAgainRequest,
  report: (item: LookAgainItem) => void,
  isStopped: () => boolean = () => false,
): Promise<LookAgainSummary> => {
  const { count, articles } = await choose(strapi, request);
  report({ outcome: 'found', stories: count });
  const options = { dryRun: request.dryRun, isStamping: request.command === 'analyse-again', isStopped, report };
  const first = await lookAgain(strapi, articles, options);
  const summary = await followMade(strapi, first.summary, first.made, options);
  if (!request.dryRun && summary.changed > 0) await strapi.eventHub.emit('newsdesk.relink', { summary });
  return summary;
};

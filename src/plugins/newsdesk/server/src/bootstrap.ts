import type { Core } from '@strapi/strapi';
import { makeIdentifierIndexes, makeIndexes, makeReviewIndex } from '../../sql/indexes';
import { makeDatabaseId } from '../../sql/database-id';
import { makeNameIndex } from '../../sql/name-index';
import { makeShownIndex } from '../../sql/shown-index';
import { makeShownTriggers } from '../../sql/shown-triggers';
import { completeIndex } from '../../writer/relink/complete-index';
import { completeShown } from '../../writer/shown/complete-shown';
import { watchedTables } from '../../writer/shown/watched';
import { tablesOf } from '../../writer/tables';
import { layContentManager } from './content-manager-layout';
import { answerFailures } from './lifecycle/answer-failures';
import { seedAtStart } from './lifecycle/seed-at-start';
import { allowChangeEvents, settleWithCommit } from './lifecycle/settle-with-commit';
import { grantReads } from './permissions';

export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  answerFailures(strapi);
  const { appearance, article, identifiers, names } = tablesOf(strapi);
  await makeIndexes(strapi.db.connection, {
    table: article.name,
    source: article.column('source'),
    externalId: article.column('externalId'),
    contentHash: article.column('contentHash'),
  });
  const parts = [names.personParts, names.organizationParts];
  await makeIdentifierIndexes(strapi.db.connection, { identifiers, parts });
  const ranked = ['state', 'kind', 'nameForm', 'suggested', 'article', 'score', 'country', 'firstPublished', 'reasons'];
  await makeReviewIndex(strapi.db.connection, {
    table: appearance.name,
    columns: ranked.map((name) => appearance.column(name)),
    state: appearance.column('state'),
  });
  await makeNameIndex(strapi.db.connection);
  await makeDatabaseId(strapi.db.connection);
  await makeShownIndex(strapi.db.connection);
  const isKept = await makeShownTriggers(strapi.db.connection, watchedTables(strapi));
  if (isKept) settleWithCommit(strapi);
  allowChangeEvents(strapi);
  await grantReads(strapi);
  await layContentManager(strapi);
  // Only a server seeds: bootstrap runs in every command and test too.
  strapi.server.httpServer.once('listening', () => {
    seedAtStart(strapi)
      .catch((error: unknown) => {
        strapi.log.error(
          `Seeding failed: ${error instanceof Error ? error.message : String(error)} Run npm run seed to try again.`,
        );
      })
      .finally(() => void strapi.eventHub.emit('newsdesk.ready'));
    // Without triggers it would be out of date with the next change, and nothing would ever mend it.
    const completed = isKept ? completeShown(strapi) : Promise.resolve();
    completed.catch((error: unknown) => {
      strapi.log.error(
        `The index of what apps see could not be completed: ${error instanceof Error ? error.message : String(error)} It is tried again with the next start.`,
      );
    });
    completeIndex(strapi).catch((error: unknown) => {
      strapi.log.error(
        `The index of names could not be completed: ${error instanceof Error ? error.message : String(error)} It is tried again with the next relink.`,
      );
    });
  });
};

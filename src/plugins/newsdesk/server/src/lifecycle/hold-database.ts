import type { Core } from '@strapi/strapi';
import type { WriterHandler } from '../../../writer/hand-over';
import { type Claim, claimWriter } from '../../../writer/socket';
import type deskService from '../services/desk';

const claims = new WeakMap<Core.Strapi, Claim>();

const databaseFile = (strapi: Core.Strapi): string | null => {
  if (strapi.config.get('database.connection.client') !== 'sqlite') return null;
  const file: unknown = strapi.config.get('database.connection.connection.filename');
  return typeof file === 'string' && file !== ':memory:' ? file : null;
};

const waitUntilLoaded = async (strapi: Core.Strapi): Promise<void> => {
  while (!strapi.isLoaded) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** The work that commands hand over to this process. */
const handler =
  (strapi: Core.Strapi): WriterHandler =>
  async (request, inputs, report) => {
    await waitUntilLoaded(strapi);
    const desk: ReturnType<typeof deskService> = strapi.plugin('newsdesk').service('desk');
    switch (request.command) {
      case 'seed':
        return desk.seed(report);
      case 'relink':
      case 'analyse-again': {
        let isStopped = false;
        void inputs.ended().then(() => (isStopped = true));
        return desk.runAgain(request, report, () => isStopped);
      }
      case 'registry':
        return desk.importRegistry(inputs.facts, request.options, { item: report });
      case 'merge':
      case 'unmerge':
      case 'doubles':
      case 'erase':
        return desk.recordWork(request);
      case 'import':
        return desk.importStories(inputs.stories, request.options, report);
    }
  };

/**
 * On SQLite one process writes at a time, and a bare boot of Strapi writes already: so the file is held before its tables
 * are touched. On PostgreSQL nothing is held: processes run side by side there.
 * @throws WriterBusyError where another process holds the file.
 */
export const holdDatabase = async (strapi: Core.Strapi): Promise<void> => {
  const file = databaseFile(strapi);
  if (file !== null) claims.set(strapi, await claimWriter(file, handler(strapi)));
};

/** Lets the file go when Strapi stops. */
export const releaseDatabase = async (strapi: Core.Strapi): Promise<void> => {
  await claims.get(strapi)?.release();
  claims.delete(strapi);
};

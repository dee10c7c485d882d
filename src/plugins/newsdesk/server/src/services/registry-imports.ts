import type { Core } from '@strapi/strapi';
import type { RegistryImportOptions, RegistryImportView } from '../../../contracts/registry-import';
import { NotThereError } from '../../../writer/decision-turn';
import type { Actor } from '../../../writer/decisions';
import { CorrectionError } from '../../../writer/link-story';
import { keepFiles, type ReceivedFile } from '../registry-import/keep-files';
import { RegistryJob } from '../registry-import/registry-job';

/** How long files lie about that were looked at and never imported, in milliseconds. */
const PATIENCE = 2 * 60 * 60 * 1000;

const GONE =
  'This import is not there any more: the server was restarted, or another was begun. Choose the files again.';

/** The imports of registries that the panel began: one at a time for each user, in the memory of this process. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const jobs = new Map<string, RegistryJob>();
  const ownerOf = ({ id }: Actor): string => id ?? '';

  const forget = async (owner: string): Promise<void> => {
    const job = jobs.get(owner);
    jobs.delete(owner);
    await job?.forget();
  };

  const find = (id: string, actor: Actor): RegistryJob => {
    const job = jobs.get(ownerOf(actor));
    if (job?.id !== id) throw new NotThereError(GONE);
    return job;
  };

  return {
    /** Takes files over and begins to look at them. */
    async begin(
      received: readonly ReceivedFile[],
      options: RegistryImportOptions,
      actor: Actor,
    ): Promise<RegistryImportView> {
      const owner = ownerOf(actor);
      if (jobs.get(owner)?.isWriting === true) {
        throw new CorrectionError('Your import of a registry goes on: wait until it is done, or stop it.');
      }
      await forget(owner);
      const job = new RegistryJob(strapi, await keepFiles(received), options, actor.name ?? 'panel');
      jobs.set(owner, job);
      setTimeout(() => {
        if (jobs.get(owner) === job && !job.isBusy) void forget(owner);
      }, PATIENCE).unref();
      void job.look();
      return job.view();
    },

    /** The user's own import; null where there is none. */
    current: (actor: Actor): RegistryImportView | null => jobs.get(ownerOf(actor))?.view() ?? null,

    /** Imports what was looked at; goes on after the answer. */
    start(id: string, actor: Actor): RegistryImportView {
      const job = find(id, actor);
      if (job.phase !== 'looked')
        throw new CorrectionError('Only files that were looked at to their end can be imported.');
      void job.start();
      return job.view();
    },

    /** Ends a reading that goes on, or forgets an import that does not. */
    async stop(id: string, actor: Actor): Promise<RegistryImportView | null> {
      const job = find(id, actor);
      if (job.isWriting) {
        job.stop();
        return job.view();
      }
      await forget(ownerOf(actor));
      return null;
    },

    /** Forgets all, for the end of the server. */
    async end(): Promise<void> {
      await Promise.all([...jobs.keys()].map(forget));
    },
  };
};

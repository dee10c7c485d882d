import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { REGISTRY_LIMITS } from '../../../contracts/limits';
import { registryImportOptions } from '../../../contracts/registry-import';
import { currentActor } from '../documents/actor';
import type { ReceivedFile } from '../registry-import/keep-files';
import type registryImportsService from '../services/registry-imports';
import { answering, check } from './check';
import { readFormOptions } from './form-options';

type Context = Parameters<Core.ControllerHandler>[0];

const receivedFiles = (context: Context): ReceivedFile[] => {
  const sent = (context.request.files as Record<string, unknown> | undefined)?.files ?? [];
  const files = (Array.isArray(sent) ? sent : [sent]) as ReceivedFile[];
  if (files.length === 0) throw new errors.ValidationError('Choose at least one file.');
  if (files.length > REGISTRY_LIMITS.files)
    throw new errors.ValidationError(`At most ${REGISTRY_LIMITS.files} files at once.`);
  for (const { size, originalFilename } of files) {
    if (size <= REGISTRY_LIMITS.fileBytes) continue;
    throw new errors.PayloadTooLargeError(
      `${originalFilename ?? 'A file'} is too large: pack it with gzip, or import it on the command line.`,
    );
  }
  return files;
};

/** The panel's requests on a registry's import: validate, call, answer. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const imports = (): ReturnType<typeof registryImportsService> =>
    strapi.plugin('newsdesk').service('registry-imports');
  const actor = () => currentActor(strapi, 'panel');
  const idOf = (context: Context): string => (context.params as { id: string }).id;

  return {
    async begin(context: Context) {
      const options = check(registryImportOptions, readFormOptions(context));
      const files = receivedFiles(context);
      context.body = await answering(() => imports().begin(files, options, actor()));
    },

    current(context: Context) {
      context.body = { current: imports().current(actor()) };
    },

    async start(context: Context) {
      context.body = await answering(async () => imports().start(idOf(context), actor()));
    },

    async stop(context: Context) {
      context.body = { current: await answering(() => imports().stop(idOf(context), actor())) };
    },
  };
};

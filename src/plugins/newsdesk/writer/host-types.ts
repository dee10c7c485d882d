import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';

const uid = z.string().regex(/^(api|plugin)::[\w-]+\.[\w-]+$/, 'write a type as api::article.article');

/** The plugin's configuration. The host project's types stand here and nowhere else. */
export const configuration = z.strictObject({
  /** Folder of seeds, from the project's root or absolute; false: no seeding. */
  seed: z.string().min(1).or(z.literal(false)).default(false),
  types: z
    .strictObject({
      article: uid.default('api::article.article'),
      person: uid.default('api::person.person'),
      organization: uid.default('api::organization.organization'),
    })
    .prefault({}),
});

export type Configuration = z.output<typeof configuration>;

/** Uids of the host's three types. */
export interface HostTypes {
  article: UID.ContentType;
  person: UID.ContentType;
  organization: UID.ContentType;
}

/** Reads the plugin's checked configuration. */
export const readConfiguration = (strapi: Core.Strapi): Configuration =>
  configuration.parse({
    seed: strapi.config.get('plugin::newsdesk.seed'),
    types: strapi.config.get('plugin::newsdesk.types'),
  });

/** The host's types, by the configuration. */
export const hostTypes = (strapi: Core.Strapi): HostTypes => readConfiguration(strapi).types as HostTypes;

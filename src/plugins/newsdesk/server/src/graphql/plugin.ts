import type { Core } from '@strapi/strapi';
import type { PublicationArguments } from '../guards/drafts';
import type { Auth } from '../guards/request';

/** What Strapi's GraphQL hands to each resolver beside parent and arguments; one object for each operation. */
export interface GraphqlContext {
  state: { auth: Auth };
  /** Arguments of the root fields by their key in the answer; Strapi's associations take them over. */
  rootQueryArgsByPath?: Map<string | number, PublicationArguments>;
}

/** Where a field stands in the answer; `prev` leads up to the root field. */
export interface FieldPath {
  key: string | number;
  prev?: FieldPath;
}

export type Resolve<Arguments = Record<string, unknown>> = (
  parent: unknown,
  args: Arguments,
  context: GraphqlContext,
  info: { path: FieldPath },
) => unknown;

/** A middleware of a field, as `resolversConfig` takes it. */
export type FieldMiddleware = (next: Resolve, ...values: Parameters<Resolve>) => Promise<unknown>;

/** Permissions and middlewares of fields, by "Type.field". */
export type ResolversConfig = Record<string, { auth?: { scope: string[] }; middlewares?: FieldMiddleware[] }>;

interface Extension {
  use(
    configuration: () => {
      typeDefs?: string;
      resolvers?: Record<string, Record<string, unknown>>;
      resolversConfig?: ResolversConfig;
    },
  ): unknown;
  shadowCRUD(uid: string): {
    disable(): unknown;
    disableQueries(): unknown;
    disableMutations(): unknown;
    field(name: string): { disable(): unknown };
  };
}

export interface Naming {
  getTypeName(schema: unknown): string;
  getComponentName(schema: unknown): string;
}

/** The two services of Strapi's GraphQL plugin that are used here; null where the project has no such plugin. */
export const graphqlPlugin = (strapi: Core.Strapi): { extension: Extension; naming: Naming } | null => {
  if (!('graphql' in strapi.plugins)) return null;
  const plugin = strapi.plugin('graphql');
  const extension: Extension = plugin.service('extension');
  const { naming }: { naming: Naming } = plugin.service('utils');
  return { extension, naming };
};

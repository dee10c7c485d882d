import type { Core } from '@strapi/strapi';
import { hostTypes } from '../../../writer/host-types';
import { permissionsOf, type OwnField } from './permissions';
import { mergedIds } from './merged-ids';
import { graphqlPlugin } from './plugin';
import { resolversOf } from './resolvers';
import { schemaOf } from './schema';

/** Served through Person.officeTerms: without queries of their own, since those would be lists of the registry. */
const SHOWN = ['office', 'office-term'];

/** The fields that a piece of schema declares, by "type Name { field(...): ... }". */
const fieldsOf = (schema: string): OwnField[] =>
  [...schema.matchAll(/type (\w+) \{([^}]*)\}/g)].flatMap(([, type = '', fields = '']) =>
    [...fields.matchAll(/^\s*(\w+)(?:\([^)]*\))?:/gm)].map(([, field = '']) => ({ type, field })),
  );

/**
 * Adds officials, bodies and quotes to articles, offices and stories to people, stories to organizations and holders to
 * offices; lets the ids of merged records mean the one that stayed; takes
 * the plugin's own types out of GraphQL. To be called in `register`; does nothing where the project has no GraphQL.
 */
export const registerGraphql = (strapi: Core.Strapi): void => {
  const plugin = graphqlPlugin(strapi);
  if (plugin === null) return;
  for (const name of Object.keys(strapi.plugin('newsdesk').contentTypes)) {
    const shadow = plugin.extension.shadowCRUD(`plugin::newsdesk.${name}`);
    if (SHOWN.includes(name)) {
      shadow.disableQueries();
      shadow.disableMutations();
    } else {
      shadow.disable();
    }
  }
  // One or many: the name is wanted for those who held the office.
  plugin.extension.shadowCRUD('plugin::newsdesk.office').field('holders').disable();
  const types = hostTypes(strapi);
  plugin.extension.use(() => {
    const nameOf = (uid: keyof typeof types) => plugin.naming.getTypeName(strapi.contentType(types[uid]));
    const names = {
      article: nameOf('article'),
      person: nameOf('person'),
      organization: nameOf('organization'),
      office: plugin.naming.getTypeName(strapi.contentType('plugin::newsdesk.office')),
    };
    const typeDefs = schemaOf(names);
    const resolversConfig = permissionsOf(fieldsOf(typeDefs), types, names);
    return {
      typeDefs,
      resolvers: resolversOf(strapi, names),
      resolversConfig: { ...resolversConfig, ...mergedIds(strapi, names) },
    };
  });
};

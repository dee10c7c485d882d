import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { HostTypes } from '../../../writer/host-types';
import { graphqlPlugin, type FieldMiddleware, type FieldPath, type ResolversConfig } from '../graphql/plugin';
import { asksForDrafts, DRAFT_PERMISSION, draftsRefused } from './drafts';
import { isQuery, sortPaths, type Query } from './query';
import { holds } from './request';
import { targetOf, type Attribute } from './rewrite';

type Judge = (row: Query) => boolean;

/** An association gives a row, a list or `{ nodes }`. */
const rowsOf = (answer: unknown): Query[] => {
  if (!isQuery(answer)) return Array.isArray(answer) ? answer.filter(isQuery) : [];
  return Array.isArray(answer.nodes) ? answer.nodes.filter(isQuery) : [answer];
};

const keep = (answer: unknown, mayShow: Judge): unknown => {
  const isShown = (row: unknown) => isQuery(row) && mayShow(row);
  if (Array.isArray(answer)) return answer.filter(isShown);
  if (!isQuery(answer)) return answer;
  if (Array.isArray(answer.nodes)) return { ...answer, nodes: answer.nodes.filter(isShown) };
  return mayShow(answer) ? answer : null;
};

const rootKey = (path: FieldPath): string | number => (path.prev === undefined ? path.key : rootKey(path.prev));

const isMorph = (attribute: Attribute): boolean => attribute.relation?.startsWith('morphTo') ?? false;

/**
 * Guards the relations of GraphQL, which Strapi loads past the Document Service. Of the rows that a relation of any type
 * leads to, internal people and organizations are left out, and so are drafts of articles for who may not read them;
 * filters and sorts of a nested list may not go through a relation to one of the three.
 */
export const guardGraphql = (strapi: Core.Strapi, types: HostTypes): void => {
  const plugin = graphqlPlugin(strapi);
  if (plugin === null) return;
  const guarded: readonly string[] = Object.values(types);
  const schemas = [...Object.values(strapi.contentTypes), ...Object.values(strapi.components)];
  const attributesOf = (uid: string): Record<string, Attribute> =>
    schemas.find((schema) => schema.uid === uid)?.attributes ?? {};

  const crosses = (uid: string, filters: unknown): boolean => {
    if (Array.isArray(filters)) return filters.some((entry) => crosses(uid, entry));
    if (typeof filters !== 'object' || filters === null) return false;
    return Object.entries(filters).some(([key, value]) => {
      const target = targetOf(attributesOf(uid)[key]);
      return target !== undefined && guarded.includes(target) ? true : crosses(target ?? uid, value);
    });
  };

  const sortsAcross = (uid: string, sort: unknown): boolean =>
    sortPaths(sort).some((path) => {
      let current: string | undefined = uid;
      return path.split('.').some((key) => {
        current = current === undefined ? undefined : targetOf(attributesOf(current)[key]);
        return current !== undefined && guarded.includes(current);
      });
    });

  const guardRelation =
    (target: string | undefined): FieldMiddleware =>
    async (next, parent, args, context, info) => {
      if (target !== undefined && (crosses(target, args.filters) || sortsAcross(target, args.sort))) {
        throw new errors.ValidationError(
          'A nested list can not be filtered or sorted by its people, organizations or articles. Filter at the root.',
        );
      }
      const mayReadDrafts = () => holds(strapi, context.state.auth, DRAFT_PERMISSION);
      const root = context.rootQueryArgsByPath?.get(rootKey(info.path));
      const wantsDrafts = root !== undefined && asksForDrafts({ ...root, status: root.status ?? 'published' });
      if (target === types.article && wantsDrafts && !(await mayReadDrafts())) throw draftsRefused();

      const answer = await next(parent, args, context, info);
      const typeOf = (row: Query) => target ?? row.__type;
      const isDraft: Judge = (row) => typeOf(row) === types.article && row.publishedAt === null;
      const isInternal: Judge = (row) =>
        (typeOf(row) === types.person || typeOf(row) === types.organization) && row.visibility !== 'public';
      const shown = keep(answer, (row) => !isInternal(row));
      return rowsOf(shown).some(isDraft) && !(await mayReadDrafts()) ? keep(shown, (row) => !isDraft(row)) : shown;
    };

  plugin.extension.use(() => {
    const resolversConfig: ResolversConfig = {};
    for (const schema of schemas) {
      const typeName =
        schema.modelType === 'component' ? plugin.naming.getComponentName(schema) : plugin.naming.getTypeName(schema);
      for (const [name, attribute] of Object.entries(attributesOf(schema.uid))) {
        if (attribute.type !== 'relation' && attribute.type !== 'media') continue;
        const middlewares = [guardRelation(isMorph(attribute) ? undefined : targetOf(attribute))];
        resolversConfig[`${typeName}.${name}`] = { middlewares };
        resolversConfig[`${typeName}.${name}_connection`] = { middlewares };
      }
    }
    return { resolversConfig };
  });
};

import type { Core } from '@strapi/strapi';
import { resolveRecord } from '../../../writer/merged-records';
import { tablesOf } from '../../../writer/tables';
import type { FieldMiddleware, ResolversConfig } from './plugin';
import type { TypeNames } from './schema';

/** "Person" -> "person", the name of its query. */
const queryOf = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);

/** Lets the id of a merged person or body mean the record that stayed, whose own documentId the answer has. */
export const mergedIds = (strapi: Core.Strapi, { person, organization }: TypeNames): ResolversConfig => {
  const resolve: FieldMiddleware = async (next, parent, args, context, info) => {
    const { documentId } = args;
    if (typeof documentId !== 'string') return next(parent, args, context, info);
    const now = await resolveRecord(strapi.db.connection, tablesOf(strapi), documentId);
    return next(parent, { ...args, documentId: now }, context, info);
  };
  return Object.fromEntries(
    [person, organization].map((type) => [`Query.${queryOf(type)}`, { middlewares: [resolve] }]),
  );
};

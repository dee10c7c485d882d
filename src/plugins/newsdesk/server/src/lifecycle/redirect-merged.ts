import type { Core } from '@strapi/strapi';
import type { EntryKind } from '../../../core/types';
import { hostTypes } from '../../../writer/host-types';
import { mergedAt } from '../../../writer/merged-records';
import { tablesOf } from '../../../writer/tables';

interface Place {
  kind: EntryKind;
  /** Path up to the record's part. */
  start: string;
  address: string;
  /** Path after it: "/stories". */
  end: string;
}

/** Lists of a record, under its address. */
const LISTS = /\/(?:stories|quotes|named-with)$/;

const decoded = (part: string): string | null => {
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // nobody's address
  }
};

/** The collections of the REST API in which a person or a body is found, by their path. */
const collections = (strapi: Core.Strapi): Map<string, EntryKind> => {
  const prefix: string = strapi.config.get('api.rest.prefix', '/api');
  const types = hostTypes(strapi);
  const plural = (uid: (typeof types)['person']): string => strapi.contentType(uid).info.pluralName;
  return new Map([
    [`${prefix}/newsdesk/people`, 'person'],
    [`${prefix}/newsdesk/organizations`, 'organization'],
    [`${prefix}/${plural(types.person)}`, 'person'],
    [`${prefix}/${plural(types.organization)}`, 'organization'],
  ]);
};

const placeOf = (path: string, kinds: ReadonlyMap<string, EntryKind>): Place | null => {
  const end = LISTS.exec(path)?.[0] ?? '';
  const whole = path.slice(0, path.length - end.length);
  const at = whole.lastIndexOf('/');
  const start = whole.slice(0, at);
  const kind = kinds.get(start);
  const address = decoded(whole.slice(at + 1));
  return kind === undefined || address === null || address === '' || address.length > 255
    ? null
    : { kind, start, address, end };
};

/**
 * Answers 307 with the address of the record that stayed where a merged one is asked for over REST. It looks only at what
 * was answered with 404, so after the permission check, and leads to public records alone. To be called in `register`.
 */
export const redirectMerged = (strapi: Core.Strapi): void => {
  strapi.server.use(async (context, next) => {
    await next();
    if (context.status !== 404 || (context.method !== 'GET' && context.method !== 'HEAD')) return;
    const place = placeOf(context.path, collections(strapi));
    if (place === null) return;
    const db = strapi.db.connection;
    const tables = tablesOf(strapi);
    const winner = await mergedAt(db, tables, place.kind, place.address);
    if (winner === null) return;
    const table = tables[place.kind];
    const shown: unknown = await db(table.name)
      .where({ document_id: winner, [table.column('visibility')]: 'public' })
      .first('id');
    if (shown === undefined) return;
    context.redirect(`${place.start}/${winner}${place.end}${context.search}`);
    context.status = 307;
  });
};

import type { Core, UID } from '@strapi/strapi';
import { type Auth, holds } from '../guards/request';
import { PUBLIC } from '../guards/shield';

/** What may be seen by whoever an answer is for. */
export interface Sight {
  /** Whether internal people and bodies are seen as well. */
  seesInternal: boolean;
  /** Whether a permission is held ("api::person.person.find"). */
  may(scope: string): Promise<boolean>;
  /** A row of a type without what is not to be seen of it. */
  clean<Row>(uid: UID.ContentType, row: Row): Promise<Row>;
}

/** The sight of a caller of the content API: public records, and of these what the caller's permissions reach. */
export const callerSight = (strapi: Core.Strapi, auth: Auth): Sight => {
  const asked = new Map<string, Promise<boolean>>();
  return {
    seesInternal: false,
    may(scope) {
      const answer = asked.get(scope) ?? holds(strapi, auth, scope);
      asked.set(scope, answer);
      return answer;
    },
    async clean(uid, row) {
      const model = strapi.contentType(uid);
      const clean: unknown = await strapi.contentAPI.sanitize.output(row, model, { auth });
      return clean as typeof row;
    },
  };
};

/** What a record must be to be seen, as a part of a query. */
export const recordsInSight = ({ seesInternal }: Sight): { visibility?: 'public' } => (seesInternal ? {} : PUBLIC);

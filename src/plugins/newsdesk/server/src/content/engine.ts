import type { Core } from '@strapi/strapi';
import { NAME_INDEX } from '../../../sql/name-index';
import { hashText } from '../../../writer/hash';

/** Version of the recogniser that read a text of an article; null where it is not known. */
export const readEngine = async (
  strapi: Core.Strapi,
  { documentId: article, text }: { documentId: string; text: string },
): Promise<string | null> => {
  const found: { engine: string | null } | undefined = await strapi.db
    .connection(NAME_INDEX.readings)
    .where({ article, text_hash: hashText(text) })
    .first('engine');
  return found?.engine ?? null;
};

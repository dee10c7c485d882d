import type { Core } from '@strapi/strapi';
import { hashText } from '../../../writer/hash';
import { readReading } from '../../../writer/relink/readings';

/** Version of the recogniser that read a text of an article; null where it is not known. */
export const readEngine = async (
  strapi: Core.Strapi,
  { documentId: article, text }: { documentId: string; text: string },
): Promise<string | null> => {
  const reading = await readReading(strapi.db.connection, { article, textHash: hashText(text) });
  return reading?.engine ?? null;
};

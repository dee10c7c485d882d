import type { Core } from '@strapi/strapi';
import { paragraphsToBlocks } from '../core/blocks';
import { NotThereError } from './decision-turn';
import { deskOf } from './desk';
import { hostTypes } from './host-types';
import { refreshArticle } from './refresh-article';
import { readDraft } from './save-article';

/** Analyses and links a stored article again, by the decisions in force. */
export const refreshStored = (strapi: Core.Strapi, documentId: string): Promise<void> =>
  deskOf(strapi).inTurn(async () => {
    await strapi.db.transaction(async ({ trx }) => {
      if ((await readDraft(strapi, trx, documentId)) === null)
        throw new NotThereError('The article is not there any more.');
      await refreshArticle(strapi, trx, documentId, 'both');
    });
  });

/**
 * Puts a paragraph that an import cut back into the draft, where it stood; it goes live with Publish, as every edit.
 * @throws NotThereError where the article, or such a paragraph, is not there.
 */
export const putBack = async (strapi: Core.Strapi, documentId: string, paragraph: number): Promise<void> => {
  const draft = await readDraft(strapi, strapi.db.connection, documentId);
  const cut = draft?.removed.find((one) => one.paragraph === paragraph);
  if (draft === null || cut === undefined) throw new NotThereError('No such paragraph was cut from this article.');
  // Line 0 is the headline; paragraphs cut before this one are not in the body.
  const before = draft.removed.filter((one) => one.paragraph < paragraph).length;
  const at = Math.max(0, paragraph - 1 - before);
  const body = [...draft.body.slice(0, at), ...paragraphsToBlocks([cut.text]), ...draft.body.slice(at)];
  const removed = draft.removed.filter((one) => one.paragraph !== paragraph);
  await strapi.documents(hostTypes(strapi).article).update({ documentId, data: { body, removed } as never });
};

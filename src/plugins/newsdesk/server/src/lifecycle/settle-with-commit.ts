import type { Core } from '@strapi/strapi';
import { SHOWN } from '../../../sql/shown-index';
import { type Change, untoldChanges } from '../../../writer/shown/change';
import { settle } from '../../../writer/shown/settle';

/** What a webhook can be sent, by the types of changes. */
const EVENTS: Record<Change['type'], string> = {
  storyPublished: 'newsdesk.story-published',
  storyChanged: 'newsdesk.story-changed',
  storyWithdrawn: 'newsdesk.story-withdrawn',
  linkMade: 'newsdesk.link-made',
  linkTakenBack: 'newsdesk.link-taken-back',
  recordMerged: 'newsdesk.record-merged',
  recordUnmerged: 'newsdesk.record-unmerged',
  recordWithdrawn: 'newsdesk.record-withdrawn',
  recordErased: 'newsdesk.record-erased',
};

/** Changes that one event brings, so that no webhook sends megabytes. */
const CHANGES_AT_ONCE = 200;

/** Lets webhooks be sent changes. */
export const allowChangeEvents = (strapi: Core.Strapi): void => {
  for (const [type, event] of Object.entries(EVENTS)) {
    strapi.get('webhookStore').addAllowedEvent(`NEWSDESK_${type.toUpperCase()}`, event);
  }
};

const tell = async (strapi: Core.Strapi, changes: readonly Change[]): Promise<void> => {
  for (const [type, event] of Object.entries(EVENTS)) {
    const own = changes.filter((change) => change.type === type);
    for (let at = 0; at < own.length; at += CHANGES_AT_ONCE) {
      await strapi.eventHub.emit(event, { changes: own.slice(at, at + CHANGES_AT_ONCE) });
    }
  }
};

/**
 * Settles what each transaction has touched before it is committed, whoever began it: a save in the panel, an import, a
 * plugin of somebody else's. Strapi has no hook for that, so its one way to begin a transaction is wrapped. To be called in
 * `bootstrap`, once the tables and the triggers are there.
 */
export const settleWithCommit = (strapi: Core.Strapi): void => {
  const { db } = strapi;
  const begin = db.transaction.bind(db);
  type Work = NonNullable<Parameters<typeof begin>[0]>;
  const settled =
    (work: Work): Work =>
    async (given) => {
      const result: unknown = await work(given);
      // Who has ended it by hand is settled with the next one.
      if (given.trx.isCompleted()) return result;
      const found = await settle(strapi, given.trx);
      const changes = [...untoldChanges(given.trx), ...found];
      if (changes.length > 0) {
        given.onCommit(() => {
          tell(strapi, changes).catch((error: unknown) => {
            strapi.log.error(
              `Telling of changes failed: ${error instanceof Error ? error.message : String(error)} They are in /api/newsdesk/changes all the same.`,
            );
          });
        });
      }
      return result;
    };
  const transaction = (work?: Work) => {
    if (work === undefined) return begin();
    return db.inTransaction() ? begin(work) : begin(settled(work));
  };
  Object.assign(db, { transaction });
};

/** Settles what was touched outside any transaction; to be awaited before what apps see is read. */
export const settled = async (strapi: Core.Strapi): Promise<void> => {
  const open: unknown = await strapi.db.connection(SHOWN.touched).first('id');
  if (open !== undefined) await strapi.db.transaction(async () => undefined);
};

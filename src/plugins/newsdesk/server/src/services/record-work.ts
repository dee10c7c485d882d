import type { Core } from '@strapi/strapi';
import type { RecordWork } from '../../../contracts/record-work';
import type { Actor } from '../../../writer/decisions';
import { NotThereError } from '../../../writer/decision-turn';
import { findRecord } from '../../../writer/find-record';
import { standingMerge } from '../../../writer/merge/stored-merges';
import type recordsService from './records';

/** What commands ask of the desk on records as such: they wait until all is done, stories linked again included. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async run(work: RecordWork): Promise<object> {
    const records: ReturnType<typeof recordsService> = strapi.plugin('newsdesk').service('records');
    const actor = (by: string): Actor => ({ id: null, name: by, via: 'command' });
    switch (work.command) {
      case 'merge': {
        const { kind, dryRun, by } = work;
        const keep = await findRecord(strapi, kind, work.keep);
        const lose = await findRecord(strapi, kind, work.lose);
        const request = { kind, keep, lose, take: [] };
        return dryRun ? records.previewMerge(request) : records.merge(request, actor(by), Infinity);
      }
      case 'unmerge': {
        const merge = await standingMerge(strapi, work.kind, work.merge);
        if (merge === null) throw new NotThereError(`Nothing that was merged is called "${work.merge}".`);
        return records.unmerge(merge, actor(work.by), Infinity);
      }
      case 'doubles':
        return records.doubles({ kind: work.kind, limit: work.limit });
      case 'erase':
        return records.erase(await findRecord(strapi, 'person', work.record), Infinity);
    }
  },
});

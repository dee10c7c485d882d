import type { Core } from '@strapi/strapi';
import type {
  DifferentRequest,
  HideRequest,
  MergeAnswer,
  MergePreview,
  MergeRequest,
  MergeView,
  RecordStateAnswer,
  UnmergeAnswer,
} from '../../../contracts/merge';
import type { DoublesAnswer, DoublesQuery } from '../../../contracts/doubles';
import type { EraseAnswer } from '../../../contracts/erase';
import type { EntryKind } from '../../../core/types';
import type { Actor } from '../../../writer/decisions';
import { suggestDoubles } from '../../../writer/doubles';
import { erasePerson } from '../../../writer/erase/erase';
import { hideRecord, sayDifferent, showRecord } from '../../../writer/hide-record';
import { mergeRecords, previewMerge } from '../../../writer/merge/merge';
import { listMerges } from '../../../writer/merge/stored-merges';
import { relinkAfter } from '../../../writer/merge/relink-after';
import { unmergeRecords } from '../../../writer/merge/unmerge';

/** How long an answer waits for the stories to be linked again, in milliseconds. */
const PATIENCE = 10_000;

/** Work on records as such: merge, un-merge, hide. For the panel and the command line alike. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What a merge would do; changes nothing. */
  previewMerge: (request: MergeRequest): Promise<MergePreview> => previewMerge(strapi, request),

  async merge(request: MergeRequest, actor: Actor, patience = PATIENCE): Promise<MergeAnswer> {
    const merged = await mergeRecords(strapi, request, actor);
    const names = [merged.keep.name, merged.lose.name];
    const records = [merged.keep.documentId, merged.lose.documentId];
    return { ...merged, relink: await relinkAfter(strapi, merged.kind, { records, names }, patience) };
  },

  async unmerge(merge: string, actor: Actor, patience = PATIENCE): Promise<UnmergeAnswer> {
    const { answer: undone, articles } = await unmergeRecords(strapi, merge, actor);
    const records = [undone.keep.documentId, undone.lose.documentId];
    return { ...undone, relink: await relinkAfter(strapi, undone.kind, { records, names: [], articles }, patience) };
  },

  /** Erases a person on request. It cannot be undone, and the answer is the only account of it. */
  async erase(record: string, patience = PATIENCE): Promise<EraseAnswer> {
    const { answer, ids, names, articles } = await erasePerson(strapi, record);
    await relinkAfter(strapi, 'person', { records: ids, names, articles }, patience);
    return answer;
  },

  listMerges: (query: {
    kind?: EntryKind | undefined;
    record?: string | undefined;
    limit: number;
  }): Promise<MergeView[]> => listMerges(strapi, query),

  /** Records that may be one, the likeliest first. */
  doubles: (query: DoublesQuery): Promise<DoublesAnswer> => suggestDoubles(strapi, query),

  sayDifferent: (request: DifferentRequest, actor: Actor): Promise<{ decision: string }> =>
    sayDifferent(strapi, request, actor),

  hide: (request: HideRequest, actor: Actor): Promise<RecordStateAnswer> => hideRecord(strapi, request, actor),

  show: (request: HideRequest, actor: Actor): Promise<RecordStateAnswer> => showRecord(strapi, request, actor),
});

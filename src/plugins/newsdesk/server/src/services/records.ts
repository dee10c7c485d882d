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
import type { EntryKind } from '../../../core/types';
import type { Actor } from '../../../writer/decisions';
import { hideRecord, sayDifferent, showRecord } from '../../../writer/hide-record';
import { mergeRecords, previewMerge } from '../../../writer/merge/merge';
import { listMerges } from '../../../writer/merge/stored-merges';
import { unmergeRecords } from '../../../writer/merge/unmerge';

/** Work on records as such: merge, un-merge, hide. For the panel and the command line alike. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What a merge would do; changes nothing. */
  previewMerge: (request: MergeRequest): Promise<MergePreview> => previewMerge(strapi, request),

  merge: (request: MergeRequest, actor: Actor): Promise<MergeAnswer> => mergeRecords(strapi, request, actor),

  unmerge: (merge: string, actor: Actor): Promise<UnmergeAnswer> => unmergeRecords(strapi, merge, actor),

  listMerges: (query: {
    kind?: EntryKind | undefined;
    record?: string | undefined;
    limit: number;
  }): Promise<MergeView[]> => listMerges(strapi, query),

  sayDifferent: (request: DifferentRequest, actor: Actor): Promise<{ decision: string }> =>
    sayDifferent(strapi, request, actor),

  hide: (request: HideRequest, actor: Actor): Promise<RecordStateAnswer> => hideRecord(strapi, request, actor),

  show: (request: HideRequest, actor: Actor): Promise<RecordStateAnswer> => showRecord(strapi, request, actor),
});

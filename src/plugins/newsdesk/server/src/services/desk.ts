import { isAbsolute, join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type {
  ArticlePanel,
  DecideRequest,
  ImportAnswer,
  ImportItemView,
  ImportRequest,
  RecordView,
} from '../../../contracts/desk';
import type {
  CorrectRequest,
  DecidedTogether,
  DecideTogetherRequest,
  RuleAnswer,
  RuleRequest,
  RuleView,
} from '../../../contracts/corrections';
import type { LookAgainItem, LookAgainRequest, LookAgainSummary } from '../../../contracts/look-again';
import type { RecordWork } from '../../../contracts/record-work';
import type { EntryKind } from '../../../core/types';
import type { RegistrySummary } from '../../../contracts/registry';
import { readFile } from '../../../readers/read-file';
import type { RegistryFact } from '../../../readers/registry/fact';
import type { ReadOutcome } from '../../../readers/story';
import { importRegistry } from '../../../writer/registry/import-registry';
import type { RegistryListener, RegistryOptions } from '../../../writer/registry/registry-options';
import { seed, type SeedSummary } from '../../../seed';
import { correct } from '../../../writer/correct';
import { decide, takeBack } from '../../../writer/decide';
import { decideTogether, takeBackTogether } from '../../../writer/decide-together';
import type { Actor } from '../../../writer/decisions';
import { readConfiguration } from '../../../writer/host-types';
import type { ImportedItem } from '../../../writer/import-outcome';
import { importStories, type ImportSummary } from '../../../writer/import-stories';
import { articlePanel, planView, searchRecords } from '../../../writer/panel';
import { listRules, makeRule, takeBackRule } from '../../../writer/make-rule';
import { putBack, refreshStored } from '../../../writer/put-back';
import type { LookAgainOptions } from '../../../writer/relink/look-again';
import { relinkTouched } from '../../../writer/relink/relink-touched';
import { runAgain } from '../../../writer/relink/run-again';
import type { Touched } from '../../../writer/relink/select-touched';
import type recordWorkService from './record-work';

/** Options of an import by a command. */
interface CommandOptions {
  source: string;
  publish: boolean;
  dryRun: boolean;
  startedBy: string;
  /** Whether each item tells its people and bodies, and not only their number. */
  withStory?: boolean;
}

/** A file that the panel sent: its bytes and what the editor says of it. */
export interface SentFile {
  bytes: Uint8Array;
  options: NonNullable<ImportRequest['items']>[number];
}

type CheckedRequest = Omit<ImportRequest, 'items'> & {
  source: string;
  publish: boolean;
  date: string | null;
  run: string | null;
};

/** The desk's work, for the panel, the command line and the first start: every way in is this one. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const toView = ({ view, plan, registry }: ImportedItem, withStory: boolean): ImportItemView => ({
    ...view,
    story: withStory && plan !== null && registry !== null ? planView(registry, plan) : null,
  });

  const run = async (
    files: SentFile[],
    request: CheckedRequest,
    actor: Actor,
    dryRun: boolean,
  ): Promise<ImportAnswer> => {
    async function* stories(): AsyncGenerator<ReadOutcome> {
      for (const { bytes, options } of files) {
        const { name, headline, date } = options;
        yield await readFile(bytes, {
          name,
          origin: name ?? 'pasted text',
          source: request.source,
          published: date === undefined ? request.date : date,
          headline: headline ?? null,
        });
      }
    }
    const items: ImportItemView[] = [];
    const wishes = (index: number) => {
      const { keep = [], corrections = [] } = files[index]?.options ?? {};
      return { keep, corrections };
    };
    const { source, publish } = request;
    const options = { source, publish, dryRun, actor, run: request.run, wishes };
    const summary = await importStories(strapi, stories(), options, (item) => items.push(toView(item, dryRun)));
    return { run: summary.run, items };
  };

  return {
    /** Imports stories for a command; `report` hears of each item once it is stored. */
    importStories(
      stories: AsyncIterable<ReadOutcome>,
      { startedBy, withStory = false, ...options }: CommandOptions,
      report: (item: ImportItemView) => void,
    ): Promise<ImportSummary> {
      const actor: Actor = { id: null, name: startedBy, via: 'command' };
      const isWhole = withStory || options.dryRun;
      return importStories(strapi, stories, { ...options, actor }, (item) => report(toView(item, isWhole)));
    },

    /** Imports a registry, row by row. */
    importRegistry: (
      facts: AsyncIterable<RegistryFact>,
      options: RegistryOptions,
      listener?: RegistryListener,
    ): Promise<RegistrySummary> => importRegistry(strapi, facts, options, listener),

    /** Seeds the desk from the folder that the configuration names. */
    async seed(report: (item: ImportItemView) => void = () => undefined): Promise<SeedSummary> {
      const { seed: folder } = readConfiguration(strapi);
      if (folder === false) {
        throw new Error(
          'Seeding is off: name a folder under newsdesk.config.seed in config/plugins.ts, and unset NEWSDESK_SEED.',
        );
      }
      const path = isAbsolute(folder) ? folder : join(strapi.dirs.app.root, folder);
      return seed(strapi, path, ({ view }) => report({ ...view, story: null }));
    },

    /** What would become of some files; stores nothing. */
    preview: (files: SentFile[], request: CheckedRequest, actor: Actor): Promise<ImportAnswer> =>
      run(files, request, actor, true),

    /** Imports some files, with the corrections of their preview. */
    importFiles: (files: SentFile[], request: CheckedRequest, actor: Actor): Promise<ImportAnswer> =>
      run(files, request, actor, false),

    /** Merges, un-merges, erases, or looks for doubles, for a command. */
    recordWork(work: RecordWork): Promise<object> {
      const service: ReturnType<typeof recordWorkService> = strapi.plugin('newsdesk').service('record-work');
      return service.run(work);
    },

    articlePanel: (documentId: string, status: 'draft' | 'published'): Promise<ArticlePanel | null> =>
      articlePanel(strapi, documentId, status),

    searchRecords: (kind: EntryKind, query: string, limit: number): Promise<RecordView[]> =>
      searchRecords(strapi, kind, query, limit),

    decide: (documentId: string, request: DecideRequest, actor: Actor): Promise<void> =>
      decide(strapi, documentId, request, actor),

    /** Stores an editor's word on the reading of a story. */
    correct: (documentId: string, request: CorrectRequest, actor: Actor): Promise<void> =>
      correct(strapi, documentId, request, actor),

    decideTogether: (request: DecideTogetherRequest, actor: Actor): Promise<DecidedTogether> =>
      decideTogether(strapi, request, actor),

    takeBackTogether: (group: string, actor: Actor): Promise<DecidedTogether> => takeBackTogether(strapi, group, actor),

    listRules: (): Promise<RuleView[]> => listRules(strapi),

    makeRule: (request: RuleRequest, actor: Actor, patience?: number): Promise<RuleAnswer> =>
      makeRule(strapi, request, actor, patience),

    takeBackRule: (rule: string, actor: Actor): Promise<RuleAnswer> => takeBackRule(strapi, rule, actor),

    takeBack: (documentId: string, decision: string, actor: Actor): Promise<void> =>
      takeBack(strapi, documentId, decision, actor),

    /** Links the stories again that hold a name form of records that were made or changed. */
    relinkTouched: (touched: Touched, options?: LookAgainOptions): Promise<LookAgainSummary> =>
      relinkTouched(strapi, touched, options),

    /** Links stored stories again, or analyses again those that an earlier version of the recogniser read. */
    runAgain: (
      request: LookAgainRequest,
      report: (item: LookAgainItem) => void,
      isStopped?: () => boolean,
    ): Promise<LookAgainSummary> => runAgain(strapi, request, report, isStopped),

    /** Analyses and links a stored article again. */
    analyseAgain: (documentId: string): Promise<void> => refreshStored(strapi, documentId),

    /** Puts a paragraph that an import cut back where it stood. */
    putBack: (documentId: string, paragraph: number): Promise<void> => putBack(strapi, documentId, paragraph),
  };
};

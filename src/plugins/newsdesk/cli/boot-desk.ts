import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as StrapiPackage from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import type { ImportItemView } from '../contracts/desk';
import type { LookAgainItem, LookAgainRequest, LookAgainSummary } from '../contracts/look-again';
import type { RegistryItemView, RegistrySummary } from '../contracts/registry';
import type { RegistryFact } from '../readers/registry/fact';
import type { RecordWork } from '../contracts/record-work';
import type { ReadOutcome } from '../readers/story';
import type { SeedSummary } from '../seed';
import type { ImportSummary } from '../writer/import-stories';
import { claimWriter } from '../writer/socket';
import { CommandError } from './failures';
import { checkBuild, type DeskPlace } from './locate-desk';
import type { Terminal } from './terminal';

/** What the commands use of the plugin's service. */
export interface DeskService {
  importStories(
    stories: AsyncIterable<ReadOutcome>,
    options: { source: string; publish: boolean; dryRun: boolean; startedBy: string; withStory: boolean },
    report: (item: ImportItemView) => void,
  ): Promise<ImportSummary>;
  importRegistry(
    facts: AsyncIterable<RegistryFact>,
    options: { source: string; visibility: 'public' | 'internal'; dryRun: boolean; startedBy: string; files: string[] },
    listener: { item: (item: RegistryItemView) => void; progress: () => void },
  ): Promise<RegistrySummary>;
  seed(report: (item: ImportItemView) => void): Promise<SeedSummary>;
  runAgain(
    request: LookAgainRequest,
    report: (item: LookAgainItem) => void,
    isStopped: () => boolean,
  ): Promise<LookAgainSummary>;
  recordWork(work: RecordWork): Promise<object>;
}

/** What of winston's logger is changed: everything it prints goes to stderr, and only what matters. */
const quiet = (strapi: Core.Strapi): void => {
  strapi.log.level = 'warn';
  for (const transport of strapi.log.transports) {
    Object.assign(transport, { stderrLevels: { error: true, warn: true, info: true, http: true, debug: true } });
  }
};

const loadStrapi = ({ appDir }: DeskPlace): typeof StrapiPackage => {
  // The project's own Strapi, in the form that its compiled files require: a second copy would have a state of its own.
  const require = createRequire(join(appDir, 'package.json'));
  try {
    return require('@strapi/strapi') as typeof StrapiPackage;
  } catch (error) {
    throw new CommandError('not-installed', `Strapi cannot be loaded from ${appDir}. Run: npm ci`, { cause: error });
  }
};

const serviceOf = (strapi: Core.Strapi): DeskService => {
  const plugin = strapi.plugins.newsdesk;
  if (plugin === undefined) {
    throw new CommandError(
      'not-enabled',
      'The newsdesk plugin is not enabled in this project. Enable it in config/plugins.ts: newsdesk: { enabled: true }.',
    );
  }
  return plugin.service('desk');
};

/** Ctrl-C lets the story under way be finished; Strapi's own handler would end the process in the middle. */
const withoutSignals = <Result>(create: () => Result): Result => {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const before = new Map(signals.map((signal) => [signal, process.listeners(signal)]));
  const created = create();
  for (const signal of signals) {
    for (const listener of process.listeners(signal)) {
      if (before.get(signal)?.includes(listener) !== true) process.off(signal, listener);
    }
  }
  return created;
};

/**
 * Boots Strapi without its HTTP server, gives its desk to `work`, and takes it down again. Holds the SQLite file meanwhile.
 * @throws WriterBusyError where another process writes to it; CommandError where the project is not built.
 */
export const withDesk = async <Result>(
  place: DeskPlace,
  terminal: Terminal,
  work: (desk: DeskService) => Promise<Result>,
): Promise<Result> => {
  checkBuild(place);
  process.env.NODE_ENV ??= 'production';
  // The project makes this folder at its first start, but the socket that holds the file stands in it before.
  if (place.databaseFile !== null) mkdirSync(dirname(place.databaseFile), { recursive: true });
  const claim = place.databaseFile === null ? null : await claimWriter(place.databaseFile, null);
  const isShown = terminal.io.stderr.isTTY;
  if (isShown) terminal.io.stderr.write(terminal.noteColours.dim('Starting Strapi without its web server …'));
  try {
    const { createStrapi } = loadStrapi(place);
    const strapi = withoutSignals(() => createStrapi({ appDir: place.appDir, distDir: place.distDir }));
    quiet(strapi);
    try {
      await strapi.load();
      if (isShown) terminal.io.stderr.write('\r\u001b[2K');
      return await work(serviceOf(strapi));
    } finally {
      await strapi.destroy();
    }
  } finally {
    await claim?.release();
  }
};

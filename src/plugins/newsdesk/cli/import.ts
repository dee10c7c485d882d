import { z } from 'zod';
import { readFile } from '../readers/read-file';
import type { ReadOutcome } from '../readers/story';
import { startedBy, workOnDesk } from './desk-work';
import { UsageError } from './failures';
import { ImportReport } from './import-report';
import { toSummary } from './import-summary';
import { headline, named, parseOptions, storyDate } from './options';
import { readInput } from './read-input';
import { stopOnSignal } from './stop-on-signal';
import type { Terminal } from './terminal';

const schema = z.object({
  date: storyDate.optional(),
  source: named,
  publish: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  headline: headline.optional(),
  url: z.url({ protocol: /^https?$/, error: 'write a whole address, as https://example.org/story' }).optional(),
  externalId: named.optional(),
  json: z.boolean().default(false),
});

type Options = z.output<typeof schema>;

const checkFiles = (files: readonly string[], options: Options): void => {
  const single = ['headline', 'url', 'externalId'] as const;
  const wrong = single.filter((name) => options[name] !== undefined);
  if (files.length > 1 && wrong.length > 0) {
    const flags = wrong.map((name) => (name === 'externalId' ? '--external-id' : `--${name}`)).join(', ');
    throw new UsageError(`${flags}: for one file only, and there are ${files.length}.`);
  }
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('"-" (stdin) can be given once.');
};

/** Reads the files in their order. Two of one name would be one story to the desk, so the second is a problem. */
async function* readStories(
  files: readonly string[],
  options: Options,
  terminal: Terminal,
  isStopped: () => boolean,
): AsyncGenerator<ReadOutcome> {
  const seen = new Map<string, string>();
  for (const path of files) {
    if (isStopped()) return;
    const input = await readInput(path, terminal.io);
    const earlier = input.ok && input.name !== null ? seen.get(input.name) : undefined;
    if (!input.ok) {
      yield input;
    } else if (earlier !== undefined) {
      const message = `Another file of this run has the same name (${earlier}), and the name is the story's identity within its source. Rename one, or import them with two --source.`;
      yield { ok: false, origin: input.origin, problem: { code: 'same-name', message } };
    } else {
      if (input.name !== null) seen.set(input.name, path);
      yield await readFile(input.bytes, {
        name: input.name,
        origin: input.origin,
        source: options.source,
        published: options.date ?? null,
        headline: options.headline ?? null,
        url: options.url ?? null,
        externalId: options.externalId ?? null,
      });
    }
  }
}

/** `newsdesk import`: each file's outcome, and a summary. Exit code 1 where one failed or the run was stopped. */
export const runImport = async (files: string[], given: object, terminal: Terminal): Promise<number> => {
  const options = parseOptions(schema, given);
  checkFiles(files, options);
  const { source, publish, dryRun } = options;
  const request = { source, publish, dryRun, startedBy: startedBy(), withStory: dryRun || files.length === 1 };
  const report = new ImportReport(terminal, files, options);
  const signals = stopOnSignal(terminal, 'the stories under way');
  const stories = readStories(files, options, terminal, signals.isStopped);
  try {
    const answer = await workOnDesk(terminal, { command: 'import', options: request }, stories, report.take, (desk) =>
      desk.importStories(stories, request, report.take),
    );
    const summary = toSummary(answer);
    await report.end(summary);
    const isWhole = summary.total === files.length;
    if (!isWhole) {
      terminal.note(
        `Stopped: ${summary.total} of ${files.length} files were done. Run the same command again to go on.`,
      );
    }
    return summary.counts.failed > 0 || !isWhole ? 1 : 0;
  } finally {
    report.stop();
    signals.off();
  }
};

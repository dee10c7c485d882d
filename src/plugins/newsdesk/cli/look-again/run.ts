import { z } from 'zod';
import type { LookAgainItem, LookAgainRequest, LookAgainSummary } from '../../contracts/look-again';
import { workOnDesk } from '../desk-work';
import { CommandError } from '../failures';
import { parseOptions } from '../options';
import { stopOnSignal } from '../stop-on-signal';
import type { Terminal } from '../terminal';
import { LookAgainReport } from './report';

const shared = { dryRun: z.boolean().default(false), json: z.boolean().default(false) };
const moment = z.union(
  [z.iso.date(), z.iso.datetime({ offset: true })],
  'write a day that there is, as 2021-03-17, or a moment, as 2021-03-17T09:30:00Z',
);
const relinkSchema = z.object({ ...shared, since: moment.optional() });
const version = z.string().regex(/^\d{1,6}(\.\d{1,6}){0,2}$/, 'write a version, as 1.2.0');
const analyseSchema = z.object({ ...shared, engineBefore: version.optional() });

const count = z.number();
const summarySchema = z.object({
  ...{ stories: count, changed: count, updated: count, failed: count, links: count, made: count, seconds: count },
  isStopped: z.boolean(),
}) satisfies z.ZodType<LookAgainSummary>;

/** What the desk, here or in the running server, gave as its summary. */
const toSummary = (answer: object): LookAgainSummary => {
  const summary = summarySchema.safeParse(answer);
  if (summary.success) return summary.data;
  throw new CommandError(
    'protocol',
    'The desk answers in a way that this command does not know: build it again and restart the server.',
  );
};

const POLL = 100;

/** Sends nothing, and ends once the work is stopped or over: so that a running server hears of it. */
const untilStopped = (isStopped: () => boolean): AsyncIterable<object> => ({
  [Symbol.asyncIterator]: () => ({
    async next() {
      // It must not keep the process once the answer is there.
      while (!isStopped()) await new Promise<void>((resolve) => void setTimeout(resolve, POLL).unref());
      return { done: true, value: undefined };
    },
  }),
});

const run = async (request: LookAgainRequest, isJson: boolean, terminal: Terminal): Promise<number> => {
  const report = new LookAgainReport(terminal, { isJson, isDryRun: request.dryRun });
  const signals = stopOnSignal(terminal, 'the stories under way');
  let isOver = false;
  try {
    const answer = await workOnDesk<LookAgainItem>(
      terminal,
      request,
      untilStopped(() => isOver || signals.isStopped()),
      report.take,
      (desk) => desk.runAgain(request, report.take, signals.isStopped),
    );
    const summary = toSummary(answer);
    await report.end(summary);
    if (summary.isStopped) {
      const again = request.command === 'relink' ? 'begins anew, and what was done costs little' : 'goes on from there';
      terminal.note(`Stopped. The same command ${again}.`);
    }
    return summary.failed > 0 || summary.isStopped ? 1 : 0;
  } finally {
    isOver = true;
    report.stop();
    signals.off();
  }
};

/** `newsdesk relink`: stories whose links change, and a summary. Exit code 1 where one failed or it was stopped. */
export const runRelink = async (given: object, terminal: Terminal): Promise<number> => {
  const { dryRun, json, since = null } = parseOptions(relinkSchema, given);
  return run({ command: 'relink', since, dryRun }, json, terminal);
};

/** `newsdesk analyse-again`: the same after an upgrade of the recogniser. */
export const runAnalyseAgain = async (given: object, terminal: Terminal): Promise<number> => {
  const { dryRun, json, engineBefore = null } = parseOptions(analyseSchema, given);
  return run({ command: 'analyse-again', engineBefore, dryRun }, json, terminal);
};

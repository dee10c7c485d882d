import { z } from 'zod';
import type { RegistryItemView } from '../../contracts/registry';
import type { RegistryFact } from '../../readers/registry/fact';
import { RegistryFileError } from '../../readers/registry/open-input';
import { readFacts, sortFiles, type KnownFile } from '../../readers/registry/read-facts';
import { startedBy, workOnDesk } from '../desk-work';
import { CommandError, UsageError } from '../failures';
import { named, parseOptions } from '../options';
import { stopOnSignal } from '../stop-on-signal';
import type { Terminal } from '../terminal';
import { boundMemory } from './bound-memory';
import { openFiles } from './open-files';
import { RegistryReport } from './report';
import { toRegistrySummary } from './summary-schema';

const schema = z.object({
  dryRun: z.boolean().default(false),
  family: z.string().optional(),
  visibility: z.enum(['public', 'internal'], 'write public or internal').default('public'),
  format: z.enum(['csv', 'ftm'], 'write csv or ftm').optional(),
  source: named,
  json: z.boolean().default(false),
});

/** Reads the files until the user stops it, which the desk is told. */
async function* readUntilStopped(
  files: readonly KnownFile[],
  isStopped: () => boolean,
  onBytes: (bytes: number) => void,
): AsyncGenerator<RegistryFact> {
  for await (const fact of readFacts(files, onBytes)) {
    if (isStopped()) {
      yield { kind: 'stop', origin: '' };
      return;
    }
    yield fact;
  }
}

/** `newsdesk registry import`: problems, what was kept and who was adopted, then a summary. Exit code 1 where rows failed. */
export const runRegistryImport = async (paths: string[], given: object, terminal: Terminal): Promise<number> => {
  const { dryRun, family, visibility, format, source, json } = parseOptions(schema, given);
  const all = [...paths, ...(family === undefined ? [] : [family])];
  if (all.filter((path) => path === '-').length > 1) throw new UsageError('"-" (stdin) can be given once.');
  const opened = await openFiles(all, terminal.io);
  const signals = stopOnSignal(terminal, 'the rows under way');
  const report = new RegistryReport(terminal, opened.bytes, { isJson: json, isDryRun: dryRun });
  try {
    const files = await sortFiles(opened.files, format ?? null);
    report.expect(files.map(({ passes }) => passes));
    const facts = readUntilStopped(files, signals.isStopped, report.read);
    const options = { source, visibility, dryRun, startedBy: startedBy(), files: files.map(({ name }) => name) };
    const answer = await workOnDesk<RegistryItemView>(
      terminal,
      { command: 'registry', options },
      facts,
      report.item,
      (desk) => desk.importRegistry(facts, options, { item: report.item, progress: boundMemory() }),
    );
    const summary = toRegistrySummary(answer);
    await report.end(summary);
    if (!summary.isWhole)
      terminal.note('Stopped. Run the same command again to go on: what is there is not written twice.');
    return summary.counts.failed > 0 || !summary.isWhole ? 1 : 0;
  } catch (error) {
    if (error instanceof RegistryFileError) throw new CommandError(error.code, error.message, { cause: error });
    throw error;
  } finally {
    report.stop();
    signals.off();
    await opened.close();
  }
};

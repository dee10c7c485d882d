import { z } from 'zod';
import type { ImportItemView } from '../contracts/desk';
import { workOnDesk } from './desk-work';
import { toSummary } from './import-summary';
import { parseOptions } from './options';
import { renderSummary } from './summary';
import { printable, type Terminal } from './terminal';

const schema = z.object({ json: z.boolean().default(false) });

/** `newsdesk seed`: imports the project's seeds; prints what failed, and the summary. Exit code 1 where one failed. */
export const runSeed = async (given: object, terminal: Terminal): Promise<number> => {
  const { json } = parseOptions(schema, given);
  const report = ({ outcome, origin, problem }: ImportItemView): void => {
    if (outcome === 'failed')
      terminal.note(terminal.noteColours.red(printable(`${origin}: ${problem?.message ?? ''}`)));
  };
  const answer = await workOnDesk(terminal, { command: 'seed' }, null, report, (desk) => desk.seed(report));
  const { counts, seconds, run, total } = toSummary(answer);
  const { linked, suggested, made, ...outcomes } = counts;
  await terminal.print(
    json
      ? JSON.stringify({ summary: { run, seconds, counts } })
      : renderSummary(
          { stories: total, outcomes, linked, toCheck: suggested, made, seconds },
          terminal.colours.isColorSupported,
        ),
  );
  return counts.failed > 0 ? 1 : 0;
};

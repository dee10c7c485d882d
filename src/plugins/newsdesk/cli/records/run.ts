import { z } from 'zod';
import type { DoublesAnswer } from '../../contracts/doubles';
import type { EraseAnswer } from '../../contracts/erase';
import type { MergeAnswer, MergePreview, UnmergeAnswer } from '../../contracts/merge';
import type { RecordWork } from '../../contracts/record-work';
import { startedBy, workOnDesk } from '../desk-work';
import { CommandError, UsageError } from '../failures';
import { parseOptions } from '../options';
import type { Terminal } from '../terminal';
import { doublesLines, erasedLines, mergeLines, unmergedLines } from './lines';

const json = z.boolean().default(false);
const organization = z.boolean().default(false);
const mergeOptions = z.object({ organization, dryRun: z.boolean().default(false), json });
const unmergeOptions = z.object({ organization, json });
const limit = z.coerce.number('write a number').int('write a whole number').min(1).max(1000, 'is more than 1,000');
const doublesOptions = z.object({ organization, limit, json });
const eraseOptions = z.object({ yes: z.boolean().default(false), json });

const kindOf = (isOrganization: boolean) => (isOrganization ? 'organization' : 'person');

const ask = async <Answer>(terminal: Terminal, work: RecordWork, field: keyof Answer & string): Promise<Answer> => {
  const answer = await workOnDesk(
    terminal,
    work,
    null,
    () => undefined,
    (desk) => desk.recordWork(work),
  );
  if (field in answer) return answer as Answer;
  throw new CommandError(
    'protocol',
    'The desk answers in a way that this command does not know: build it again and restart the server.',
  );
};

const show = async (terminal: Terminal, isJson: boolean, answer: object, lines: () => string[]): Promise<number> => {
  for (const line of isJson ? [JSON.stringify(answer)] : lines()) await terminal.print(line);
  return 0;
};

/** `newsdesk merge`: both sides field by field, what moves, and how to undo it. */
export const runMerge = async (keep: string, lose: string, given: object, terminal: Terminal): Promise<number> => {
  const options = parseOptions(mergeOptions, given);
  const { dryRun } = options;
  const kind = kindOf(options.organization);
  const work = { command: 'merge', kind, keep, lose, dryRun, by: startedBy() } as const;
  const answer = await ask<MergeAnswer | MergePreview>(terminal, work, 'moves');
  return show(terminal, options.json, answer, () => mergeLines(answer, terminal.tableWidth, terminal.colours));
};

/** `newsdesk unmerge`: what was put back, and what stays where it was edited since. */
export const runUnmerge = async (merge: string, given: object, terminal: Terminal): Promise<number> => {
  const options = parseOptions(unmergeOptions, given);
  const work = { command: 'unmerge', merge, kind: kindOf(options.organization), by: startedBy() } as const;
  const answer = await ask<UnmergeAnswer>(terminal, work, 'stayed');
  return show(terminal, options.json, answer, () => unmergedLines(answer, terminal.colours));
};

/** `newsdesk doubles`: pairs of records that may be one, with the evidence. */
export const runDoubles = async (given: object, terminal: Terminal): Promise<number> => {
  const options = parseOptions(doublesOptions, given);
  const work = { command: 'doubles', kind: kindOf(options.organization), limit: options.limit } as const;
  const answer = await ask<DoublesAnswer>(terminal, work, 'results');
  return show(terminal, options.json, answer, () => doublesLines(answer, terminal.tableWidth, terminal.colours));
};

/** `newsdesk erase`: what was erased, told once. Without --yes it does nothing. */
export const runErase = async (record: string, given: object, terminal: Terminal): Promise<number> => {
  const options = parseOptions(eraseOptions, given);
  if (!options.yes) {
    throw new UsageError(`--yes is needed: to erase ${record} cannot be undone, neither by unmerge nor from any log.`);
  }
  const answer = await ask<EraseAnswer>(terminal, { command: 'erase', record }, 'importItems');
  return show(terminal, options.json, answer, () => erasedLines(answer, terminal.tableWidth, terminal.colours));
};

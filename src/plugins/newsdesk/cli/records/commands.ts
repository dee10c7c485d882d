import type { Command } from 'commander';
import type { Terminal } from '../terminal';

const RECORD = 'A record is named by its documentId, its Wikidata id, its slug or its whole name.';
const ORGANIZATION = 'bodies, and not people';
const JSON_LINE = 'the answer as one JSON object';

/** `newsdesk merge`, `unmerge`, `doubles` and `erase`, with their options. */
export const addRecordCommands = (
  program: Command,
  terminal: Terminal,
  finish: (code: number) => void,
  example: (...lines: string[]) => string,
): void => {
  const command = (usage: string, description: string): Command =>
    program
      .command(usage)
      .description(description)
      .showHelpAfterError(`(newsdesk ${usage.split(' ', 1)[0]} --help says more)`);

  command('merge <keep> <lose>', `Make two records one: names, terms, links and relations move to <keep>. ${RECORD}`)
    .summary('Make two records one: everything of the second moves to the first.')
    .option('-o, --organization', ORGANIZATION)
    .option('-n, --dry-run', 'show both sides, what conflicts and what moves; changes nothing')
    .option('--json', JSON_LINE)
    .addHelpText(
      'after',
      example('newsdesk merge kari-strand kari-strand-2 --dry-run', 'newsdesk merge Q1234 "Kari Strand"'),
    )
    .action(async (keep: string, lose: string, options: object) => {
      const { runMerge } = await import('./run');
      finish(await runMerge(keep, lose, options, terminal));
    });

  command(
    'unmerge <merged>',
    'Undo a merge: each row goes back to where it was. <merged> is the id that the merge gave, or the documentId, slug, Wikidata id or name of the record that was merged.',
  )
    .summary('Undo a merge.')
    .option('-o, --organization', ORGANIZATION)
    .option('--json', JSON_LINE)
    .addHelpText('after', example('newsdesk unmerge kari-strand-2'))
    .action(async (merged: string, options: object) => {
      const { runUnmerge } = await import('./run');
      finish(await runUnmerge(merged, options, terminal));
    });

  command('doubles', 'List records that may be one, the likeliest first, with what speaks for it and against.')
    .option('-o, --organization', ORGANIZATION)
    .option('-l, --limit <number>', 'how many to list', '25')
    .option('--json', JSON_LINE)
    .addHelpText('after', example('newsdesk doubles --limit 100'))
    .action(async (options: object) => {
      const { runDoubles } = await import('./run');
      finish(await runDoubles(options, terminal));
    });

  command(
    'erase <person>',
    `Erase a person on their request: record, names, links, decisions and whose quotations are. The stories' texts stay. It cannot be undone, and what was done is told once. ${RECORD}`,
  )
    .summary('Erase a person on their request. It cannot be undone.')
    .option('-y, --yes', 'needed: it cannot be undone')
    .option('--json', JSON_LINE)
    .addHelpText('after', example('newsdesk erase kari-strand --yes'))
    .action(async (person: string, options: object) => {
      const { runErase } = await import('./run');
      finish(await runErase(person, options, terminal));
    });
};

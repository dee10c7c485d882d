import type { Command } from 'commander';
import type { Terminal } from '../terminal';

/** `newsdesk relink` and `newsdesk analyse-again`, with their options. */
export const addLookAgainCommands = (
  program: Command,
  terminal: Terminal,
  finish: (code: number) => void,
  example: (...lines: string[]) => string,
): void => {
  program
    .command('relink')
    .description('Link stored stories again by the records as they are now. What a person decided stays.')
    .option('-s, --since <date>', 'only stories with names of records changed since that day; all stories without it')
    .option('-n, --dry-run', 'list what would change, story by story; changes nothing')
    .option('--json', 'one JSON object a story that changes and one for the summary, a line each')
    .showHelpAfterError('(newsdesk relink --help says more)')
    .addHelpText('after', example('newsdesk relink --since 2021-03-17 --dry-run', 'newsdesk relink'))
    .action(async (options: object) => {
      const { runRelink } = await import('./run');
      finish(await runRelink(options, terminal));
    });

  program
    .command('analyse-again')
    .summary('Analyse stored stories again after an upgrade of the recogniser.')
    .description(
      'Analyse stored stories again that an earlier version of the recogniser read, and link them. Stopped by Ctrl-C it goes on from there when it is called again. What a person decided stays.',
    )
    .option(
      '-e, --engine-before <version>',
      'stories read by a version before this one, as 1.2.0; else before the installed one',
    )
    .option('-n, --dry-run', 'list what would change, story by story; changes nothing')
    .option('--json', 'one JSON object a story that changes and one for the summary, a line each')
    .showHelpAfterError('(newsdesk analyse-again --help says more)')
    .addHelpText('after', example('newsdesk analyse-again --dry-run', 'newsdesk analyse-again --engine-before 1.2.0'))
    .action(async (options: object) => {
      const { runAnalyseAgain } = await import('./run');
      finish(await runAnalyseAgain(options, terminal));
    });
};

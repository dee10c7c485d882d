import { Command, CommanderError } from 'commander';
import { version } from '../package.json';
import { codeOf, CommandError, UsageError, wordsOf } from './failures';
import { addLookAgainCommands } from './look-again/commands';
import { addRegistryCommand } from './registry/command';
import { addRecordCommands } from './records/commands';
import { type Io, Terminal } from './terminal';

const REGISTRY = 'CSV of office holders to link with';
const ORGANIZATIONS = 'CSV of bodies that goes with --registry';
const RELATIONSHIPS = 'CSV of relations between people that goes with --registry';

const example = (...lines: string[]): string =>
  `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`;

/** The commands and their options; each loads its code only once it is called, so that all start quickly. */
const createProgram = (terminal: Terminal, finish: (code: number) => void): Command => {
  const { io } = terminal;
  const program = new Command('newsdesk')
    .description('Reads news stories, finds the officials named in them and links them to the records of a desk.')
    .version(version)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(terminal.noteColours.red(text)),
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
      getOutHasColors: () => terminal.colours.isColorSupported,
      getErrHasColors: () => terminal.noteColours.isColorSupported,
    })
    .configureHelp({ styleTitle: (title) => terminal.colours.bold(title) })
    .exitOverride()
    .addHelpText('after', example('newsdesk import story.txt --date 2021-03-17', 'newsdesk explain story.txt'));

  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .showHelpAfterError(`(newsdesk ${name.split(' ', 1)[0]} --help says more)`);

  command('import <files...>', 'Import stories from plain text files ("-" is stdin) and link their officials.')
    .option('-d, --date <date>', 'day of the stories, as 2021-03-17; without it no office is "held that day"')
    .option('-s, --source <name>', 'feed or deliverer; with the file name it is the identity of a story', 'import')
    .option('-p, --publish', 'publish the articles (drafts otherwise)')
    .option('-n, --dry-run', 'show what would be created, linked and suggested; changes no content')
    .option('--headline <text>', 'headline, where the text has none (for one file)')
    .option('--url <address>', 'address of the story, its identity in place of the file name (for one file)')
    .option('--external-id <id>', 'id that the source gives the story, its identity (for one file)')
    .option('--json', 'one JSON object an item and one for the summary, a line each')
    .addHelpText(
      'after',
      example(
        'newsdesk import stories/*.txt --date 2021-03-17 --source "Wire" --publish',
        'newsdesk import story.txt --dry-run',
      ),
    )
    .action(async (files: string[], options: object) => {
      const { runImport } = await import('./import');
      finish(await runImport(files, options, terminal));
    });

  command('analyse', 'Analyse stories: JSON lines in on stdin, JSON lines out on stdout, each answered at once.')
    .option('-r, --registry <file>', REGISTRY)
    .option('--organizations <file>', ORGANIZATIONS)
    .option('--relationships <file>', RELATIONSHIPS)
    .option('--json', 'always so; accepted for the sake of scripts')
    .addHelpText(
      'after',
      '\nEach line is { "docId", "text", "published"? }. Offsets count UTF-16 units in that text.\n' +
        example('newsdesk analyse < stories.jsonl > analyses.jsonl'),
    )
    .action(async (options: object) => {
      const { runAnalyse } = await import('./analyse');
      finish(await runAnalyse(options, terminal));
    });

  command('explain <file>', 'Show a story with its marks, and why each person is taken for whom ("-" is stdin).')
    .option('-d, --date <date>', 'day of the story, as 2021-03-17')
    .option('-r, --registry <file>', REGISTRY)
    .option('--organizations <file>', ORGANIZATIONS)
    .option('--relationships <file>', RELATIONSHIPS)
    .option('--headline <text>', 'headline, where the text has none')
    .option('--json', 'the analysis as one JSON object')
    .addHelpText('after', example('newsdesk explain story.txt --date 2021-03-17 --registry holders.csv'))
    .action(async (file: string, options: object) => {
      const { runExplain } = await import('./explain');
      finish(await runExplain(file, options, terminal));
    });

  command('seed', "Import the project's seeds: the registry and the stories. Unchanged ones write nothing.")
    .option('--json', 'the summary as one JSON object')
    .addHelpText('after', example('newsdesk seed'))
    .action(async (options: object) => {
      const { runSeed } = await import('./seed');
      finish(await runSeed(options, terminal));
    });

  addLookAgainCommands(program, terminal, finish, example);
  addRegistryCommand(program, terminal, finish, example);
  addRecordCommands(program, terminal, finish, example);
  return program;
};

const complain = (error: unknown, terminal: Terminal, isJson: boolean): number => {
  const message = wordsOf(error);
  const code = error instanceof UsageError ? 'usage' : codeOf(error) || 'failed';
  terminal.note(isJson ? JSON.stringify({ error: { code, message } }) : terminal.noteColours.red(message));
  const isExpected = error instanceof CommandError || error instanceof UsageError;
  if (!isExpected && error instanceof Error && terminal.io.env.DEBUG) terminal.note(error.stack ?? '');
  return error instanceof UsageError ? 2 : 1;
};

/**
 * Runs the command line with the arguments after the program's name.
 * Gives the exit code: 0 done, 1 something failed, 2 wrong use. Never throws.
 */
export const main = async (argv: string[], io: Io): Promise<number> => {
  const terminal = new Terminal(io);
  let code = 0;
  const program = createProgram(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 && argv.length > 0 ? 0 : 2;
    return complain(error, terminal, argv.includes('--json'));
  }
};

import type { Command } from 'commander';
import type { Terminal } from '../terminal';

/** `newsdesk registry import`, with its options. */
export const addRegistryCommand = (
  program: Command,
  terminal: Terminal,
  finish: (code: number) => void,
  example: (...lines: string[]) => string,
): void => {
  const registry = program.command('registry').description('The registry of officials: who held which office when.');
  registry
    .command('import <files...>')
    .description('Import office holders, bodies and relations: CSV or FollowTheMoney, plain or gzip ("-" is stdin).')
    .option('-n, --dry-run', 'show what would be made and changed; changes nothing')
    .option('--family <file>', 'CSV of relations between the people')
    .option('--visibility <who>', 'who sees the records that are made: public or internal', 'public')
    .option('--format <name>', 'csv or ftm; found out by the first line where not given')
    .option('-s, --source <name>', 'name of the source; its own ids are kept under it', 'registry')
    .option('--json', 'one JSON object for each problem and one for the summary, a line each')
    .showHelpAfterError('(newsdesk registry import --help says more)')
    .addHelpText(
      'after',
      example(
        'newsdesk registry import office-holders.csv --family family.csv --dry-run',
        'newsdesk registry import peps.ftm.json.gz --source peps --visibility internal',
      ),
    )
    .action(async (files: string[], options: object) => {
      const { runRegistryImport } = await import('./import-registry');
      finish(await runRegistryImport(files, options, terminal));
    });
};

import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Progress } from '../../src/plugins/newsdesk/cli/progress';
import { table } from '../../src/plugins/newsdesk/cli/table';
import { Terminal } from '../../src/plugins/newsdesk/cli/terminal';
import { buildRegistry } from '../../src/plugins/newsdesk/core/registry';
import { writeSection } from './docs';
import type { Figure } from './floors';
import { calibrate } from './linking/calibration';
import { type Counts, countVerdicts, judgeCase, type JudgedCase } from './linking/judge-links';
import { absentFigure, caseFigures, speedFigures } from './linking/linking-figures';
import { measureIndex, measureLinking } from './linking/linking-speed';
import { makeLinkingRegistry } from './linking/made-registry';
import { makeOwnCases } from './linking/own-cases';
import { absentCases, hasReferenceCases, readRows, referenceCases } from './linking/reference-cases';
import {
  calibrationTable,
  countTable,
  errorLines,
  figureRows,
  linkingTables,
  weightTable,
} from './linking/linking-report';
import { MISSING, registryFile } from './reference';
import { runCommand } from './run-command';

const HELP = `Usage: npm run accuracy:linking -- [--stories N] [--seed N] [--errors N] [--docs] [--json]

How often officials are linked to the right record, beside the floors; exit code 1 where one is not met.
Reads generated stories: the reference's, from its registry in NEWSDESK_REFERENCE or ../shared, and others in sentences
of this repository about people who do not exist. Without the reference these alone are read. Takes about a minute.

  --stories N   at most N stories of a kind of measuring, for a quick look without floors
  --seed N      other stories than the usual ones
  --errors N    N links that are not as they should be, with the findings
  --docs        puts the figures into docs/recognition.md
  --json        {"figures": [{"name", "value", "unit", "floor", "ok"}]}`;

const CASES = 3000;
const ABSENT = 2000;
const OWN = 2000;
const USUAL_SEED = 7;

const schema = z.object({
  stories: z.coerce.number().int().positive().optional(),
  seed: z.coerce.number().int().default(USUAL_SEED),
  errors: z.coerce.number().int().nonnegative().default(0),
  docs: z.boolean().default(false),
  json: z.boolean().default(false),
  help: z.boolean().default(false),
});

type Options = z.output<typeof schema>;

interface Measured {
  figures: Figure[];
  /** Tables and lines for people, each with a title. */
  parts: [title: string, text: string][];
  judged: JudgedCase[];
}

const measureOwn = ({ stories = OWN, seed, errors }: Options): Measured => {
  const { cases, rows } = makeOwnCases(makeLinkingRegistry(seed), { count: stories, seed, absent: 0.12 });
  const registry = buildRegistry(rows);
  const judged = cases.map((one) => judgeCase(one, registry));
  const counts = countVerdicts(judged);
  const title = `${cases.length} stories of this repository`;
  const parts: Measured['parts'] = [[title, countTable(counts)]];
  if (errors > 0) parts.push([`Errors, ${title}`, errorLines(judged, errors)]);
  return { figures: caseFigures('own stories', counts, false), parts, judged };
};

const measureReference = async ({ stories, seed, errors }: Options): Promise<Measured> => {
  const isHeld = stories === undefined;
  const index = await measureIndex(() => readRows(registryFile()));
  const cases = referenceCases(stories ?? CASES, seed);
  const judged = cases.map((one) => judgeCase(one, index.registry));
  const counts = countVerdicts(judged);
  const speed = { ...index, ...measureLinking(judged.map(({ analysis }) => analysis), index.registry) }; // prettier-ignore
  const absent = await absentCases(stories ?? ABSENT, seed);
  const reduced = buildRegistry(absent.rows);
  const judgedAbsent = absent.cases.map((one) => judgeCase(one, reduced));
  const absentCounts: Counts | undefined = countVerdicts(judgedAbsent).get('all');
  const figures = [
    ...caseFigures('cases', counts, isHeld),
    absentFigure('right person absent', absentCounts, isHeld),
    ...speedFigures(speed, isHeld),
  ];
  const parts: Measured['parts'] = [
    [`${cases.length} cases of the reference`, countTable(counts)],
    [`${absent.cases.length} cases whose person is absent`, countTable(countVerdicts(judgedAbsent))],
  ];
  if (errors > 0) parts.push(['Errors', errorLines([...judged, ...judgedAbsent], errors)]);
  return { figures, parts, judged: [...judged, ...judgedAbsent] };
};

const main = async (): Promise<number> => {
  const options = schema.parse(
    parseArgs({
      options: {
        stories: { type: 'string' },
        seed: { type: 'string' },
        errors: { type: 'string' },
        docs: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values,
  );
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const terminal = new Terminal(process);
  const progress = new Progress(terminal, 2);
  const measured: Measured[] = [];
  try {
    if (hasReferenceCases()) measured.push(await measureReference(options));
    else terminal.note(`${MISSING}\nWhat follows is of generated stories alone.\n`);
    progress.step();
    measured.push(measureOwn(options));
    progress.step();
  } finally {
    progress.end();
  }
  const figures = measured.flatMap((each) => each.figures);
  const rows = calibrate(measured.flatMap(({ judged }) => judged));
  if (options.docs) {
    writeSection('linking', linkingTables(figures, rows));
    writeSection('link weights', weightTable());
  }
  const failed = figures.filter(({ ok }) => !ok);
  if (options.json) await terminal.print(JSON.stringify({ figures }));
  else {
    const parts: Measured['parts'] = [
      ...measured.flatMap((each) => each.parts),
      ['Probability said, and true', table(calibrationTable(rows))],
      ['Figures', figureRows(figures, terminal.colours)],
    ];
    const { bold } = terminal.colours;
    await terminal.print(`${parts.map(([title, text]) => `${bold(title)}\n${text}`).join('\n\n')}\n`);
    const held = figures.filter(({ floor }) => floor !== null).length;
    if (held > 0) await terminal.print(`${held - failed.length} floors met, ${failed.length} not`);
  }
  return failed.length === 0 ? 0 : 1;
};

runCommand(main);

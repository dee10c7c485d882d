import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FINDING_WEIGHTS } from '../../src/plugins/newsdesk/core/link/data/finding-weights';
import { table } from '../../src/plugins/newsdesk/cli/table';
import { fitLinkWeights } from './linking/fit-link-weights';
import { gatherLinkExamples } from './linking/gather-examples';
import { EXAMPLES_FILE, readExamples, writeExamples } from './linking/link-examples';
import { START_WEIGHTS } from './linking/start-weights';
import { hasReference, MISSING } from './reference';

const root = resolve(__dirname, '../..');
const FILE = resolve(root, 'src/plugins/newsdesk/core/link/data/finding-weights.json');

const HELP = `Usage: npm run fit:linking -- [--gather]

Fits the weights of the linker's findings on ${relative(root, EXAMPLES_FILE)} and writes them to
${relative(root, FILE)}. The same examples give the same file. Takes a second.

  --gather   reads and links generated cases and the labelled stories anew, and writes the file of examples first; wanted
             after a change of a finding. Takes a minute, and the reference (NEWSDESK_REFERENCE, else ../shared).`;

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { gather: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  if (values.gather === true) {
    if (!hasReference()) {
      console.error(MISSING);
      return 1;
    }
    writeFileSync(EXAMPLES_FILE, writeExamples(await gatherLinkExamples()));
  }
  const examples = readExamples();
  const before: Readonly<Record<string, number>> = FINDING_WEIGHTS;
  const weights = fitLinkWeights(examples);
  writeFileSync(FILE, `${JSON.stringify(weights, null, 2)}\n`);
  const rows = Object.entries(weights).map(([name, weight]) => {
    const own = examples.filter(({ findings }) => findings.some((each) => each.split('*')[0] === name));
    const sum = (of: 'right' | 'wrong'): string => String(own.reduce((total, each) => total + each[of], 0));
    const start = (START_WEIGHTS as Readonly<Record<string, number>>)[name] ?? 0;
    return [name, sum('right'), sum('wrong'), String(start), String(before[name] ?? ''), String(weight)];
  });
  console.log(table([['finding', 'right', 'wrong', 'start', 'before', 'now'], ...rows]));
  return 0;
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);

import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Progress } from '../../src/plugins/newsdesk/cli/progress';
import { table } from '../../src/plugins/newsdesk/cli/table';
import { Terminal } from '../../src/plugins/newsdesk/cli/terminal';
import { analyseWith } from '../../src/plugins/newsdesk/core/analyse';
import { findChunks } from '../../src/plugins/newsdesk/core/mentions/find-chunks';
import { fitModel, USUAL_FIT } from '../../src/plugins/newsdesk/core/mentions/fit';
import { type Model, storeModel } from '../../src/plugins/newsdesk/core/mentions/model';
import type { KnownNames } from '../../src/plugins/newsdesk/core/types';
import { STEPS_OF_A_FIT } from './fits';
import { ALL, gatherStories, labelStory } from './recipes';
import { openNames } from './registry-names';
import { hasReference, MISSING } from './reference';
import { addCounts, emptyCount, ratesOf, scoreNames } from './score/names';
import { SETS } from './sets';

const root = resolve(__dirname, '../..');
const FILE = resolve(root, 'src/plugins/newsdesk/core/weights/names.json');
/** The most that the file may take in the package, in bytes. */
const LARGEST = 1e6;

const HELP = `Usage: npm run fit -- [--out FILE]

Fits the weights of names on the reference stories (NEWSDESK_REFERENCE, else ../shared) and writes them to
${relative(root, FILE)}. The same stories give the same file. Takes about a minute.
Then says how well each set is read by weights that have seen it; npm run accuracy says how well others are.`;

type Fitted = { name: string; stories: ReturnType<typeof gatherStories>; labelled: ReturnType<typeof labelStory>[] }[];

const bySet = (known: KnownNames | null): Fitted => {
  const all = gatherStories(ALL);
  return SETS.map((set) => {
    const stories = all.filter((each) => each.set === set);
    return { name: set.name, stories, labelled: stories.map(({ story }) => labelStory(story, set.weight, known)) };
  });
};

const reportSets = (sets: Fitted, model: Model, step: () => void): string => {
  const rows = sets.map(({ name, stories, labelled }) => {
    let people = emptyCount();
    let bodies = emptyCount();
    for (const { story } of stories) {
      const score = scoreNames(story, analyseWith(model, { text: story.text, published: story.published }));
      people = addCounts(people, score.people);
      bodies = addCounts(bodies, score.bodies);
    }
    step();
    const chunks = labelled.reduce((sum, { document }) => sum + [...findChunks(document)].length, 0);
    const numbers = [stories.length, people.gold + bodies.gold, chunks].map(String);
    return [name, ...numbers, ratesOf(people).f1.toFixed(1), ratesOf(bodies).f1.toFixed(1)];
  });
  return table([['set', 'stories', 'names', 'chunks', 'people F1', 'bodies F1'], ...rows]);
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: FILE }, help: { type: 'boolean' } } });
  if (values.help === true) {
    console.log(HELP);
    return 0;
  }
  if (!hasReference()) {
    console.error(MISSING);
    return 1;
  }
  const terminal = new Terminal(process);
  const progress = new Progress(terminal, STEPS_OF_A_FIT + SETS.length);
  const step = (): void => progress.step();
  const sets = bySet(await openNames());
  step();
  const model = fitModel(
    sets.flatMap(({ labelled }) => labelled),
    USUAL_FIT,
    step,
  );
  const text = `${JSON.stringify(storeModel(model), null, 2)}\n`;
  writeFileSync(resolve(root, values.out), text);
  const report = reportSets(sets, model, step);
  progress.end();
  console.log(report);
  const isSmall = Buffer.byteLength(text) <= LARGEST;
  console.log(`\n${relative(root, resolve(root, values.out))}: ${Math.round(Buffer.byteLength(text) / 1000)} kB`);
  if (!isSmall) console.error(`That is more than the package may carry (${LARGEST / 1000} kB).`);
  return isSmall ? 0 : 1;
};

void main().then((code) => {
  process.exitCode = code;
});

import type pc from 'picocolors';
import type { AppearanceView, ImportItemView, ImportOutcome, StoryView } from '../contracts/desk';
import { columnsOf } from './marked-text';
import { table } from './table';
import { printable } from './terminal';
import { counted, officeWords } from './wording';

type Colours = ReturnType<typeof pc.createColors>;

const WIDEST_ORIGIN = 36;

const outcomeWord = (outcome: ImportOutcome, colours: Colours): string => {
  const word = outcome.padEnd(9);
  if (outcome === 'failed') return colours.red(word);
  if (outcome === 'conflict') return colours.yellow(word);
  return outcome === 'unchanged' ? colours.dim(word) : colours.green(word);
};

/** "story.txt" in a column; a long path loses its beginning, which says least. */
const inColumn = (origin: string, width: number): string => {
  const text = printable(origin);
  const shown = columnsOf(text) <= width ? text : `…${text.slice(-(width - 1))}`;
  return shown + ' '.repeat(Math.max(0, width - columnsOf(shown)));
};

/** Width of the column of origins. */
export const originWidth = (origins: readonly string[]): number =>
  Math.min(WIDEST_ORIGIN, Math.max(...origins.map(columnsOf)));

/** The lines of one item: what became of the file, how many links, what is wrong. */
export const itemLines = (item: ImportItemView, width: number, colours: Colours): string[] => {
  const { linked, suggested, created } = item.counts;
  const counts = [
    `${linked} linked`,
    suggested > 0 ? colours.yellow(`${suggested} to check`) : colours.dim('0 to check'),
    ...(created > 0 ? [`${created} new`] : []),
  ].join(', ');
  const said = item.problem === null ? counts : item.problem.message;
  return [
    `${outcomeWord(item.outcome, colours)}  ${inColumn(item.origin, width)}  ${printable(said)}`.trimEnd(),
    ...item.warnings.map((warning) => `           ${colours.yellow(printable(warning))}`),
  ];
};

const stateWords = (entry: AppearanceView, colours: Colours): string => {
  const score = `${Math.round(entry.score * 100)} %`;
  if (entry.isNew) return colours.cyan('new, internal');
  if (entry.state === 'linked') return colours.green(`linked ${score}`);
  if (entry.state === 'suggested') return colours.yellow(`to check ${score}`);
  return colours.dim(entry.state === 'none' ? 'no record' : entry.state);
};

const recordWords = (entry: AppearanceView, colours: Colours): string => {
  const record = entry.record ?? (entry.state === 'suggested' ? entry.candidates[0]?.record : null);
  if (entry.isNew || record == null) return '';
  const about = entry.term?.title ?? record.description;
  return `${record.name}${about === '' ? '' : colours.dim(`, ${about}`)}`;
};

const entryRows = (entries: readonly AppearanceView[], colours: Colours): string[][] =>
  entries.map((entry) => [
    `  ${colours.bold(printable(entry.name))}`,
    entry.office === null ? (entry.classification ?? '') : officeWords(entry.office),
    stateWords(entry, colours),
    recordWords(entry, colours),
  ]);

/** What a story holds, below its item: officials and bodies with office, state and record; quotations; what is cut. */
export const storyLines = (story: StoryView, colours: Colours): string[] => {
  const { people, organizations, quotes, removed, dateline, published } = story;
  const shown = [...people.filter(({ official, state }) => official || state !== 'none'), ...organizations];
  const others = people.length + organizations.length - shown.length;
  const frame = [
    ['headline', story.headline],
    ['dateline', [dateline?.place, dateline?.agency].filter((part) => part != null).join(', ')],
    ['date', published ?? 'unknown: give --date; until then no office is "held that day"'],
    ['language', story.language ?? ''],
    [
      'speakers',
      quotes.length === 0
        ? ''
        : `${counted(quotes.length, 'quotation')}, ${quotes.filter(({ speaker }) => speaker !== null).length} with a named speaker`,
    ],
    ...removed.map(({ reason, text }) => ['cut', `${reason}: ${text.slice(0, 60)}`]),
  ].flatMap(([name = '', value = '']) => (value === '' ? [] : [[`  ${colours.dim(name)}`, printable(value)]]));
  return [
    table(frame),
    ...(shown.length > 0 ? ['', table(entryRows(shown, colours))] : []),
    ...(others > 0 ? [colours.dim(`  and ${counted(others, 'name')} without an office`)] : []),
  ];
};

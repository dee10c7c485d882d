import type pc from 'picocolors';
import type { AppearanceView, ImportItemView, ImportOutcome, RecordView, StoryView } from '../contracts/desk';
import { columnsOf } from './marked-text';
import { table } from './table';
import { printable } from './terminal';
import { counted, countryName, languageName, officeWords, percent } from './wording';

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

/** The lines of one item: what became of the file, how many links, what is wrong; `warnings` of it that are shown. */
export const itemLines = (
  item: ImportItemView,
  warnings: readonly string[],
  width: number,
  colours: Colours,
): string[] => {
  const { linked, suggested, created } = item.counts;
  const counts = [
    `${linked} linked`,
    suggested > 0 ? colours.yellow(`${suggested} to check`) : colours.dim('0 to check'),
    ...(created > 0 ? [`${created} new`] : []),
  ].join(', ');
  const said = item.problem === null ? counts : printable(item.problem.message);
  return [
    `${outcomeWord(item.outcome, colours)}  ${inColumn(item.origin, width)}  ${said}`.trimEnd(),
    ...warnings.map((warning) => `           ${colours.yellow(printable(warning))}`),
  ];
};

const stateWords = (entry: AppearanceView, colours: Colours): string => {
  if (entry.isNew) return colours.cyan('new, internal');
  if (entry.state === 'linked') return colours.green(`linked ${percent(entry.score)}`);
  if (entry.state === 'suggested') return colours.yellow(`to check ${percent(entry.score)}`);
  return colours.dim(entry.state === 'none' ? 'no record' : entry.state);
};

const termWords = ({ title, startDate, endDate }: NonNullable<AppearanceView['term']>): string =>
  [title, startDate === null ? '' : `, from ${startDate}`, endDate === null ? '' : ` to ${endDate}`].join('');

/** The record that an entry is linked to, or the ones to choose from: "→ Suh Wook, Minister of Defence, from 2020-09". */
const recordLines = (entry: AppearanceView, colours: Colours): string[] => {
  const { record, term, state, candidates, isNew } = entry;
  if (isNew) return [];
  const line = (sign: string, { name, description }: RecordView, about = description, score = ''): string =>
    colours.dim(printable(`${sign} ${[name, about].filter((part) => part !== '').join(', ')}${score}`));
  if (record !== null) return [line('→', record, term === null ? undefined : termWords(term))];
  if (state !== 'suggested') return [];
  return candidates.slice(0, 3).map((each) => line('?', each.record, undefined, ` (${percent(each.score)})`));
};

/** What the story says of an entry: the office, else relations, else kind and country. */
const statedWords = ({ office, relations, classification, country }: AppearanceView): string => {
  if (office !== null) return officeWords(office);
  if (relations.length > 0) return relations.map(({ type, of }) => `${type} of ${of}`).join(', ');
  return [classification, country === null ? null : countryName(country)].filter((part) => part !== null).join(', ');
};

/** One row an entry: its name, what became of it, and below each other what the story and what the record say. */
const entryRows = (entries: readonly AppearanceView[], colours: Colours): string[][] =>
  entries.map((entry) => [
    `  ${colours.bold(printable(entry.name))}`,
    stateWords(entry, colours),
    [printable(statedWords(entry)), ...recordLines(entry, colours)].filter((line) => line !== '').join('\n'),
  ]);

/** "16: Lloyd Austin 9, Antony Blinken 5, unnamed 2". */
const speakerWords = (quotes: StoryView['quotes']): string => {
  if (quotes.length === 0) return '';
  const counts = new Map<string, number>();
  for (const { speaker } of quotes) counts.set(speaker ?? 'unnamed', (counts.get(speaker ?? 'unnamed') ?? 0) + 1);
  const speakers = [...counts].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
  return `${quotes.length}: ${speakers.join(', ')}`;
};

/** What a story holds, below its item: officials and bodies with office, state and record; quotations; what is cut. */
export const storyLines = (story: StoryView, width: number, colours: Colours): string[] => {
  const { people, organizations, quotes, removed, dateline, published } = story;
  const shown = [...people.filter(({ official, state }) => official || state !== 'none'), ...organizations];
  const others = people.length + organizations.length - shown.length;
  const frame = [
    ['headline', story.headline],
    ['dateline', [dateline?.place, dateline?.agency].filter((part) => part != null).join(', ')],
    ['date', published ?? 'unknown: give --date; until then no office is "held that day"'],
    ['language', story.language === null ? '' : languageName(story.language)],
    ['quotes', speakerWords(quotes)],
    ...removed.map(({ reason, text }) => ['cut', `${reason}: ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`]),
  ].flatMap(([name = '', value = '']) => (value === '' ? [] : [[`  ${colours.dim(name)}`, printable(value)]]));
  return [
    table(frame, width),
    ...(shown.length > 0 ? ['', table(entryRows(shown, colours), width)] : []),
    ...(others > 0 ? [colours.dim(`  and ${counted(others, 'name')} without an office`)] : []),
  ];
};

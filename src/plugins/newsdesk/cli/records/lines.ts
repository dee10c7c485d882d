import type pc from 'picocolors';
import type { DoublesAnswer, DoubleView } from '../../contracts/doubles';
import type { EraseAnswer } from '../../contracts/erase';
import type { MergeAnswer, MergePreview, MoveCounts, RelinkAnswer, UnmergeAnswer } from '../../contracts/merge';
import { table } from '../table';
import { printable } from '../terminal';
import { counted, grouped, percent, weightWords } from '../wording';

type Colours = ReturnType<typeof pc.createColors>;

const movedWords = (moves: MoveCounts): string => {
  const { names, identifiers, terms, joinedTerms, stories, quotes, relations, decisions } = moves;
  const parts = [
    [names, 'name'],
    [identifiers, 'identifier'],
    [terms, 'term of office', 'terms of office'],
    [joinedTerms, 'term that both have', 'terms that both have'],
    [stories, 'story', 'stories'],
    [quotes, 'quotation'],
    [relations, 'relation'],
    [decisions, 'decision'],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
  return words.length === 0 ? 'nothing' : words.join(', ');
};

const relinkWords = ({ stories, changed }: RelinkAnswer): string =>
  `${counted(stories, 'story', 'stories')} looked at again, ${grouped(changed)} with other links`;

const shown = (value: string | null): string => printable(value ?? '');

/** A merge or its preview: both sides field by field, conflicts marked, what moves, what warns, and how to undo it. */
export const mergeLines = (answer: MergeAnswer | MergePreview, width: number, colours: Colours): string[] => {
  const { keep, lose, fields, moves, warnings } = answer;
  const head = ['', 'keep', 'lose', 'merged'].map((word) => colours.dim(word));
  const rows = fields.map(({ field, keep: mine, lose: theirs, merged, isConflict }) => [
    `  ${colours.dim(field)}`,
    shown(mine),
    isConflict ? colours.yellow(`${shown(theirs)} (conflict)`) : shown(theirs),
    shown(merged),
  ]);
  const ids = [`  ${colours.dim('documentId')}`, keep.documentId, lose.documentId, keep.documentId];
  const isDone = 'merge' in answer;
  const title = `${printable(lose.name)} ${isDone ? 'is merged into' : 'would be merged into'} ${printable(keep.name)}`;
  return [
    colours.bold(title),
    table([head, ids, ...rows], width),
    `  ${colours.dim(isDone ? 'moved' : 'moves')}  ${movedWords(moves)}`,
    ...warnings.map((warning) => `  ${colours.yellow(printable(warning))}`),
    ...(isDone
      ? [
          `  ${colours.dim('linked')} ${relinkWords(answer.relink)}`,
          `  ${colours.dim('undo')}   newsdesk unmerge ${answer.merge}`,
        ]
      : ['Dry run: nothing was changed.']),
  ];
};

/** An un-merge: the two records, and what stays where it was edited since. */
export const unmergedLines = ({ keep, lose, stayed, relink }: UnmergeAnswer, colours: Colours): string[] => [
  colours.bold(`${printable(lose.name)} and ${printable(keep.name)} are two again`),
  ...stayed.map((words) => `  ${colours.yellow(printable(words))}`),
  `  ${colours.dim('linked')} ${relinkWords(relink)}`,
];

const doubleRows = ({ keep, lose, score, findings }: DoubleView, colours: Colours): string[][] => {
  const about = ({ description, wikidataId }: DoubleView['keep']) =>
    [description, wikidataId ?? ''].filter((part) => part !== '').join(', ');
  const evidence = findings.map(({ text, weight, evidence: seen }) => {
    const words = `${weightWords(weight)} ${text}${seen === null ? '' : `: ${printable(seen)}`}`;
    return weight < 0 ? colours.red(words) : words;
  });
  return [
    [percent(score), colours.bold(printable(keep.name)), keep.documentId, printable(about(keep))],
    ['', printable(lose.name), lose.documentId, printable(about(lose))],
    ['', '', '', evidence.join('\n')],
  ];
};

/** Records that may be one, with what speaks for it and against. */
export const doublesLines = (
  { results, total, uncompared }: DoublesAnswer,
  width: number,
  colours: Colours,
): string[] => {
  const left =
    uncompared > 0 ? [`${grouped(uncompared)} records bear names too common to be compared with each other.`] : [];
  if (results.length === 0) return ['No doubles found.', ...left];
  return [
    table(
      results.flatMap((double) => doubleRows(double, colours)),
      width,
    ),
    '',
    `${grouped(total)} found, ${grouped(results.length)} listed. Merge two: newsdesk merge <keep> <lose> --dry-run`,
    ...left,
  ];
};

/** What was erased: told once, since nothing of it is kept. */
export const erasedLines = (answer: EraseAnswer, width: number, colours: Colours): string[] => {
  const { name, stories, otherStories, ...counts } = answer;
  const rows = Object.entries(counts).map(([what, count]) => [
    `  ${colours.dim(what === 'importItems' ? 'import items' : what)}`,
    grouped(count),
  ]);
  const named = stories.map(({ documentId, headline }) => [`  ${documentId}`, printable(headline)]);
  return [
    colours.bold(`${printable(name)} is erased`),
    table(rows, width),
    ...(stories.length > 0 ? ['', 'Stories whose text still names the person:', table(named, width)] : []),
    ...(otherStories > 0 ? [`  and ${counted(otherStories, 'story more', 'stories more')}`] : []),
    'This list is not stored. Backups and logs of your own are yours to clear.',
  ];
};

import type pc from 'picocolors';
import type { LinkChange, LinkSide, LookedAtStory } from '../../contracts/look-again';
import { columnsOf } from '../marked-text';
import { printable } from '../terminal';

type Colours = ReturnType<typeof pc.createColors>;

const WIDEST_NAME = 32;

const nameOf = ({ record, recordName }: LinkSide): string => printable(recordName ?? record ?? '');

/** How a name is linked, in words: "Suh Wook", "to check", "no link". */
const sideWords = (side: LinkSide | null, colours: Colours): string => {
  if (side === null) return colours.dim('not named');
  if (side.state === 'linked') return colours.green(nameOf(side));
  if (side.state === 'suggested') return colours.yellow('to check');
  if (side.state === 'none') return colours.dim('no link');
  return colours.dim(`${nameOf(side)} (${side.state})`);
};

const changeLine = ({ name, before, after }: LinkChange, width: number, colours: Colours): string => {
  const text = printable(name);
  const shown = columnsOf(text) <= width ? text : `${text.slice(0, width - 1)}…`;
  const padded = shown + ' '.repeat(Math.max(0, width - columnsOf(shown)));
  const isSameWords = before?.state === 'linked' && after?.state === 'linked' && before.record === after.record;
  const note = isSameWords ? colours.dim(' (another term of office)') : '';
  return `    ${padded}  ${sideWords(before, colours)} → ${sideWords(after, colours)}${note}`;
};

/** The lines of one story: its headline and id, then each name with its link before and after. */
export const storyLines = ({ headline, article, changes, problem }: LookedAtStory, colours: Colours): string[] => {
  const title = `${colours.bold(printable(headline))} ${colours.dim(article)}`.trim();
  if (problem !== null) return [`${title}`, `    ${colours.red(printable(problem))}`];
  const width = Math.min(WIDEST_NAME, Math.max(...changes.map(({ name }) => columnsOf(printable(name)))));
  return [title, ...changes.map((change) => changeLine(change, width, colours))];
};

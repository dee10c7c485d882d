import { table } from '../../src/plugins/newsdesk/cli/table';
import type { Terminal } from '../../src/plugins/newsdesk/cli/terminal';
import type { Figure } from './floors';
import type { Measured, SetScore } from './measure-reference';
import { ratesOf } from './score-names';

type Colours = Terminal['colours'];

/** A value beside its floor: "95.8  95.5", in red with a sign where it falls short. */
const heldUp = (figure: Figure | undefined, colours: Colours): [string, string] => {
  if (figure === undefined) return ['', ''];
  const value = figure.value.toFixed(1);
  const floor = figure.floor === null ? '' : `${figure.floor.toFixed(1)}${figure.ok ? '' : ' ✗'}`;
  return figure.ok ? [value, colours.dim(floor)] : [colours.red(value), colours.red(floor)];
};

const numbers = (score: SetScore['full']['people']): string[] => {
  const { precision, recall } = ratesOf(score);
  return [precision.toFixed(1), recall.toFixed(1)];
};

const nameTable = (
  scores: readonly SetScore[],
  figure: (name: string) => Figure | undefined,
  colours: Colours,
  of: (name: string) => string,
): string => {
  const head = [
    'set',
    'stories',
    'people P',
    'R',
    'F1',
    'floor',
    'organisations P',
    'R',
    'F1',
    'floor',
    'no registry: people',
    'floor',
    'org.',
  ];
  const rows = scores.map((score) => [
    score.name,
    String(score.stories),
    ...numbers(score.full.people),
    ...heldUp(figure(`people F1, ${of(score.name)}`), colours),
    ...numbers(score.full.bodies),
    ...heldUp(figure(`organisations F1, ${of(score.name)}`), colours),
    ...heldUp(figure(`people F1 without a registry, ${of(score.name)}`), colours),
    ratesOf(score.bare.bodies).f1.toFixed(1),
  ]);
  return table([head.map((cell) => colours.bold(cell)), ...rows]);
};

/** The tables that a person reads: names by set, the left-out sets, and all the rest of a story. */
export const showMeasured = (measured: Measured, figures: readonly Figure[], colours: Colours): string => {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  const figure = (name: string): Figure | undefined => byName.get(name);
  const parts: string[] = [];
  const part = (title: string, body: string): void => void parts.push(`${colours.bold(title)}\n${body}`);
  if (measured.sets.length > 0)
    part(
      'Names, each story read with weights that were not fitted on it',
      nameTable(measured.sets, figure, colours, (name) => name),
    );
  if (measured.leftOut.length > 0)
    part(
      'Names, fitted without the whole set',
      nameTable(measured.leftOut, figure, colours, (name) => `fitted without ${name}`),
    );
  const rest = figures.filter(({ name }) => !/^(people|organisations) F1/.test(name));
  const rows = rest
    .filter(({ name }) => !name.endsWith(' without a registry'))
    .map((each) => [
      each.name,
      ...heldUp(each, colours),
      ...heldUp(figure(`${each.name} without a registry`), colours),
    ]);
  if (rows.length > 0)
    part(
      'Stories labelled in full, together',
      table([['', 'value', 'floor', 'no registry'].map((cell) => colours.bold(cell)), ...rows]),
    );
  return parts.join('\n\n');
};

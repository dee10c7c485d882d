import { table } from '../../src/plugins/newsdesk/cli/table';
import type { Terminal } from '../../src/plugins/newsdesk/cli/terminal';
import type { Figure } from './floors';
import type { SetScore } from './measure-names';
import type { Measured } from './measure-reference';
import { ratesOf } from './score/names';

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

const NAME_HEAD = 'set|stories|people P|R|F1|floor|organisations P|R|F1|floor|no registry: people|floor|org.'.split(
  '|',
);

const nameTable = (
  scores: readonly SetScore[],
  figure: (name: string) => Figure | undefined,
  colours: Colours,
  of: (name: string) => string,
): string => {
  const rows = scores.flatMap((score) => [
    [
      score.name,
      String(score.stories),
      ...numbers(score.full.people),
      ...heldUp(figure(`people F1, ${of(score.name)}`), colours),
      ...numbers(score.full.bodies),
      ...heldUp(figure(`organisations F1, ${of(score.name)}`), colours),
      ...heldUp(figure(`people F1 without a registry, ${of(score.name)}`), colours),
      ratesOf(score.bare.bodies).f1.toFixed(1),
    ],
    ...score.rivals.map(({ rival, people, bodies }) =>
      [
        `  ${rival.package}`,
        '',
        ...numbers(people),
        ratesOf(people).f1.toFixed(1),
        '',
        ...numbers(bodies),
        ratesOf(bodies).f1.toFixed(1),
      ].map((cell) => colours.dim(cell)),
    ),
  ]);
  return table([NAME_HEAD.map((cell) => colours.bold(cell)), ...rows]);
};

/** A table of figures: each name beside its value, its floor and, where there is one, the value without a registry. */
const figureTable = (figures: readonly Figure[], colours: Colours): string => {
  const bare = new Map(figures.map((figure) => [figure.name, figure]));
  const rows = figures
    .filter(({ name }) => !name.endsWith(' without a registry'))
    .map((each) => [
      each.name,
      ...heldUp(each, colours),
      ...heldUp(bare.get(`${each.name} without a registry`), colours),
    ]);
  return table([['', 'value', 'floor', 'no registry'].map((cell) => colours.bold(cell)), ...rows]);
};

/** The tables that a person reads: names by set, the left-out sets, and all the rest of a story. */
export const showMeasured = (measured: Measured, figures: readonly Figure[], colours: Colours): string => {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  const figure = (name: string): Figure | undefined => byName.get(name);
  const { sets, leftOut } = measured;
  const rest = figures.filter(({ name }) => !/^(people|organisations) F1/.test(name));
  const parts: [string, string][] = [];
  if (sets.length > 0) {
    const title = 'Names, F1, each story read with weights that were not fitted on it';
    parts.push([title, nameTable(sets, figure, colours, (name) => name)]);
  }
  if (leftOut.length > 0) {
    const title = 'Names, F1, read with weights that were fitted without the whole set';
    parts.push([title, nameTable(leftOut, figure, colours, (name) => `fitted without ${name}`)]);
  }
  if (rest.length > 0) parts.push(['Offices, quotations and the frame', figureTable(rest, colours)]);
  return parts.map(([title, body]) => `${colours.bold(title)}\n${body}`).join('\n\n');
};

/** The tables of what is read from this repository alone: its labelled stories, and sentences in many languages. */
export const showOwn = (stories: number, figures: readonly Figure[], language: Figure, colours: Colours): string => {
  const rows = figures.map(({ name, value }) => [name.replace('own stories: ', ''), value.toFixed(1)]);
  const title = `The ${stories} labelled stories of this repository, read by the weights of the package`;
  const [value, floor] = heldUp(language, colours);
  return `${colours.bold(title)}\n${table(rows)}\n\n${table([[language.name, value, floor]])}`;
};

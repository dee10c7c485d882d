import { table } from '../../src/plugins/newsdesk/cli/table';
import type { Terminal } from '../../src/plugins/newsdesk/cli/terminal';
import { grouped } from '../../src/plugins/newsdesk/cli/wording';

/** One measured number; `floor` is the bound that it must not pass, null where none is asked for. */
export interface BenchFigure {
  name: string;
  value: number;
  unit: string;
  floor: number | null;
  ok: boolean;
}

/** A number that must not be above its bound; null: it is told and not held. */
export const atMost = (name: string, value: number, unit: string, floor: number | null = null): BenchFigure => ({
  ...{ name, value: Math.round(value * 100) / 100, unit, floor },
  ok: floor === null || value <= floor,
});

/** Prints figures as a table, or as one JSON object; gives the exit code: 1 where a bound is passed. */
export const showFigures = async (figures: readonly BenchFigure[], isJson: boolean, terminal: Terminal) => {
  const { red } = terminal.colours;
  const rows = figures.map(({ name, value, unit, floor, ok }) => {
    const bound = floor === null ? '' : `at most ${grouped(floor)}`;
    const shown = `${grouped(value)} ${unit}`.trimEnd();
    return [name, ok ? shown : red(shown), ok ? bound : red(`${bound} ✗`)];
  });
  await terminal.print(isJson ? JSON.stringify({ figures }) : table(rows));
  return figures.every(({ ok }) => ok) ? 0 : 1;
};

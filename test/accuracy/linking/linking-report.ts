import { table } from '../../../src/plugins/newsdesk/cli/table';
import type { Terminal } from '../../../src/plugins/newsdesk/cli/terminal';
import { FINDING_WEIGHTS, type LinkFindingName } from '../../../src/plugins/newsdesk/core/link/data/finding-weights';
import { FINDING_TEXTS } from '../../../src/plugins/newsdesk/core/link/findings';
import { markdownTable } from '../docs';
import type { Figure } from '../floors';
import type { CalibrationRow } from './calibration';
import { type Counts, type JudgedCase, shareOf } from './judge-links';

const HEAD = ['', 'cases', 'right', 'wrong', 'suggested', 'missed'];

/** Verdicts by kind of case, in per cent. */
export const countTable = (counts: ReadonlyMap<string, Counts>): string => {
  const rows = [...counts].map(([kind, count]) => [
    kind,
    String(count.cases),
    ...(['right', 'wrong', 'suggested', 'missed'] as const).map((verdict) => shareOf(count, verdict).toFixed(2)),
  ]);
  return table([HEAD, ...rows]);
};

/** Figures with a floor, each beside it. */
export const figureRows = (figures: readonly Figure[], colours: Terminal['colours']): string => {
  const shown = figures.filter(({ floor, name }) => floor !== null || !name.includes(', '));
  return table(
    shown.map(({ name, value, unit, floor, ok }) => {
      const said = `${value.toFixed(2)} ${unit}`;
      const bound = floor === null ? '' : String(floor);
      return ok ? [name, said, colours.dim(bound)] : [name, colours.red(said), colours.red(`${bound} ✗`)];
    }),
  );
};

const percent = (share: number): string => (100 * share).toFixed(1);

/** What the probability says and what is true, as rows of a table. */
export const calibrationTable = (rows: readonly CalibrationRow[]): string[][] => [
  ['probability', 'names', 'said', 'true'],
  ...rows
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, said, right }) => [
      `${percent(from)} to ${percent(to)} %`,
      String(count),
      percent(said),
      percent(right / count),
    ]),
];

/** The figures and the calibration as the tables of docs/recognition.md. */
export const linkingTables = (figures: readonly Figure[], rows: readonly CalibrationRow[]): string => {
  const held = figures.filter(({ floor }) => floor !== null);
  const own = figures.filter(({ name }) => name.startsWith('own stories, '));
  const kinds = own.filter(({ name }) => name.endsWith(': right'));
  const byName = new Map(figures.map(({ name, value }) => [name, value.toFixed(2)]));
  const bound = ({ name, floor }: Figure): string =>
    `${/wrong$|^index|^memory/.test(name) ? 'at most' : 'at least'} ${String(floor)}`;
  return [
    markdownTable([
      ['what', 'value', 'must be'],
      ...held.map((each) => [each.name, `${each.value.toFixed(2)} ${each.unit}`, bound(each)]),
    ]),
    markdownTable([
      ['own stories, per cent', 'right', 'wrong'],
      ...kinds.map(({ name, value }) => {
        const kind = name.slice('own stories, '.length, -': right'.length);
        return [kind, value.toFixed(2), byName.get(`own stories, ${kind}: wrong`) ?? ''];
      }),
    ]),
    markdownTable(calibrationTable(rows)),
  ].join('\n\n');
};

/** Every finding of the linker in words, with its weight, what speaks most for a record first. */
export const weightTable = (): string => {
  const weights = Object.entries(FINDING_WEIGHTS) as [LinkFindingName, number][];
  const rows = weights.sort((a, b) => b[1] - a[1]).map(([name, weight]) => [FINDING_TEXTS[name], weight.toFixed(1)]);
  return markdownTable([['finding', 'weight'], ...rows]);
};

/** Cases that are not right, wrong ones first, each with what was read and found. */
export const errorLines = (judged: readonly JudgedCase[], count: number): string =>
  judged
    .filter(({ verdict }) => verdict !== 'right')
    .sort((a, b) => Number(b.verdict === 'wrong') - Number(a.verdict === 'wrong'))
    .slice(0, count)
    .map(({ case: one, verdict, analysis, links }) => {
      const people = analysis.people.map(({ name, offices, country, grade }, at) => {
        const stated = offices.map((office) => `${office.status} ${office.title}, ${office.country ?? '?'}`).join('; ');
        const candidates = (links.people[at]?.candidates ?? []).map(
          ({ record, score, findings }) =>
            `    ${record} ${score} ${findings.map((each) => `${each.name} ${each.weight}`).join(', ')}`,
        );
        return [
          `  ${name} (${grade}, ${country ?? '?'}: ${stated}) ${links.people[at]?.state ?? ''}`,
          ...candidates,
        ].join('\n');
      });
      return [
        `${verdict}, ${one.kind}, ${one.published ?? 'no date'}: ${one.text} -> ${one.expect ?? 'nobody'}`,
        ...people,
      ].join('\n');
    })
    .join('\n');

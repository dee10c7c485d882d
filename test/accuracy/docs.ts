import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Figure } from './floors';

const FILE = resolve(__dirname, '../../docs/recognition.md');

/** Rows as a table of Markdown, columns of equal width, numbers to the right. */
export const markdownTable = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows;
  const widths = head.map((_, at) => Math.max(3, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
};

/** Puts a text between `<!-- name -->` and `<!-- /name -->`. @throws Error where the marks are missing. */
export const putBetween = (page: string, name: string, text: string): string => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`The page has no place for ${name}: ${open} and ${close} are missing.`);
  return `${page.slice(0, start + open.length)}\n\n${text}\n\n${page.slice(end)}`;
};

/** Puts a section of figures into docs/recognition.md. */
export const writeSection = (name: string, text: string): void =>
  writeFileSync(FILE, putBetween(readFileSync(FILE, 'utf8'), name, text));

/** The figures of a run as the tables of docs/recognition.md. */
export const figureTables = (figures: readonly Figure[]): string => {
  const values = new Map(figures.map(({ name, value }) => [name, value.toFixed(1)]));
  const get = (name: string): string => values.get(name) ?? '';
  const sets = figures.flatMap(({ name }) => /^people F1, (?!fitted)(.+)$/.exec(name)?.[1] ?? []);
  const rivals = [...new Set(figures.flatMap(({ name }) => /^people F1 of (.+), /.exec(name)?.[1] ?? []))];
  const both = (of: (kind: string) => string): string => {
    const [people, bodies] = ['people', 'organisations'].map((kind) => get(of(kind)));
    return people === '' ? '' : `${people} / ${bodies}`;
  };
  const names = sets.map((set) => [
    set,
    both((kind) => `${kind} F1, ${set}`),
    both((kind) => `${kind} F1 without a registry, ${set}`),
    both((kind) => `${kind} F1, fitted without ${set}`),
    ...rivals.map((rival) => both((kind) => `${kind} F1 of ${rival}, ${set}`)),
  ]);
  const rest = figures
    .filter(({ name }) => !/^(people|organisations) F1|^own stories|without a registry$/.test(name))
    .map(({ name }) => [name, get(name), get(`${name} without a registry`)]);
  const head = ['people / organisations, F1', 'with a registry', 'without', 'fitted without the set', ...rivals];
  return [
    markdownTable([head, ...names]),
    markdownTable([['stories labelled in full, per cent', 'with a registry', 'without'], ...rest]),
  ].join('\n\n');
};

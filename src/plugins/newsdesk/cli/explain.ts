import { z } from 'zod';
import { analyse } from '../core';
import { link } from '../core/link';
import type { Analysis } from '../core/types';
import { readFile } from '../readers/read-file';
import { storyText } from '../readers/story';
import { analysisAnswer, type Linked } from './analysis-answer';
import {
  explainBodies,
  explainFrame,
  explainPeople,
  explainQuotes,
  explainUnnamed,
  labelsOf,
  marksOf,
} from './explain-parts';
import { CommandError } from './failures';
import { loadRegistry } from './load-registry';
import { markedParagraph } from './marked-text';
import { headline, parseOptions, registryOptions, storyDate } from './options';
import { originOf, readInput } from './read-input';
import { printable, type Terminal } from './terminal';

const schema = z.object({ ...registryOptions, date: storyDate.optional(), headline: headline.optional() });

/** The story as it is shown: paragraph by paragraph, what would be cut is dimmed. */
const showStory = (text: string, analysis: Analysis, terminal: Terminal): string[] => {
  const { colours, width } = terminal;
  const isColoured = colours.isColorSupported;
  const marks = marksOf(analysis, labelsOf(analysis), colours);
  const lines: string[] = [];
  let start = 0;
  for (const paragraph of text.split('\n')) {
    const span = { start, end: start + paragraph.length };
    start = span.end + 1;
    const isCut = analysis.removed.some((removed) => removed.start <= span.start && removed.end >= span.end);
    const shown = markedParagraph(text, span, isCut ? [] : marks, {
      width,
      isColoured,
      indent: isCut && !isColoured ? '  [cut] ' : '  ',
    });
    lines.push(...shown.map((line) => (isCut ? colours.dim(line) : span.start === 0 ? colours.bold(line) : line)), '');
  }
  return lines.slice(0, -1);
};

/** `newsdesk explain`: one story with its marks, and why each person is taken for whom. Needs no desk. Exit code 0. */
export const runExplain = async (path: string, options: object, terminal: Terminal): Promise<number> => {
  const { date, headline: given, json, ...paths } = parseOptions(schema, options);
  const registry = await loadRegistry(paths, terminal);
  const input = await readInput(path, terminal.io);
  const outcome = input.ok
    ? await readFile(input.bytes, {
        name: input.name,
        origin: input.origin,
        source: 'explain',
        published: date ?? null,
        headline: given ?? null,
      })
    : input;
  if (!outcome.ok) throw new CommandError(outcome.problem.code, `${originOf(path)}: ${outcome.problem.message}`);
  const text = printable(storyText(outcome.story));
  const analysis = analyse({ text, published: outcome.story.published, hasHeadline: true }, registry?.knownNames);
  const linked: Linked | null = registry === null ? null : { registry, links: link(analysis, registry) };
  if (json) {
    const warnings = outcome.story.warnings;
    await terminal.print(
      JSON.stringify({ text, ...analysisAnswer(undefined, analysis, linked), readWarnings: warnings }),
    );
    return 0;
  }
  const { colours, tableWidth } = terminal;
  const warnings = [...outcome.story.warnings, ...analysis.warnings, ...(linked?.links.warnings ?? [])];
  const parts: [title: string, lines: string[]][] = [
    ['Story', showStory(text, analysis, terminal)],
    ['People', explainPeople(analysis, linked, colours)],
    ['Offices without a name', explainUnnamed(linked, colours)],
    ['Bodies', explainBodies(analysis, linked, tableWidth, colours)],
    ['Quotations', explainQuotes(text, analysis, tableWidth, colours)],
    ['Frame', explainFrame(text, analysis, tableWidth, colours)],
    ['Note', warnings.map(({ message }) => `  ${colours.yellow(message)}`)],
  ];
  const shown = parts.filter(([, lines]) => lines.length > 0);
  await terminal.print(
    shown.map(([title, lines]) => [colours.bold(colours.underline(title)), ...lines].join('\n')).join('\n\n'),
  );
  return 0;
};

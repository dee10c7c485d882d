import { z } from 'zod';
import { analyse } from '../core';
import { link } from '../core/link';
import type { Registry } from '../core/registry';
import { readLines } from '../readers/lines';
import { analysisAnswer } from './analysis-answer';
import { loadRegistry } from './load-registry';
import { parseOptions, registryOptions, storyDate } from './options';
import type { Terminal } from './terminal';

const schema = z.object(registryOptions);

const storyLine = z.object({
  docId: z.union([z.string(), z.number()]).optional(),
  text: z.string('wants the text of the story'),
  published: storyDate.nullish(),
});

type StoryLine = z.output<typeof storyLine>;

/** Reads one line of input, or says what is wrong with it. */
const parseLine = (line: string): { story: StoryLine } | { code: string; message: string } => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { code: 'not-json', message: `not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  const story = storyLine.safeParse(value);
  if (story.success) return { story: story.data };
  const wrong = story.error.issues.map(({ path, message }) =>
    path.length > 0 ? `${path.join('.')}: ${message}` : message,
  );
  return { code: 'bad-story', message: `${wrong.join('; ')}. A line is { "docId", "text", "published"? }` };
};

const answerStory = ({ docId, text, published }: StoryLine, registry: Registry | null): object => {
  const analysis = analyse({ text, published: published ?? null }, registry?.knownNames);
  return analysisAnswer(docId, analysis, registry === null ? null : { registry, links: link(analysis, registry) });
};

/** `newsdesk analyse`: answers each line of stdin as soon as it is there; a bad one is told of on stderr. Exit code 0 or 1. */
export const runAnalyse = async (options: object, terminal: Terminal): Promise<number> => {
  const registry = await loadRegistry(parseOptions(schema, options), terminal);
  const { stdin } = terminal.io;
  if (stdin.isTTY) terminal.note('Type stories as JSON lines, and Ctrl-D at the end.');
  let number = 0;
  let code = 0;
  for await (const line of readLines(stdin)) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parseLine(line.replace(/^\ufeff/, ''));
    if ('story' in parsed) {
      await terminal.print(JSON.stringify(answerStory(parsed.story, registry)));
    } else {
      code = 1;
      terminal.note(JSON.stringify({ error: { line: number, ...parsed } }));
    }
    if (terminal.isClosed) break;
  }
  return code;
};

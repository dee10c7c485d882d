import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const PAGE = resolve(__dirname, '../../docs/registry.md');

/** A block of commands of the page, and the output that it shows of the last of them, where it shows one. */
export interface DocumentedCommands {
  line: number;
  /** Arguments of `newsdesk`, a list a command. */
  commands: string[][];
  shown: string | null;
}

const page = (): string => readFileSync(PAGE, 'utf8');

/** Files that the page shows, by name: a block after a paragraph that ends in "`name`:". */
export const documentedFiles = (): Record<string, string> =>
  Object.fromEntries(
    [...page().matchAll(/`([\w.-]+)`:\n\n```(?:csv|json|txt)\n([^`]+)```/g)].map(([, name = '', text = '']) => [
      name,
      text,
    ]),
  );

/** Commands of the page in their order. */
export const documentedCommands = (): DocumentedCommands[] =>
  [...page().matchAll(/```bash\n([^`]+)```(?:\n\n```text\n([^`]+)```)?/g)].map(
    ({ index, 1: block = '', 2: shown }) => ({
      line: page().slice(0, index).split('\n').length,
      commands: block
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/^npx --no newsdesk /, '').split(' ')),
      shown: shown?.trimEnd() ?? null,
    }),
  );

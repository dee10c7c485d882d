import { table } from '../../src/plugins/newsdesk/cli/table';
import { printable } from '../../src/plugins/newsdesk/cli/terminal';
import type { NameError } from './score/names';
import type { Scored } from './reference-scorer';

const KINDS = ['missed', 'false', 'wrong edges'] as const;

/** The most frequent errors of each kind, people and bodies apart: how often, the words, what was found, one story. */
export const showNameErrors = (errors: readonly NameError[], most: number): string =>
  ([0, 1] as const)
    .flatMap((label) =>
      KINDS.map((kind) => {
        const these = errors.filter((error) => error.kind === kind && error.label === label);
        const byWords = new Map<string, { count: number; docId: string }>();
        for (const { words, found, docId } of these) {
          const key = found === null ? words : `${words}  ->  ${found}`;
          byWords.set(key, { docId, count: (byWords.get(key)?.count ?? 0) + 1 });
        }
        const rows = [...byWords]
          .sort(([, a], [, b]) => b.count - a.count)
          .slice(0, most)
          .map(([words, { count, docId }]) => [`  ${String(count).padStart(3)}`, printable(words), printable(docId)]);
        if (rows.length === 0) return null;
        return `${label === 0 ? 'people' : 'organisations'}, ${kind} (${these.length})\n${table(rows)}`;
      }),
    )
    .filter((part) => part !== null)
    .join('\n');

/** The rows of errors that names alone do not show. */
const ROWS = /^(officials|offices|office country|office status|quotes|speaker of found quotes|dateline|relations):/;

/** The most frequent errors of offices, quotations and the frame, as the scorer of the reference stories tells them. */
export const showStoryErrors = ({ errors }: Scored, most: number): string =>
  Object.entries(errors)
    .filter(([row]) => ROWS.test(row))
    .map(([row, found]) => {
      const all = [...found].sort(([, a], [, b]) => b.n - a.n);
      const rows = all
        .slice(0, most)
        .map(([label, { n, sample }]) => [`  ${String(n).padStart(3)}`, printable(label), printable(sample)]);
      return `${row} (${all.reduce((sum, [, { n }]) => sum + n, 0)})\n${table(rows)}`;
    })
    .join('\n');

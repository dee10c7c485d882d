import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { goldFile } from './reference';

const metric = z.union([
  z.object({ P: z.number(), R: z.number(), F1: z.number(), p: z.number(), g: z.number() }),
  z.object({ accuracy: z.number().nullable(), right: z.number(), of: z.number() }),
]);
const scored = z.object({
  metrics: z.record(z.string(), metric),
  errors: z.record(z.string(), z.map(z.string(), z.object({ n: z.number(), sample: z.string() }))),
});

export type Scored = z.output<typeof scored>;

interface Scorer {
  loadGold: (files: { gold: string } | { spans: string }) => { docId: string }[];
  evaluate: (gold: { docId: string }[], answers: object[]) => unknown;
}

/** Holds answers against the labels of some files of full stories, all together, by the scorer of the reference stories. */
export const scoreByReference = async (
  files: readonly string[],
  answers: readonly { docId: string }[],
): Promise<Scored> => {
  const { loadGold, evaluate } = (await import(pathToFileURL(goldFile('score/score.mjs')).href)) as Scorer;
  const asked = new Set(answers.map(({ docId }) => docId));
  const gold = files.flatMap((file) => loadGold({ gold: goldFile(file) })).filter(({ docId }) => asked.has(docId));
  return scored.parse(evaluate(gold, [...answers]));
};

/** One value of a row in per cent; null where there was nothing to compare. */
export const valueOf = ({ metrics }: Scored, row: string, value: 'P' | 'R' | 'F1' | 'accuracy'): number | null => {
  const found = metrics[row];
  if (found === undefined) throw new Error(`The scorer has no row "${row}".`);
  if ('accuracy' in found) return found.accuracy === null ? null : 100 * found.accuracy;
  return value === 'accuracy' ? null : 100 * found[value];
};

/** How often the speaker is right and wrong where a quotation's source is named and the quotation was found, in per cent. */
export const scoreSpeakers = (
  file: string,
  answers: readonly object[],
): { right: number; wrong: number; named: number } => {
  const folder = mkdtempSync(join(tmpdir(), 'newsdesk-speakers-'));
  try {
    const given = join(folder, 'answers.jsonl');
    writeFileSync(given, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
    const { stdout, stderr } = spawnSync(process.execPath, [goldFile('score/speakers.mjs'), goldFile(file), given], {
      encoding: 'utf8',
    });
    const found = /named source (\d+): right ([\d.]+) %, wrong ([\d.]+) %/.exec(stdout);
    if (found === null) throw new Error(`The scorer of speakers gave no figures: ${stdout}${stderr}`);
    return { named: Number(found[1]), right: Number(found[2]), wrong: Number(found[3]) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { analyse } from '../../../src/plugins/newsdesk/core';
import { SENIOR_RANKS } from '../../../src/plugins/newsdesk/core/link/data/rank-of-role';
import { FINDING_WEIGHTS } from '../../../src/plugins/newsdesk/core/link/data/finding-weights';
import { relate, weighStory } from '../../../src/plugins/newsdesk/core/link/link-people';
import { settle } from '../../../src/plugins/newsdesk/core/link/settle';
import type { Registry } from '../../../src/plugins/newsdesk/core/registry';
import type { Analysis, Finding } from '../../../src/plugins/newsdesk/core/types';
import type { LinkingCase } from './linking-case';

/** The file of examples that the fit reads: no name and no text, only which findings went with a right or a wrong record. */
export const EXAMPLES_FILE = resolve(__dirname, 'link-examples.json');

/** Records with the same findings: how many of them were the one meant, and how many were not. */
export interface LinkExample {
  /** Names of findings; one that counts in part has its share after a star: "deadOnDate*0.2". */
  findings: string[];
  right: number;
  wrong: number;
}

const line = z.tuple([z.string(), z.number(), z.number()]);

/** A name and nothing else must not be linked, and yet nobody can say that it is not the one of the record. */
export const UNDECIDED = 'bare name';

/** Reads a file of examples. */
export const readExamples = (file = EXAMPLES_FILE): LinkExample[] =>
  z
    .array(line)
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map(([findings, right, wrong]) => ({ findings: findings.split(' '), right, wrong }));

/** Examples as the text of their file, one a line. */
export const writeExamples = (examples: readonly LinkExample[]): string =>
  `[\n${examples.map(({ findings, right, wrong }) => `  ${JSON.stringify([findings.join(' '), right, wrong])}`).join(',\n')}\n]\n`;

const weights: Readonly<Record<string, number>> = FINDING_WEIGHTS;

/** "sameFullName", or "deadOnDate*0.2" for a finding that counts in part. */
const written = ({ name, weight }: Finding): string => {
  const whole = weights[name] ?? 0;
  const share = whole === 0 ? 1 : Math.round((20 * weight) / whole) / 20;
  return share === 1 || share === 0 ? name : `${name}*${share}`;
};

/** Counts examples that have the same findings together, the most frequent first. */
export class ExampleCounter {
  private readonly counts = new Map<string, LinkExample>();

  add(findings: readonly Finding[], isRight: boolean): void {
    const names = findings.map(written).sort();
    const key = names.join(' ');
    const example = this.counts.get(key) ?? { findings: names, right: 0, wrong: 0 };
    if (isRight) example.right++;
    else example.wrong++;
    this.counts.set(key, example);
  }

  /** All candidates of a story; `meant` says which record a person of the story is, or undefined where nobody knows. */
  addStory(
    analysis: Analysis,
    registry: Registry,
    meant: (index: number, record: string) => boolean | undefined,
  ): void {
    const { questions } = weighStory(analysis, registry, SENIOR_RANKS);
    const links = settle(questions, 'person', []);
    for (const [index, { candidates }] of (relate(analysis, registry, questions, links) ?? questions).entries()) {
      for (const { record, findings } of candidates) {
        const isRight = meant(index, record);
        if (isRight !== undefined) this.add(findings, isRight);
      }
    }
  }

  /** The case's people are those whom the case says; every other candidate is wrong. */
  addCase({ kind, text, published, expect, others }: LinkingCase, registry: Registry): void {
    if (kind === UNDECIDED) return;
    const analysis = analyse({ text, published }, registry.knownNames);
    this.addStory(analysis, registry, (_, record) => record === expect || others.includes(record));
  }

  examples(): LinkExample[] {
    return [...this.counts.values()].sort(
      (a, b) => b.right + b.wrong - a.right - a.wrong || (a.findings.join(' ') < b.findings.join(' ') ? -1 : 1),
    );
  }
}

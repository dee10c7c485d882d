import { analyse } from '../../../src/plugins/newsdesk/core';
import { link } from '../../../src/plugins/newsdesk/core/link';
import type { Registry } from '../../../src/plugins/newsdesk/core/registry';
import type { Analysis, Links } from '../../../src/plugins/newsdesk/core/types';
import type { LinkingCase } from './linking-case';

/**
 * `right`: the expected record is linked and no other (where nothing is expected: nothing is linked); `wrong`: another is;
 * `suggested`: it is among the candidates; `missed`: it is not. As the reference's scorer has it.
 */
export type Verdict = 'right' | 'wrong' | 'suggested' | 'missed';

export interface JudgedCase {
  case: LinkingCase;
  verdict: Verdict;
  analysis: Analysis;
  links: Links;
}

/** Reads and links one case, and holds the links against what is expected. */
export const judgeCase = (one: LinkingCase, registry: Registry): JudgedCase => {
  const analysis = analyse({ text: one.text, published: one.published }, registry.knownNames);
  const links = link(analysis, registry);
  return { case: one, verdict: verdictOf(one, links), analysis, links };
};

/** What the links of a story's people are worth. */
export const verdictOf = ({ expect, others }: LinkingCase, { people }: Links): Verdict => {
  const linked = people.flatMap(({ state, record }) => (state === 'linked' && record !== null ? [record] : []));
  const ofCase = linked.filter((record) => record === expect || !others.includes(record));
  if (ofCase.some((record) => record !== expect)) return 'wrong';
  if (expect === null || ofCase.length > 0) return 'right';
  return people.some(({ candidates }) => candidates.some(({ record }) => record === expect)) ? 'suggested' : 'missed';
};

export type Counts = Record<Verdict, number> & { cases: number };

const emptyCounts = (): Counts => ({ cases: 0, right: 0, wrong: 0, suggested: 0, missed: 0 });

/** Verdicts counted, all together and by kind of case. */
export const countVerdicts = (judged: readonly JudgedCase[]): Map<string, Counts> => {
  const counts = new Map([['all', emptyCounts()]]);
  for (const { case: one, verdict } of judged) {
    for (const kind of ['all', one.kind]) {
      const count = counts.get(kind) ?? emptyCounts();
      count.cases++;
      count[verdict]++;
      counts.set(kind, count);
    }
  }
  return counts;
};

/** A verdict's share of the cases in per cent; 0 where there are none. */
export const shareOf = (counts: Counts | undefined, verdict: Verdict): number =>
  counts === undefined || counts.cases === 0 ? 0 : (100 * counts[verdict]) / counts.cases;

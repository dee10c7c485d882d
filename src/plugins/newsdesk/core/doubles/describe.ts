import { describeFinding, type FindingWords } from '../findings/describe-finding';
import type { Finding } from '../types';
import { DOUBLE_TEXTS } from './data/double-weights';

const texts: Readonly<Record<string, string | undefined>> = DOUBLE_TEXTS;

/** Says what speaks for or against two records being one in plain words. */
export const describeDouble = (finding: Finding): FindingWords => {
  const text = texts[finding.name];
  return text === undefined ? describeFinding(finding) : { text, evidence: finding.evidence ?? null };
};

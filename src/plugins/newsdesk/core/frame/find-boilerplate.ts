import type { Finding, Removed, RemovedReason } from '../types';
import { FRAME_WEIGHTS as WEIGHTS } from '../weights/frame';
import { findPhrases } from './find-phrases';
import type { Paragraph } from './paragraphs';

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/;
/** Lines of a page that stand between the paragraphs. */
const FURNITURE =
  /^(?:advertisement|article continues (?:below|after).{0,30}|story continues (?:below|after).{0,30}|loading\W*|share|tweet|print|comments?|read more|listen to (?:this )?article|tags?:.{0,200})$/i;
/** `Ana Holm/Reuters`, `Ana Holm / AFP via Getty Images` */
const CREDIT =
  /^[\p{L} .'’-]{3,40} ?\/ ?(?:AP|AFP|EPA|EFE|PA|Reuters|REUTERS|Getty|Getty Images|Shutterstock|Alamy|dpa|Xinhua|Bloomberg)(?:\b.{0,40})?$/u;
const LONGEST_CREDIT = 90;
const SPEAKS_AS_WE = /\b(?:we|our|us|you|your)\b/i;
const REPORTS = /["“”]|\b(?:said|told|according to)\b/;

const sum = (findings: Finding[]): number => findings.reduce((total, finding) => total + finding.weight, 0);

/**
 * Finds the paragraphs that are no part of the story, each with its reason. A phrase tells by itself; at the end of the
 * text, a paragraph after a removed one is removed too where it speaks to the reader as "we".
 */
export function findBoilerplate(text: string, paragraphs: Paragraph[]): Removed[] {
  const removed: Removed[] = [];
  let before: Removed | null = null;
  paragraphs.forEach((paragraph, position) => {
    const raw = text.slice(paragraph.start, paragraph.end);
    const findings: Finding[] = [];
    const byReason = new Map<RemovedReason, number>();
    if (ADDRESS.test(raw)) {
      findings.push({ name: 'isWebAddress', weight: WEIGHTS.isWebAddress });
      byReason.set('other', 1);
    }
    if (raw.length < 240 && FURNITURE.test(raw)) {
      findings.push({ name: 'isPageFurniture', weight: WEIGHTS.isPageFurniture });
      byReason.set('other', 1);
    }
    if (raw.length <= LONGEST_CREDIT && CREDIT.test(raw)) {
      findings.push({ name: 'isCreditLine', weight: WEIGHTS.isCreditLine });
      byReason.set('photo credit', WEIGHTS.isCreditLine);
    }
    for (const { reason, weight, phrase } of findPhrases(raw.slice(0, 600))) {
      findings.push({ name: 'boilerplatePhrase', weight, evidence: phrase });
      byReason.set(reason, (byReason.get(reason) ?? 0) + weight);
    }
    const isTail = position >= paragraphs.length * 0.6 && position > 0;
    if (before !== null && isTail) {
      findings.push({ name: 'afterRemovedParagraph', weight: WEIGHTS.afterRemovedParagraph });
      if (SPEAKS_AS_WE.test(raw)) findings.push({ name: 'speaksAsWe', weight: WEIGHTS.speaksAsWe });
    }
    if (isTail) findings.push({ name: 'atTheEnd', weight: WEIGHTS.atTheEnd });
    // What follows only speaks against: most paragraphs need no closer look.
    if (sum(findings) < WEIGHTS.threshold) {
      before = null;
      return;
    }
    if (REPORTS.test(raw)) findings.push({ name: 'reportsSpeech', weight: WEIGHTS.reportsSpeech });
    if (raw.length > 400) findings.push({ name: 'longParagraph', weight: WEIGHTS.longParagraph });
    if ((sum(findings) < WEIGHTS.threshold || position === 0) && !(position === 0 && ADDRESS.test(raw))) {
      before = null;
      return;
    }
    const best = [...byReason].sort((a, b) => b[1] - a[1])[0];
    const reason: RemovedReason = best?.[0] ?? before?.reason ?? 'other';
    before = { start: paragraph.start, end: paragraph.end, reason, findings };
    removed.push(before);
  });
  return removed;
}

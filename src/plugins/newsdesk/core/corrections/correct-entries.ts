import { foldName } from '../names/fold';
import type { Analysis, EntryKind, PersonEntry, Quote, ReadingCorrection, Span, StatedOffice } from '../types';
import { entryOf } from './correct-spans';

type EntryCorrection = Extract<ReadingCorrection, { verb: 'office' | 'speaker' | 'hideQuote' }>;

/** Longest part of a quotation by which it is known again. */
const LONGEST_FORM = 300;

/**
 * Quotations of a story by their folded words, as decisions know them; the second of equal ones has a number. Numbers of
 * `hidden` ones, which are not among the quotations any more, are not given again.
 */
export function quoteForms(text: string, quotes: readonly Span[], hidden: ReadonlySet<string> = new Set()): string[] {
  const counts = new Map<string, number>();
  return quotes.map(({ start, end }) => {
    const form = foldName(text.slice(start, end)).slice(0, LONGEST_FORM);
    for (;;) {
      const count = (counts.get(form) ?? 0) + 1;
      counts.set(form, count);
      const numbered = count === 1 ? form : `${form} ~${String(count)}`;
      if (!hidden.has(numbered)) return numbered;
    }
  });
}

function withOffice(person: PersonEntry, correction: EntryCorrection & { verb: 'office' }): PersonEntry {
  const { office } = correction;
  const [first] = person.mentions;
  const findings = [{ name: 'officeGivenByEditor', weight: 0 }];
  const offices: StatedOffice[] =
    office === null || first === undefined
      ? []
      : [{ ...office, start: first.start, end: first.end, findings: [...findings] }];
  const official = offices.length > 0;
  return {
    ...person,
    offices,
    official,
    grade: official ? 'official' : 'name',
    country: office?.country ?? person.country,
  };
}

function withSpeaker(quote: Quote, analysis: Analysis, to: { kind: EntryKind; index: number } | null): Quote {
  const findings = [{ name: 'speakerGivenByEditor', weight: 0 }];
  const rule = 'byEditor';
  if (to === null) return { ...quote, speaker: null, speakerType: 'unnamed', speakerIndex: null, rule, findings };
  const { kind, index } = to;
  const entry = kind === 'person' ? analysis.people[index] : analysis.organizations[index];
  return { ...quote, speaker: entry?.name ?? null, speakerType: kind, speakerIndex: index, rule, findings };
}

/**
 * The analysis with one word on an office or a quotation put above what was read, or null where the story does not hold
 * what it speaks of. A hidden quotation is dropped in the end, by `dropHidden`, so that equal ones keep their numbers.
 */
export function correctEntry(text: string, analysis: Analysis, correction: EntryCorrection): Analysis | null {
  if (correction.verb === 'office') {
    const index = entryOf(analysis, 'person', correction.nameForm);
    if (index < 0) return null;
    const people = analysis.people.map((person, i) => (i === index ? withOffice(person, correction) : person));
    return { ...analysis, people };
  }
  const at = quoteForms(text, analysis.quotes).indexOf(correction.quote);
  if (at < 0) return null;
  if (correction.verb === 'hideQuote') return analysis;
  const { speaker } = correction;
  const index = speaker === null ? 0 : entryOf(analysis, speaker.kind, speaker.nameForm);
  if (index < 0) return null;
  const to = speaker === null ? null : { kind: speaker.kind, index };
  const quotes = analysis.quotes.map((quote, i) => (i === at ? withSpeaker(quote, analysis, to) : quote));
  return { ...analysis, quotes };
}

/** The analysis without the quotations of these forms. */
export function dropHidden(text: string, analysis: Analysis, hidden: ReadonlySet<string>): Analysis {
  if (hidden.size === 0) return analysis;
  const forms = quoteForms(text, analysis.quotes);
  return { ...analysis, quotes: analysis.quotes.filter((_, index) => !hidden.has(forms[index] ?? '')) };
}

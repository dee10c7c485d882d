import {
  type Analysis,
  type KnownNames,
  type Span,
  type StoryText,
  analyse,
  cutRemoved,
} from '../../src/plugins/newsdesk/core';

/** Every stretch that an analysis gives, with what it is. */
function* placesOf(analysis: Analysis): Generator<[what: string, span: Span]> {
  if (analysis.dateline !== null) yield ['dateline', analysis.dateline];
  for (const part of analysis.removed) yield ['removed', part];
  for (const sentence of analysis.sentences) yield ['sentence', sentence];
  for (const { name, mentions, offices, relations } of analysis.people) {
    for (const mention of mentions) yield [`mention of ${name}`, mention];
    for (const office of offices) yield [`office of ${name}`, office];
    for (const relation of relations) yield [`relation of ${name}`, relation];
  }
  for (const { name, mentions } of analysis.organizations) {
    for (const mention of mentions) yield [`mention of ${name}`, mention];
  }
  for (const quote of [...analysis.quotes, ...analysis.statements]) {
    yield [quote.kind, quote];
    if (quote.cue !== null) yield ['cue', quote.cue];
  }
  for (const { code, start, end } of analysis.warnings) {
    if (start !== undefined && end !== undefined) yield [`warning ${code}`, { start, end }];
  }
}

/** Whether a place lies between the two halves of one character. */
const cutsPair = (text: string, at: number): boolean =>
  at > 0 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** What is wrong with an analysis of a text: places outside it or inside a character, entries that point nowhere. */
export function faultsOf(text: string, analysis: Analysis): string[] {
  const faults: string[] = [];
  for (const [what, { start, end }] of placesOf(analysis)) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length)
      faults.push(`${what}: ${start} to ${end} is outside the text`);
    else if (start >= end) faults.push(`${what}: ${start} to ${end} is empty`);
    else if (cutsPair(text, start) || cutsPair(text, end)) faults.push(`${what}: ${start} to ${end} cuts a character`);
  }
  const { people, organizations, quotes, statements } = analysis;
  for (const entry of [...people, ...organizations]) {
    if (entry.mentions.length === 0) faults.push(`${entry.name} is not mentioned`);
    if (entry.name.trim() === '') faults.push('an entry has no name');
    for (const { name, weight } of entry.findings) {
      if (name === '' || !Number.isFinite(weight)) faults.push(`${entry.name}: finding "${name}" of weight ${weight}`);
    }
  }
  people.forEach((person, i) => {
    for (const { of, ofIndex } of person.relations) {
      if (ofIndex === i || people[ofIndex]?.name !== of)
        faults.push(`relation of ${person.name} to ${of} points wrong`);
    }
  });
  for (const { speaker, speakerIndex, speakerType } of [...quotes, ...statements]) {
    const list = speakerType === 'person' ? people : organizations;
    const named = speakerIndex === null ? null : (list[speakerIndex]?.name ?? 'nobody');
    if (speakerType === 'unnamed' ? speakerIndex !== null || speaker !== null : named !== speaker)
      faults.push(`speaker ${speaker} points to ${named}`);
  }
  return faults;
}

/** Names that some texts are read with: by their length alone, so that no list is needed. */
const someNames: KnownNames = {
  hasPerson: (name) => name.length % 5 === 0,
  hasOrganization: (name) => name.length % 7 === 0,
};

/** Reads a text as often as the laws need it; gives what is broken, or an empty list. */
export function breachesOf(story: StoryText, hasNames = false): string[] {
  const names = hasNames ? someNames : undefined;
  try {
    const analysis = analyse(story, names);
    const breaches = faultsOf(story.text, analysis);
    if (JSON.stringify(analyse(story, names)) !== JSON.stringify(analysis)) breaches.push('a second answer is another');
    if (analysis.removed.length > 0) {
      const cut = cutRemoved(story.text, analysis);
      breaches.push(...faultsOf(cut.text, cut.analysis).map((fault) => `after the cut: ${fault}`));
    }
    return breaches;
  } catch (error) {
    return [`it threw: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

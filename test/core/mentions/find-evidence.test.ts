import { expect } from 'chai';
import { readFrame } from '../../../src/plugins/newsdesk/core/frame/read-frame';
import { Dictionary } from '../../../src/plugins/newsdesk/core/mentions/dictionary';
import { Evidence } from '../../../src/plugins/newsdesk/core/mentions/evidence-ids';
import { findChunks } from '../../../src/plugins/newsdesk/core/mentions/find-chunks';
import { SpanEvidence } from '../../../src/plugins/newsdesk/core/mentions/find-evidence';
import { readContext } from '../../../src/plugins/newsdesk/core/mentions/read-context';
import { WordEvidence } from '../../../src/plugins/newsdesk/core/mentions/word-evidence';
import { splitSentences } from '../../../src/plugins/newsdesk/core/sentences/split-sentences';
import { findKnown } from '../../../src/plugins/newsdesk/core/words/gazetteer';
import { tokenize } from '../../../src/plugins/newsdesk/core/words/tokens';

/** A finding, a text in which the stretch between < and > has it, and one in which that stretch has it not. */
const ROWS: Array<[finding: string, has: string, hasNot: string]> = [
  ['wordBefore=with', 'She spoke with <Lena Fischer> today.', 'She told <Lena Fischer> today.'],
  ['firstWord=lena', 'She told <Lena Fischer> today.', 'She told Lena <Fischer> today.'],
  ['wordBeforeLone=told', 'She told <Fischer> today.', 'She met <Fischer> today.'],
  ['nameOfFirstWord=listedGiven', 'She met <Lena Fischer> today.', 'She met <Brzk Fischer> today.'],
  ['nameOfLoneWord=town', 'They left for <Aachen> early.', 'They left for <Fischer> early.'],
  ['nameParts=given+family', 'She met <Lena Fischer> today.', 'She met <Brzk Fischer> today.'],
  ['afterBracket', 'Her deputy (<Lena Fischer>) left.', 'Her deputy, <Lena Fischer>, left.'],
  ['firstWordSeenLower', 'He met <Rose Miller>. She grew one rose a year.', 'He met <Rose Miller>. She grew beans.'],
  [
    'officeBeforeComma',
    'The prime minister, <Lena Fischer>, left.',
    'The prime minister met <Lena Fischer>, who left.',
  ],
  ['officeAfterComma', 'There <Lena Fischer>, the mayor, spoke.', 'There <Lena Fischer> spoke to the mayor.'],
  ['ageAfterComma', 'There <Lena Fischer>, 54, spoke.', 'There <Lena Fischer> spoke 54 times.'],
  ['acronymOfWordsBefore', 'The Grain Office (<GO>) closed.', 'The Grain Office (<XY>) closed.'],
  ['aloneInBrackets', 'The Grain Office (<XY>) closed.', 'The Grain Office, <XY>, closed.'],
];

/** Names of the findings of the stretch between the brackets. */
function findingsOf(marked: string): string[] {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  const text = marked.replace(/[<>]/g, '');
  const framed = readFrame({ story: { text, published: null }, text, names: null, warnings: [] });
  const document = findKnown(splitSentences({ ...framed, tokens: tokenize(text) }));
  const { tokens } = document;
  const first = tokens.start.indexOf(start);
  const last = tokens.end.indexOf(end) + 1;
  const chunk = findChunks(document).find((each) => each.first <= first && each.last >= last);
  if (chunk === undefined) throw new Error(`No candidate can be "${text.slice(start, end)}".`);
  const dictionary = new Dictionary();
  const evidence = new SpanEvidence(
    dictionary,
    document,
    readContext(document),
    new WordEvidence(dictionary, new Map(), null),
  );
  const out = new Evidence();
  evidence.left(first, chunk, out);
  evidence.right(last, chunk, out);
  for (let at = first; at < last; at++) evidence.inside(at, out);
  evidence.span(first, last, chunk, out);
  return [...out.ids].map((id) => dictionary.names[id] ?? '');
}

describe('findings of a candidate name', () => {
  for (const [finding, has, hasNot] of ROWS)
    it(finding, () => {
      expect(findingsOf(has)).to.include(finding);
      expect(findingsOf(hasNot)).not.to.include(finding);
    });
});

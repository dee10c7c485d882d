import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { describeFinding, hasFindingText } from '../../../src/plugins/newsdesk/core/findings/describe-finding';
import { type Analysis, type Finding, analyse } from '../../../src/plugins/newsdesk/core';
import { STORIES } from '../../fuzz/texts';

const core = join(__dirname, '../../../src/plugins/newsdesk/core');

/** Every finding of an analysis, and the rules of its quotations. */
const findingsOf = (analysis: Analysis): Finding[] => [
  ...analysis.removed.flatMap(({ findings }) => findings),
  ...analysis.people.flatMap(({ findings, mentions, offices, relations }) =>
    [findings, ...[...mentions, ...offices, ...relations].map((part) => part.findings)].flat(),
  ),
  ...analysis.organizations.flatMap(({ findings, mentions }) =>
    [findings, ...mentions.map((mention) => mention.findings)].flat(),
  ),
  ...[...analysis.quotes, ...analysis.statements].flatMap(({ findings, rule }) => [
    ...findings,
    { name: rule, weight: 0 },
  ]),
];

/** Findings that the fitted weights know, with every value but words of stories. */
const fitted = (): Finding[] => {
  const { first, second } = JSON.parse(readFileSync(join(core, 'weights/names.json'), 'utf8'));
  const rows: Array<[string, string]> = [...Object.entries<string>(first), ...Object.entries<string>(second)];
  return rows.flatMap(([name, row]) => {
    const cells = row.split(' ');
    return cells
      .filter((_, i) => i % 3 === 0)
      .map((evidence) => (evidence === '' ? { name, weight: 0 } : { name, weight: 0, evidence }));
  });
};

/** Names of findings and rules that stand in the sources: weights, and literals. */
const written = (): string[] => {
  const names: string[] = [];
  for (const path of readdirSync(core, { recursive: true }).map(String)) {
    if (!path.endsWith('.ts') || path.startsWith('lang') || path.startsWith('link')) continue;
    const source = readFileSync(join(core, path), 'utf8');
    for (const [, name = ''] of source.matchAll(/\b(?:name|rule): '(\w+)'|\b(?:found|say)\('(\w+)'/g)) names.push(name);
    if (!/^weights[/\\]\w+\.ts$/.test(path)) continue;
    for (const [, table = '', rows = ''] of source.matchAll(/const (\w+)[^=]*= \{([^}]*)\}/g)) {
      if (table === 'STATE_WEIGHTS') continue;
      for (const [, name = ''] of rows.matchAll(/^ {2}(\w+):/gm)) names.push(name);
    }
  }
  return names.filter(
    (name) => name !== '' && name !== 'threshold' && name !== 'namedOnlyLater' && name !== 'sameTitle',
  );
};

const RULES: Array<[finding: Pick<Finding, 'name' | 'evidence'>, text: string]> = [
  [{ name: 'titleBefore', evidence: 'Defence Minister' }, 'title before the name: Defence Minister'],
  [{ name: 'titleBefore' }, 'title before the name'],
  [
    { name: 'surnameOfFullName', evidence: 'Suh Wook, named in the second paragraph' },
    'bare surname of Suh Wook, named in the second paragraph',
  ],
  [{ name: 'wordAfter', evidence: 'said' }, 'the word after it: “said”'],
  [
    { name: 'around', evidence: 'officeHead+2+speechVerb' },
    'the words around it: two words between a title and a verb of speech',
  ],
  [
    { name: 'around', evidence: 'edge+1+none' },
    'the words around it: one word between the beginning of the sentence and a word of no list',
  ],
  [{ name: 'classes', evidence: 'givenName+surname' }, 'its words: a given name, then a family name'],
  [{ name: 'shape', evidence: 'capital+initial+capital' }, 'written like “Aaa A. Aaa”'],
  [{ name: 'smallWords', evidence: '3' }, 'small words in it: “of”, “and”'],
  [{ name: 'firstAnswer', evidence: 'personMore' }, 'at a first reading: a person'],
  [{ name: 'stateOfStory', evidence: 'BR' }, 'the story speaks much of this state: Brazil'],
  [
    { name: 'politicsInStory', evidence: '0.35' },
    'sentences of the story that speak of elections or of governing: 35 %',
  ],
  [{ name: 'sameFamilyName' }, 'same family name'],
];

describe('findings in plain words', () => {
  for (const [finding, text] of RULES) {
    it(text, () => expect(describeFinding(finding).text).to.equal(text));
  }

  it('every finding that the sources name has words of its own', () => {
    expect([...new Set(written())].filter((name) => !hasFindingText(name))).to.deep.equal([]);
  });

  it('every fitted finding has words of its own, with its evidence in words', () => {
    const codes = new Set<string>();
    for (const finding of fitted()) {
      if (!hasFindingText(finding.name)) codes.add(finding.name);
      if (/word/i.test(finding.name) && !/class|Seen/.test(finding.name)) continue;
      const { text, evidence } = describeFinding(finding);
      if (evidence !== null || /[a-z][A-Z]|\+|\{|undefined|NaN/.test(text.replace(/“[^”]*”/g, ''))) codes.add(text);
    }
    expect([...codes]).to.deep.equal([]);
  });

  it('every finding of the stories at hand has words of its own', () => {
    const names = new Set(
      STORIES.flatMap((text) => findingsOf(analyse({ text, published: '2021-03-17' }))).map(({ name }) => name),
    );
    expect(names.size).to.be.above(40);
    expect([...names].filter((name) => !hasFindingText(name))).to.deep.equal([]);
  });
});

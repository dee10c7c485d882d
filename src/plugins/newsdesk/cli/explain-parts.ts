import type pc from 'picocolors';
import type { Analysis, Finding, Link } from '../core/types';
import { toRecord } from '../core/link';
import { describeFinding, describeRule } from '../core/findings/describe-finding';
import type { Linked } from './analysis-answer';
import type { Mark } from './marked-text';
import { table } from './table';
import { counted, countryName, languageName, officeWords, percent, strongest, weightWords } from './wording';

type Colours = ReturnType<typeof pc.createColors>;

/** Findings shown of one entry; `--json` has them all. */
const SHOWN_FINDINGS = 6;

/** The label of each entry, as it stands in brackets and before its line: people 1, 2; bodies A, B; quotations q1, q2. */
export interface Labels {
  people: string[];
  organizations: string[];
  quotes: string[];
}

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Labels in the order of the analysis. */
export const labelsOf = ({ people, organizations, quotes }: Analysis): Labels => ({
  people: people.map((_, index) => String(index + 1)),
  organizations: organizations.map((_, index) => letters(index)),
  quotes: quotes.map((_, index) => `q${index + 1}`),
});

const personColour = (colours: Colours) => (text: string) => colours.bold(colours.cyan(text));
const bodyColour = (colours: Colours) => (text: string) => colours.bold(colours.magenta(text));
const quoteColour = (colours: Colours) => (text: string) => colours.green(text);

/** Everything that is marked in the story's text. */
export const marksOf = (analysis: Analysis, labels: Labels, colours: Colours): Mark[] => {
  const mark = (
    spans: readonly { start: number; end: number }[],
    label: string | undefined,
    rank: number,
    paint: Mark['paint'],
  ): Mark[] => spans.map(({ start, end }) => ({ start, end, label: label ?? '', rank, paint }));
  return [
    ...analysis.people.flatMap(({ mentions }, index) => mark(mentions, labels.people[index], 3, personColour(colours))),
    ...analysis.organizations.flatMap(({ mentions }, index) =>
      mark(mentions, labels.organizations[index], 2, bodyColour(colours)),
    ),
    ...analysis.quotes.flatMap((quote, index) => mark([quote], labels.quotes[index], 1, quoteColour(colours))),
  ];
};

const findingLines = (findings: readonly Finding[], colours: Colours): string[] =>
  strongest(findings, SHOWN_FINDINGS).map(({ name, weight, evidence }) => {
    const shade = weight < 0 ? colours.red : colours.green;
    const words = describeFinding({ name, evidence });
    const seen = words.evidence === null ? '' : colours.dim(`: ${words.evidence}`);
    return `      ${shade(weightWords(weight).padStart(5))}  ${words.text}${seen}`;
  });

/** What the registry says of one entry: "linked to Suh Wook (Q12345), 97 %". */
const linkWords = (found: Link, linked: Linked, colours: Colours): string => {
  const record = toRecord(found, linked.registry);
  const of = (candidate: { name: string | null; wikidataId: string | null; id: string | null }): string =>
    `${candidate.name ?? candidate.id ?? ''}${candidate.wikidataId === null ? '' : ` (${candidate.wikidataId})`}`;
  if (record.outcome === 'linked') return colours.green(`linked to ${of(record)}, ${percent(record.score)}`);
  if (record.outcome === 'suggested') {
    const names = record.candidates.map((candidate) => `${of(candidate)}, ${percent(candidate.score)}`);
    return colours.yellow(`to check: ${names.join('; ')}`);
  }
  if (found.create !== null) return colours.yellow('in no record; an import would make an internal one');
  return colours.dim('in no record');
};

const sumOf = (findings: readonly Finding[]): number => findings.reduce((sum, { weight }) => sum + weight, 0);

/** A few lines for each person: office, country, link and score, and the findings that made them. */
export const explainPeople = (analysis: Analysis, linked: Linked | null, colours: Colours): string[] =>
  analysis.people.flatMap((person, index) => {
    const { name, offices, relations, mentions, official, trade, country } = person;
    const quotes = analysis.quotes.filter(
      ({ speakerType, speakerIndex }) => speakerType === 'person' && speakerIndex === index,
    );
    const facts = [
      ...offices.map(officeWords),
      ...relations.map(({ type, of }) => `${type} of ${of}`),
      ...(offices.length === 0 && trade !== null ? [trade] : []),
      ...(offices.length === 0 && country !== null ? [countryName(country)] : []),
    ];
    const counts = [
      counted(mentions.length, 'mention'),
      ...(quotes.length > 0 ? [counted(quotes.length, 'quotation')] : []),
    ];
    const found = linked?.links.people[index];
    const head = [
      personColour(colours)(name),
      facts.join('; ') || (official ? 'official, no office given' : 'no office'),
      colours.dim(counts.join(', ')),
    ];
    return [
      `  ${String(index + 1).padStart(2)}  ${head.join('  ')}`,
      ...(found === undefined || linked === null
        ? []
        : [`      ${linkWords(found, linked, colours)}`, ...findingLines(found.findings, colours)]),
      `      ${colours.dim(`taken for a name, ${weightWords(sumOf(person.findings))}`)}`,
      ...findingLines(person.findings, colours),
    ];
  });

/** A few lines for each office that the story names without a person: who held it on that day, to be checked. */
export const explainUnnamed = (linked: Linked | null, colours: Colours): string[] =>
  (linked?.links.unnamedHolders ?? []).flatMap(({ office, candidates }) => {
    if (linked === null) return [];
    const names = candidates.map(({ record, score }) => {
      const person = linked.registry.person(record)?.record;
      const id = person?.wikidataId ?? null;
      return `${person?.name ?? record}${id === null ? '' : ` (${id})`}, ${percent(score)}`;
    });
    return [
      `  ${officeWords(office)}`,
      `      ${colours.yellow(`held that day by ${names.join('; ')}: to check`)}`,
      ...findingLines(candidates[0]?.findings ?? [], colours),
    ];
  });

/** A line for each body, with its link below. */
export const explainBodies = (analysis: Analysis, linked: Linked | null, width: number, colours: Colours): string[] => {
  if (analysis.organizations.length === 0) return [];
  const labels = labelsOf(analysis).organizations;
  const rows = analysis.organizations.map(({ name, kind, country, mentions }, index) => {
    const found = linked?.links.organizations[index];
    return [
      `  ${(labels[index] ?? '').padStart(2)}`,
      bodyColour(colours)(name),
      country === null ? kind : `${kind}, ${countryName(country)}`,
      colours.dim(counted(mentions.length, 'mention')),
      found === undefined || linked === null ? '' : linkWords(found, linked, colours),
    ];
  });
  return table(rows, width).split('\n');
};

const shorten = (words: string): string => (words.length > 60 ? `${words.slice(0, 40)} … ${words.slice(-16)}` : words);

/** A line for each quotation: speaker, words, and the rule that found the speaker. */
export const explainQuotes = (text: string, analysis: Analysis, width: number, colours: Colours): string[] => {
  if (analysis.quotes.length === 0) return [];
  const rows = analysis.quotes.map(({ start, end, speaker, rule }, index) => [
    `  ${`q${index + 1}`.padStart(3)}`,
    speaker ?? colours.dim('unnamed'),
    quoteColour(colours)(`“${shorten(text.slice(start, end).replace(/\s+/g, ' '))}”`),
    colours.dim(describeRule(rule)),
  ]);
  return table(rows, width).split('\n');
};

const DATE_FROM = { given: 'given', dateline: 'from the dateline', text: 'from the text' } as const;

/** Dateline, agency, date, language, and what an import would cut. */
export const explainFrame = (text: string, analysis: Analysis, width: number, colours: Colours): string[] => {
  const { dateline, date, language, byline, publisher, removed } = analysis;
  const rows = [
    ['place', dateline?.place],
    ['agency', dateline?.agency],
    [
      'date',
      date === null
        ? 'unknown: give --date; until then no office is "held that day"'
        : `${date.value} (${DATE_FROM[date.from]})`,
    ],
    ['language', language === null ? 'too short to tell' : languageName(language)],
    ['byline', byline],
    ['publisher', publisher],
    ...removed.map(({ start, end, reason }) => [
      'cut',
      `${reason}: ${shorten(text.slice(start, end).replace(/\s+/g, ' '))}`,
    ]),
  ].flatMap(([name, value]) => (name == null || value == null ? [] : [[`  ${colours.dim(name)}`, value]]));
  return table(rows, width).split('\n');
};

import type { Quoted } from './document';
import { ENGINE } from './engine';
import type { Standing } from './offices/weigh-offices';
import type { Analysis, Mention, PersonEntry, StatedRelation, Warning } from './types';
import { foldName } from './names/fold';
import type { NamedPerson } from './people/group-people';

const plainMention = ({ start, end, form, findings }: Mention): Mention => ({ start, end, form, findings });

/** Whether the signs of an office that the story does not state outweigh what speaks against it. */
const isLikely = ({ signs }: Standing): boolean => signs.reduce((sum, sign) => sum + sign.weight, 0) > 0;

function personEntry(
  document: Quoted,
  person: NamedPerson,
  standing: Standing,
  relations: StatedRelation[],
): PersonEntry {
  const isOfficial = standing.offices.length > 0 || isLikely(standing);
  const name = person.name;
  const own = new Set([foldName(name), ...person.words.map((word) => word.folded)]);
  const otherForms: string[] = [];
  for (const mention of person.mentions) {
    const form = document.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    if (own.has(foldName(form))) continue;
    own.add(foldName(form));
    otherForms.push(form);
  }
  const { parts } = person;
  const isCalledMr = person.mentions.some((mention) => mention.honorific !== null);
  return {
    name,
    givenName: parts.given,
    familyName: parts.family ?? (isCalledMr && person.words.length === 1 ? name : null),
    otherForms,
    official: isOfficial,
    grade: isOfficial ? 'official' : 'name',
    offices: standing.offices,
    relations,
    mentions: person.mentions.map(plainMention),
    trade: standing.trade,
    country: standing.country,
    findings: [
      ...(person.mentions[0]?.findings ?? []).slice(0, 4),
      ...(standing.offices.length > 0 ? [] : standing.signs),
      ...standing.offices.flatMap((office) => office.findings.slice(0, 3)),
    ],
  };
}

/** Puts the fields of the document together as the analysis that leaves the core. */
export function assemble(document: Quoted, standings: Standing[], relations: StatedRelation[][]): Analysis {
  const { frame, text } = document;
  const warnings: Warning[] = [...document.warnings];
  if (frame.date === null)
    warnings.push({
      code: 'noDate',
      message: 'The day of the story is not known: none was given, and the text tells none.',
    });
  if (frame.headline === null)
    warnings.push({ code: 'noHeadline', message: 'The text has no line that looks like a headline.' });
  return {
    engine: ENGINE,
    language: frame.language,
    headline: frame.headline === null ? null : text.slice(frame.headline.start, frame.headline.end),
    dateline: frame.dateline,
    byline: frame.byline?.name ?? null,
    publisher: frame.publisher,
    date: frame.date,
    removed: frame.removed,
    sentences: document.sentences.filter((sentence) => !sentence.isSkipped).map(({ start, end }) => ({ start, end })),
    people: document.people.map((person, i) =>
      personEntry(
        document,
        person,
        standings[i] ?? { offices: [], trade: null, isTrade: false, country: null, signs: [] },
        relations[i] ?? [],
      ),
    ),
    organizations: document.bodies.map((body) => ({
      name: body.name,
      acronym: body.acronym,
      kind: body.kind,
      country: body.country,
      mentions: body.mentions.map(plainMention),
      findings: [...body.findings, ...(body.mentions[0]?.findings ?? []).slice(0, 4)],
    })),
    quotes: document.quotes,
    statements: document.statements,
    warnings,
  };
}

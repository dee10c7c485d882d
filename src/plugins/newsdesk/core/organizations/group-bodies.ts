import { type Embodied, type Peopled, withFields } from '../document';
import { foldName } from '../names/fold';
import type { Finding, Mention, MentionForm, OrganizationKind } from '../types';
import { BODY_WEIGHTS as WEIGHTS } from '../weights/bodies';
import { BIT } from '../words/classes';
import { lookUpKnown } from '../words/gazetteer';
import { BodyIndex, type Draft } from './body-index';
import { kindByContext, kindOfBody } from './body-kind';
import { wordAt } from '../words/tokens';

/** A mention of a body with the tokens that it covers. */
export interface BodyMention extends Mention {
  first: number;
  last: number;
}

/** A body of the story with all mentions. */
export interface NamedBody {
  name: string;
  acronym: string | null;
  kind: OrganizationKind;
  country: string | null;
  mentions: BodyMention[];
  findings: Finding[];
}

const isAcronym = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{N}&.-]{1,9}s?$/u.test(text);
const initialsOf = (name: string): string => (name.match(/\p{Lu}/gu) ?? []).join('');
const initialsAt = (text: string, { start, end }: BodyMention): string => initialsOf(text.slice(start, end));
const plain = (acronym: string): string => acronym.replace(/[.\s-]/g, '').toUpperCase();

/** Puts the mentions of each body together: same name, known other name, acronym, name without its state, short form. */
export function groupBodies(document: Peopled): Embodied {
  const { tokens, text } = document;
  const index = new BodyIndex();
  const marks = document.marks.filter((mark) => mark.kind === 'body');
  // Longer names first, so that short forms find them; each name in the order of the text.
  const order = [...marks].sort((a, b) => b.last - b.first - (a.last - a.first) || a.start - b.start);
  for (const mark of order) {
    let first = mark.first;
    if (tokens.word[first]?.lower === 'the' && mark.last - first > 1) first++;
    const start = tokens.start[first] ?? mark.start;
    const raw = text.slice(start, mark.end).replace(/\s+/g, ' ');
    const key = foldName(raw);
    const mention: BodyMention = {
      start,
      end: mark.end,
      first,
      last: mark.last,
      form: 'full',
      findings: mark.findings,
    };
    const known = lookUpKnown(raw);
    const knownName = known !== null && known.kind === 'body' ? known.name : null;
    const owner = ownerOf(document, index, mention, raw, key, knownName);
    if (owner !== null) {
      mention.form = owner.form;
      mention.findings = [owner.finding, ...mention.findings];
      if (owner.form === 'acronym') owner.draft.acronyms.add(raw);
      index.addMention(owner.draft, key, mention, knownName, initialsAt(text, mention));
      continue;
    }
    index.add(key, mention, isAcronym(raw) ? raw : null, knownName, initialsAt(text, mention));
  }
  addShortForms(document, index.drafts);
  const bodies = index.drafts.map((draft) => finish(document, draft));
  bodies.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return withFields(document, { bodies });
}

function ownerOf(
  document: Peopled,
  index: BodyIndex,
  mention: BodyMention,
  raw: string,
  key: string,
  knownName: string | null,
): { draft: Draft; form: MentionForm; finding: Finding } | null {
  const say = (
    draft: Draft,
    form: MentionForm,
    name: keyof typeof WEIGHTS,
  ): { draft: Draft; form: MentionForm; finding: Finding } => ({
    draft,
    form,
    finding: {
      name,
      weight: WEIGHTS[name],
      evidence: document.text.slice(draft.mentions[0]?.start, draft.mentions[0]?.end),
    },
  });
  const { tokens } = document;
  const same = index.named(key);
  if (same !== undefined) return say(same, 'full', 'sameName');
  if (knownName !== null) {
    const known = index.known(knownName);
    if (known !== undefined) return say(known, isAcronym(raw) ? 'acronym' : 'other', 'knownOtherName');
  }
  if (isAcronym(raw)) {
    const acronym = plain(raw);
    if (wordAt(tokens, mention.first - 1)?.text === '(') {
      const before = index.endingAt(mention.first - 1);
      if (
        before !== undefined &&
        initialsOf(
          before.mentions[0] ? document.text.slice(before.mentions[0].start, before.mentions[0].end) : '',
        ).includes(acronym.charAt(0))
      )
        return say(before, 'acronym', 'acronymInBrackets');
    }
    const long = index.withInitials(acronym);
    if (long !== undefined) return say(long, 'acronym', 'initialsOfName');
    return null;
  }
  // "State Department" after "US State Department", "Commission" after "European Commission".
  const shorter = /^(?:party|group|bank|university|ministry)$/.test(key)
    ? undefined
    : index.endingIn(key, (rest) => key.includes(' ') || !rest.includes(' of') || lookUpKnown(rest) !== null);
  if (shorter !== undefined) return say(shorter, 'short', 'endOfName');
  const beginning = key.length > 3 ? index.beginningWith(key) : undefined;
  if (beginning !== undefined && lookUpKnown(raw) === null) return say(beginning, 'short', 'beginningOfName');
  return null;
}

/** "the ministry" where one body with that head was named before. */
function addShortForms(document: Peopled, drafts: Draft[]): void {
  const { tokens, text, sentences, sentenceOf } = document;
  const byHead = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const heads = new Set<string>();
    for (const mention of draft.mentions) {
      if (mention.last - mention.first < 2) continue;
      for (let i = mention.first; i < mention.last; i++) {
        const word = tokens.word[i];
        if (word === undefined || (word.bits & BIT.lowerBodyHead) === 0) continue;
        const isHead = i === mention.last - 1 || ['of', 'for', 'on'].includes(tokens.word[i + 1]?.lower ?? '');
        if (isHead) heads.add(word.lower);
      }
    }
    for (const head of heads) {
      const known = byHead.get(head);
      if (known === undefined) byHead.set(head, [draft]);
      else known.push(draft);
    }
  }
  if (byHead.size === 0) return;
  const begins = new Map(
    drafts.map((draft) => [draft, draft.mentions.reduce((first, { start }) => Math.min(first, start), Infinity)]),
  );
  const beginOf = (draft: Draft | undefined): number => (draft && begins.get(draft)) ?? Infinity;
  for (const owners of byHead.values()) owners.sort((a, b) => beginOf(a) - beginOf(b));
  const taken = new Uint8Array(tokens.length);
  for (const mark of document.marks) taken.fill(1, mark.first, mark.last);
  for (let i = 1; i < tokens.length; i++) {
    if (((tokens.bits[i] as number) & BIT.lowerBodyHead) === 0 || taken[i] === 1) continue;
    const word = tokens.word[i];
    if (word === undefined || tokens.word[i - 1]?.lower !== 'the') continue;
    if (sentences[sentenceOf[i] ?? 0]?.isSkipped === true) continue;
    // One alone was named before this place.
    const [draft, other] = byHead.get(word.lower) ?? [];
    const start = tokens.start[i] ?? 0;
    const next = tokens.word[i + 1];
    if (
      draft === undefined ||
      beginOf(draft) >= start ||
      beginOf(other) < start ||
      next === undefined ||
      ['of', 'for', 'in', 'that'].includes(next.lower) ||
      (next.bits & BIT.lowerBodyHead) !== 0
    )
      continue;
    // "the ministry spokesman", "the ministry building"
    if (next.shape === 0 && (next.bits & (BIT.officeHead | BIT.trade | BIT.bodyHead | BIT.facilityWord)) !== 0)
      continue;
    const long = draft.mentions[0];
    draft.mentions.push({
      start,
      end: tokens.end[i] ?? 0,
      first: i,
      last: i + 1,
      form: 'short',
      findings: [
        {
          name: 'headOfNameBefore',
          weight: WEIGHTS.headOfNameBefore,
          evidence: long === undefined ? '' : text.slice(long.start, long.end),
        },
      ],
    });
  }
}

function finish(document: Peopled, draft: Draft): NamedBody {
  const { text, gazetteer, tokens } = document;
  draft.mentions.sort((a, b) => a.start - b.start);
  let longest = draft.mentions[0] as BodyMention;
  for (const mention of draft.mentions)
    if (mention.form !== 'acronym' && mention.end - mention.start > longest.end - longest.start) longest = mention;
  if (longest.form === 'acronym') longest = draft.mentions.find((mention) => mention.form === 'full') ?? longest;
  const name = text.slice(longest.start, longest.end).replace(/\s+/g, ' ');
  const findings: Finding[] = [];
  const { kind: kindOfName, word } = kindOfBody(name);
  let kind = kindOfName;
  let country: string | null = null;
  const known = draft.known === null ? null : lookUpKnown(draft.known);
  if (known !== null && known.bodyKind !== null) {
    kind = known.bodyKind;
    country = known.country;
    findings.push({ name: 'knownBody', weight: WEIGHTS.knownBody, evidence: known.name });
  } else if (word !== '') findings.push({ name: 'headOfBody', weight: WEIGHTS.headOfBody, evidence: word });
  else {
    const told = kindByContext(document, draft.mentions);
    if (told !== null) {
      kind = told.kind;
      findings.push({ name: 'kindToldBeside', weight: WEIGHTS.kindToldBeside, evidence: told.word });
    }
  }
  if (country === null && kind !== 'intergovernmental') {
    for (const mention of draft.mentions) {
      let state: string | null = null;
      for (let i = mention.first; i < mention.last; i++) state ??= stateAt(gazetteer, i);
      const before = gazetteer.startOf[mention.first - 1] ?? -1;
      const possessive = /^['’]s$/.test(wordAt(tokens, mention.first - 1)?.text ?? '')
        ? (gazetteer.startOf[mention.first - 2] ?? -1)
        : -1;
      state ??= before >= 0 ? stateAt(gazetteer, before) : null;
      state ??= possessive >= 0 ? stateAt(gazetteer, possessive) : null;
      if (state === null) continue;
      country = state;
      findings.push({
        name: 'stateInName',
        weight: WEIGHTS.stateInName,
        evidence: text.slice(mention.start, mention.end),
      });
      break;
    }
  }
  return { name, acronym: [...draft.acronyms][0] ?? null, kind, country, mentions: draft.mentions, findings };
}

function stateAt(gazetteer: Peopled['gazetteer'], i: number): string | null {
  const found = gazetteer.at.get(i);
  return found !== undefined && found.known.kind !== 'body' ? found.known.country : null;
}

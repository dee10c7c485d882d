import type { Split } from '../document';
import { AGENCIES } from '../lang/en/media';
import { BODY_HEADS, COMPANY_SUFFIXES, FIELDS_OF_AGENCIES, KIND_CUES } from '../lang/en/organizations';
import type { OrganizationKind } from '../types';
import { lookUpKnown } from '../words/gazetteer';
import { readRows, readValues, readWords } from '../words/read-list';
import { wordAt } from '../words/tokens';

const kinds = new Map<string, OrganizationKind>();
for (const [kind, heads] of readRows(BODY_HEADS)) {
  for (const head of readValues(heads)) if (!kinds.has(head)) kinds.set(head, kind as OrganizationKind);
}
const agencies = new Set(
  readRows(AGENCIES).flatMap(([form = '', full = '']) => [form.toLowerCase(), full.toLowerCase()]),
);
const fields = new Set(readWords(FIELDS_OF_AGENCIES));
const suffixes = new Set(readWords(COMPANY_SUFFIXES));

/** Heads after which "of" tells the kind better than the last word: "Ministry of Trade". */
const LEADING = new Set([
  'ministry',
  'department',
  'bank',
  'university',
  'office',
  'house',
  'board',
  'court',
  'council',
  'bureau',
  'association',
  'federation',
  'institute',
  'society',
  'college',
  'school',
  'church',
  'museum',
  'party',
  'senate',
  'army',
  'chamber',
  'league',
  'union',
  'front',
  'movement',
  'assembly',
  'committee',
  'centre',
  'center',
  'organization',
  'organisation',
  'commission',
  'confederation',
  'alliance',
  'authority',
  'agency',
  'embassy',
  'republic',
]);

/** Kind of a body by the words of its name: "Ministry of Trade" -> government, "Acme Ltd" -> company. */
export function kindOfBody(name: string): { kind: OrganizationKind; word: string } {
  const words = name
    .toLowerCase()
    .replace(/[.]/g, '')
    .split(/[^\p{L}\p{N}&'’]+/u)
    .filter((word) => word !== '');
  if (agencies.has(name.toLowerCase())) return { kind: 'media', word: name };
  const all = ` ${words.join(' ')} `;
  if (all.includes(' supreme court ') || all.includes(' high court ')) return { kind: 'court', word: 'court' };
  if (all.includes(' security council ') || all.includes(' general assembly '))
    return { kind: 'intergovernmental', word: 'council' };
  if (/ news (?:agency|network)? ?$/.test(all) || all.endsWith(' news ')) return { kind: 'media', word: 'news' };
  if (/ (?:armed|air|special|security) forces? /.test(all)) return { kind: 'military', word: 'force' };
  if (all.includes(' national assembly ') || / (?:foreign|intelligence|judiciary|finance) committee /.test(all))
    return { kind: 'legislature', word: 'assembly' };
  if (
    / (?:republican|democratic|labour|conservative|liberal|communist|socialist) .*(?:committee|campaign|conference|congress) /.test(
      all,
    )
  )
    return { kind: 'party', word: 'party' };
  if (/ (?:workers|teamsters|steelworkers|employees|unions?) $/.test(all) || all.includes(' trade union '))
    return { kind: 'ngo', word: 'union' };
  if (all.includes(' chamber of commerce ')) return { kind: 'ngo', word: 'chamber' };
  if (all.endsWith(' campaign ')) return { kind: 'other', word: 'campaign' };
  if (isAgencyOfState(words)) return { kind: 'government', word: words[words.length - 1] ?? '' };
  const last = words[words.length - 1];
  if (last !== undefined && suffixes.has(last)) return { kind: 'company', word: last };
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'on');
  const before = of > 0 ? words[of - 1] : undefined;
  if (before !== undefined && LEADING.has(before)) return { kind: kinds.get(before) ?? 'other', word: before };
  for (let i = words.length - 1; i >= 0; i--) {
    const kind = kinds.get(words[i] ?? '') ?? kinds.get((words[i] ?? '').replace(/s$/, ''));
    if (kind !== undefined) return { kind, word: words[i] ?? '' };
  }
  return { kind: 'other', word: '' };
}

/** "Environment Canada", "Statistics Norway": what a state's agency does, then the state. */
function isAgencyOfState(words: readonly string[]): boolean {
  const first = words[0];
  if (first === undefined || words.length < 2 || !fields.has(first)) return false;
  for (let at = 1; at < words.length; at++) {
    if (lookUpKnown(words.slice(at).join(' '))?.kind === 'country') return true;
    if (!fields.has(words[at] ?? '') && words[at] !== 'and') return false;
  }
  return false;
}

const cues = new Map<string, { kind: OrganizationKind; side: string }>();
for (const [kind, side, list] of readRows(KIND_CUES)) {
  for (const word of readWords(list ?? ''))
    cues.set(`${side} ${word}`, { kind: kind as OrganizationKind, side: side ?? '' });
}

/** Kind that the words beside a body tell where its name tells none: "the ruling ANC", "told CBC News". */
export function kindByContext(
  document: Split,
  mentions: Array<{ first: number; last: number }>,
): { kind: OrganizationKind; word: string } | null {
  const { tokens } = document;
  const votes = new Map<OrganizationKind, { count: number; word: string }>();
  for (const { first, last } of mentions) {
    const before =
      wordAt(tokens, first - 1)?.lower === 'the' ? wordAt(tokens, first - 2)?.lower : wordAt(tokens, first - 1)?.lower;
    const possessive = /^['’]s$/.test(tokens.word[last]?.text ?? '');
    const after = tokens.word[possessive ? last + 1 : last]?.lower;
    for (const [side, word] of [
      ['before', before],
      ['after', after],
    ]) {
      const cue = cues.get(`${side} ${word}`);
      if (cue === undefined) continue;
      const vote = votes.get(cue.kind) ?? { count: 0, word: word ?? '' };
      vote.count++;
      votes.set(cue.kind, vote);
    }
  }
  let best: { kind: OrganizationKind; word: string } | null = null;
  let most = 0;
  for (const [kind, { count, word }] of votes) {
    if (count <= most) continue;
    most = count;
    best = { kind, word };
  }
  return best;
}

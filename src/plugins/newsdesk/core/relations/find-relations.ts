import type { Embodied } from '../document';
import { KIN_WORDS } from '../lang/en/kinship';
import type { StatedRelation } from '../types';
import { RELATION_WEIGHTS as WEIGHTS } from '../weights/relations';
import { readRows } from '../words/read-list';

const kin = new Set(readRows(KIN_WORDS).map((row) => row[0] ?? ''));
const REACH = 12;

/** The kinship word that ends at token `i`: "sister", "running mate". */
function kinAt(document: Embodied, i: number): { word: string; first: number } | null {
  const word = document.tokens.word[i];
  if (word === undefined) return null;
  if (word.lower === 'mate' && document.tokens.word[i - 1]?.lower === 'running')
    return { word: 'running mate', first: i - 1 };
  return kin.has(word.lower) ? { word: word.lower, first: i } : null;
}

/**
 * Finds family and close association between two named people, with direction: "A, the sister of B" and "B's sister A"
 * both make A the sister of B. The relations of each person, in the order of the people.
 */
export function findRelations(document: Embodied): StatedRelation[][] {
  const { tokens, people, sentences, sentenceOf } = document;
  const relations: StatedRelation[][] = people.map(() => []);
  const startingAt = new Map<number, number>();
  const endingAt = new Map<number, number>();
  people.forEach((person, index) => {
    for (const mention of person.mentions) {
      startingAt.set(mention.first, index);
      endingAt.set(mention.last, index);
    }
  });
  const add = (
    who: number,
    of: number,
    type: string,
    first: number,
    last: number,
    name: keyof typeof WEIGHTS,
  ): void => {
    const list = relations[who];
    const other = people[of];
    if (
      list === undefined ||
      other === undefined ||
      who === of ||
      list.some((relation) => relation.type === type && relation.ofIndex === of)
    )
      return;
    const start = tokens.start[first] ?? 0;
    const end = tokens.end[last - 1] ?? start;
    list.push({
      type,
      of: other.name,
      ofIndex: of,
      start,
      end,
      findings: [{ name, weight: WEIGHTS[name], evidence: document.text.slice(start, end) }],
    });
  };
  for (let i = 0; i < tokens.length; i++) {
    const found = kinAt(document, i);
    if (found === null) continue;
    const sentence = sentences[sentenceOf[i] ?? 0];
    if (sentence === undefined || sentence.isSkipped) continue;
    // Whose: "the sister of [the leader] B" or "B's [younger] sister".
    let of: number | undefined;
    let ofLast = i + 1;
    let name: keyof typeof WEIGHTS = 'kinOfName';
    if (tokens.word[i + 1]?.lower === 'of' || tokens.word[i + 1]?.lower === 'to') {
      for (let k = i + 2; k < Math.min(sentence.last, i + REACH) && of === undefined; k++) {
        if (['.', ';', ':', 'and', 'who'].includes(tokens.word[k]?.text ?? '')) break;
        of = startingAt.get(k);
        ofLast = k + 1;
      }
    }
    if (of === undefined) {
      for (let k = found.first - 1; k > Math.max(sentence.first, found.first - 5) && of === undefined; k--) {
        const text = tokens.word[k]?.text;
        if (text === "'s" || text === '’s' || text === "'" || text === '’') {
          of = endingAt.get(k);
          name = 'possessiveBeforeKin';
        }
        if (text === ',' || text === 'and') break;
      }
    }
    const isPossessive = name === 'possessiveBeforeKin';
    // Who: right after ("his wife, A", "B's sister A"), or the name before an apposition.
    let after: number | undefined;
    let k = isPossessive || of === undefined ? i + 1 : ofLast;
    if (tokens.word[k]?.text === ',' && k + 1 < sentence.last) k++;
    if (isPossessive || of === undefined) after = startingAt.get(k);
    let before: number | undefined;
    for (let b = found.first - 1; b > Math.max(sentence.first, found.first - 7); b--) {
      const text = tokens.word[b]?.text ?? '';
      if (text === '.' || text === ';' || text === '"') break;
      before = endingAt.get(b);
      if (before !== undefined) {
        if (text !== ',' && !['is', 'was', '('].includes(tokens.word[b]?.lower ?? '')) before = undefined;
        break;
      }
    }
    if (of !== undefined) {
      const who = isPossessive ? (after ?? before) : before;
      if (who !== undefined) add(who, of, found.word, found.first, ofLast, name);
      continue;
    }
    // "X and his wife, A": the possessor is the person named before.
    const owner = tokens.word[found.first - 1]?.lower;
    if (after !== undefined && (owner === 'his' || owner === 'her')) {
      for (let b = found.first - 1; b >= sentence.first; b--) {
        const index = endingAt.get(b);
        if (index !== undefined) {
          add(after, index, found.word, found.first, k, 'pronounBeforeKin');
          break;
        }
      }
    }
  }
  return relations;
}

import { readHead } from '../offices/title-words';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import { genericNouns, type Source, StoryNames, unnamedAt } from './story-names';

const DETERMINERS = new Set(readWords('the a an his her its their one another said says added'));
const INDEFINITE = new Set(readWords('a an one another his her their'));
/** Mentions of people that a description looks back over. */
const REACH = 120;
const SHORT_TITLES: Readonly<Record<string, string>> = {
  senator: 'sen',
  representative: 'rep',
  congressman: 'rep',
  congresswoman: 'rep',
  governor: 'gov',
  general: 'gen',
  lawmaker: 'rep',
};
const BESIDE_VERB = new Set(readWords('also has had later then'));
const POPES = new Set(['pope', 'pontiff']);

/** Tells who is meant by "the minister" and the like. */
export class DescriptionResolver extends StoryNames {
  /** "the minister" -> the minister named last before it; "a spokesman" -> unnamed. */
  protected resolveDescription(i: number, low: number): Source {
    const noun = readHead(this.word(i))?.noun ?? this.lowerAt(i);
    const phrase = [noun];
    let body: number | null = null;
    let k = i - 1;
    for (; k >= low && i - k < 7; k--) {
      const word = this.word(k);
      if (word === undefined || DETERMINERS.has(word.lower) || word.shape === 6) break;
      const named = this.mentionAt(k);
      if (named?.type === 'person') break;
      if (named !== null) body = named.index;
      else phrase.unshift(word.lower);
    }
    const determiner = this.lowerAt(k);
    const isDefinite = determiner === 'the' || (body !== null && !INDEFINITE.has(determiner));
    if (!isDefinite || readHead(this.word(i))?.isPlural === true) return unnamedAt(i);
    let best: Source = unnamedAt(i);
    let bestFit = 0;
    const from = this.placeFrom(i) - 1;
    const seen = new Set<number>();
    for (let p = from; p >= 0 && from - p < REACH && bestFit < 3; p--) {
      const index = this.inOrder[p]?.index ?? -1;
      if (index < 0 || seen.has(index)) continue;
      seen.add(index);
      const fit = this.fitOf(index, noun, phrase, body);
      if (fit <= bestFit) continue;
      bestFit = fit;
      best = { type: 'person', index, at: i, how: 'description' };
    }
    return best;
  }

  /** How well a person's titles fit a description: 3 the same words, 2 the same body, 1 the same head. */
  private fitOf(person: number, noun: string, phrase: string[], body: number | null): number {
    const standing = this.standings[person];
    if (standing === undefined) return 0;
    let fit = 0;
    for (const office of standing.offices) {
      const words = office.title
        .toLowerCase()
        .replace(/[.]/g, '')
        .split(/[-\s]+/);
      const isHead = words.includes(noun) || words.includes(SHORT_TITLES[noun] ?? noun);
      if (!isHead && !(POPES.has(noun) && words.includes('pope'))) continue;
      const isSameBody = body !== null && office.organization === this.document.bodies[body]?.name;
      const isSame = phrase.length > 1 && phrase.slice(-2).every((word) => words.includes(word));
      fit = Math.max(fit, isSame ? 3 : isSameBody ? 2 : 1);
    }
    if (fit === 0 && standing.trade?.toLowerCase().includes(noun) === true) fit = 1;
    return fit;
  }

  /**
   * Whether one person is described beside a verb, who can be the one given: "the senator said", "said the former farm
   * boy", "the star, who left, said"; no spokesman, no plural, and no office that the person is not known to hold.
   */
  canDescribe(verb: number, person: number): boolean {
    const k = this.describedBefore(verb);
    const noun = this.word(k);
    if (noun === undefined || noun.shape !== 0 || this.mentionAt(k) !== null) return false;
    if (
      noun.lower.startsWith('spokes') ||
      genericNouns.has(noun.lower) ||
      (noun.bits & (BIT.speechNoun | BIT.closedWord | BIT.lowerBodyHead | BIT.bodyHead | BIT.facilityWord)) !== 0 ||
      noun.lower.endsWith('s')
    )
      return false;
    const head = readHead(noun);
    const hasOffices = (this.standings[person]?.offices.length ?? 0) > 0;
    if (head !== null && hasOffices && this.fitOf(person, head.noun, [head.noun], null) === 0) return false;
    for (let d = k - 1; d >= k - 6 && d >= 0; d--) {
      const lower = this.lowerAt(d);
      if (lower === 'the') return true;
      const word = this.word(d);
      if (word === undefined || word.shape === 6 || (word.bits & BIT.closedWord) !== 0) return false;
    }
    return false;
  }

  /** The noun that is the subject of a verb: right before it, or before an apposition or "who". */
  private describedBefore(verb: number): number {
    let k = verb - 1;
    while (BESIDE_VERB.has(this.lowerAt(k))) k--;
    if (this.lowerAt(k) === 'who') k--;
    if (this.word(k)?.text !== ',') return k;
    const low = Math.max(this.document.sentences[this.document.sentenceOf[verb] ?? 0]?.first ?? 0, verb - 40);
    let first = k;
    for (let c = k - 1; c > low; c--) if (this.word(c)?.text === ',') first = c;
    return this.lowerAt(k + 1) === 'who' ? k - 1 : first - 1;
  }
}

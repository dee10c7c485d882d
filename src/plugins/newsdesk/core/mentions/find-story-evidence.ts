import type { Placed } from '../document';
import { wordFlag } from '../words/word-flags';
import { type Dictionary, UNNAMED } from './dictionary';
import type { Sink } from './evidence-ids';
import { BODY, LONGEST_SPAN, type Lattice, PERSON, type Reading } from './lattice';
import { SpanNumbers } from './span-numbers';

const bucket = (n: number): number => (n > 3 ? 4 : n > 1 ? 2 : 1);

/** Means of scores are told in these steps. */
const STEPS = [-3, -1.5, -0.5, 0.5, 1.5, 3];
const stepOf = (mean: number): number => {
  let step = 0;
  while (step < STEPS.length && mean > (STEPS[step] ?? 0)) step++;
  return step;
};
/** A single place says at most so much about the others. */
const MOST = 5;
const limited = (score: number): number => Math.max(-MOST, Math.min(MOST, score));
/** Tokens that join two names, and what stands on the other side. */
const LINKS = [',', 'and', '(', ';', 'or', '&'];
const LINK = wordFlag(LINKS);
const OPINIONS = ['person', 'body', '', 'partOfPerson', 'partOfBody', 'none'];
const LABELS = ['Person', 'Body', 'None'];
const ANSWERS = ['person', 'body', 'none'];
/** Stands for a span that is read as neither. */
const NO_LABEL = 2;
const labelFrom = (stored: number): number => (stored === 0 ? NO_LABEL : stored - 1);
/** Candidates longer than this are not compared with others of the same words by score. */
const LONGEST_COMPARED = 4;

/** Templates whose values are told by numbers. */
const CODED = {
  firstAnswer: 0,
  samePerson: 1,
  sameBody: 2,
  personElsewhere: 3,
  bodyElsewhere: 4,
  surname: 5,
  listBefore: 6,
  listAfter: 7,
  secondOpinion: 8,
  bothOpinions: 9,
  fixed: 10,
} as const;
const FIXED = [
  'sameElsewhere=morePeople',
  'sameElsewhere=moreBodies',
  'givenNameOfFullName',
  'wordOfBody',
  'initialsOfBody',
  'lastWordIsSurname',
  'lastWordIsPersonAlone',
  'firstWordIsPersonAlone',
  'firstWordIsBodyAlone',
  'lastWordIsBodyAlone',
] as const;
const FIXED_CODE = Object.fromEntries(FIXED.map((name, code) => [name, code])) as Record<
  (typeof FIXED)[number],
  number
>;

/** Name of a finding by its template and code; the last bit of most codes says that the span is one word. */
function nameOf(template: number, code: number): string {
  const size = (code & 1) === 1 ? 'One' : 'More';
  const often = (code & 2) !== 0 ? 'Often' : 'Once';
  const link = (code >> 1) % 3;
  switch (template) {
    case CODED.firstAnswer:
      return `firstAnswer=${ANSWERS[code >> 1]}${size}`;
    case CODED.samePerson:
      return `samePersonElsewhere=${code >> 1}${size}`;
    case CODED.sameBody:
      return `sameBodyElsewhere=${code >> 1}${size}`;
    case CODED.personElsewhere:
      return `personElsewhere=${code >> 2}${often}${size}`;
    case CODED.bodyElsewhere:
      return `bodyElsewhere=${code >> 2}${often}${size}`;
    case CODED.surname:
      return `surnameInStory=${code}`;
    case CODED.listBefore:
      return `listBefore=${LINKS[Math.floor(code / 6)]}${LABELS[link]}${size}`;
    case CODED.listAfter:
      return `listAfter=${LINKS[Math.floor(code / 6)]}${LABELS[link]}${size}`;
    case CODED.secondOpinion:
      return `secondOpinion=${OPINIONS[code >> 1]}${size}`;
    case CODED.bothOpinions:
      return `bothOpinions=${OPINIONS[Math.floor(code / 3)]}+${ANSWERS[code % 3]}`;
    default:
      return FIXED[code] ?? '';
  }
}

function idOf(dictionary: Dictionary, template: number, code: number): number {
  const id = dictionary.coded(template, code);
  return id === UNNAMED ? dictionary.nameCode(template, code, nameOf(template, code)) : id;
}

const withoutDots = (text: string): string => (text.includes('.') ? text.replace(/\./g, '') : text);

/** What the first reading of the whole story found, by its words. */
export class StoryNames {
  private readonly spans: SpanNumbers;
  /** Of readings as people and as bodies, and of all candidates: how many have the same words, and the sums of their scores. */
  private readonly people: Int32Array;
  private readonly bodies: Int32Array;
  private readonly counts: Int32Array;
  private readonly personSums: Float64Array;
  private readonly bodySums: Float64Array;
  /** By form: how many full names of people end and begin with it, and whether a body has it. */
  private readonly lastWords: Int32Array;
  private readonly firstWords: Uint8Array;
  private readonly bodyWords: Uint8Array;
  private readonly initials = new Set<string>();
  /** By token: length and label, from 1, of the reading that starts there, and of the second opinion's. */
  private readonly ownLength: Uint8Array;
  private readonly ownLabel: Uint8Array;
  private readonly opinionLength: Uint8Array;
  private readonly opinionLabel: Uint8Array;
  /** By token: label, from 1, of the second opinion that covers it, and of the reading that ends before it. */
  private readonly opinionOf: Uint8Array;
  private readonly endingAt: Uint8Array;

  constructor(
    private readonly document: Placed,
    readings: readonly Reading[],
    lattices: readonly Lattice[],
    opinions: readonly Reading[],
  ) {
    const { length, forms, form, word } = document.tokens;
    let most = 0;
    for (const { chunk } of lattices) most += (chunk.last - chunk.first) * (LONGEST_COMPARED - 1);
    for (const { first, last } of readings) most += last - first - 1;
    this.spans = new SpanNumbers(document.tokens, most);
    const { size } = this.spans;
    this.people = new Int32Array(size);
    this.bodies = new Int32Array(size);
    this.counts = new Int32Array(size);
    this.personSums = new Float64Array(size);
    this.bodySums = new Float64Array(size);
    this.lastWords = new Int32Array(forms);
    this.firstWords = new Uint8Array(forms);
    this.bodyWords = new Uint8Array(forms);
    this.ownLength = new Uint8Array(length + 1);
    this.ownLabel = new Uint8Array(length + 1);
    this.opinionLength = new Uint8Array(length + 1);
    this.opinionLabel = new Uint8Array(length + 1);
    this.opinionOf = new Uint8Array(length + 1);
    this.endingAt = new Uint8Array(length + 1);
    for (const { first, last, label } of opinions) {
      this.opinionLength[first] = last - first;
      this.opinionLabel[first] = label + 1;
      this.opinionOf.fill(label + 1, first, last);
    }
    for (const { first, last, label } of readings) {
      this.ownLength[first] = last - first;
      this.ownLabel[first] = label + 1;
      this.endingAt[last] = label + 1;
      const same = label === PERSON ? this.people : this.bodies;
      const number = this.spans.add(first, last);
      same[number] = (same[number] as number) + 1;
      if (last - first < 2) continue;
      if (label === PERSON) {
        const end = form[last - 1] as number;
        this.lastWords[end] = (this.lastWords[end] as number) + 1;
        this.firstWords[form[first] as number] = 1;
        continue;
      }
      let initials = '';
      for (let k = first; k < last; k++) {
        if (word[k]?.isCapital !== true) continue;
        initials += word[k]?.text.charAt(0) ?? '';
        this.bodyWords[form[k] as number] = 1;
      }
      if (initials.length > 1) this.initials.add(initials);
    }
    for (const lattice of lattices) this.addScores(lattice);
  }

  private addScores({ chunk, canStart, canEnd, edge, scores, at: base }: Lattice): void {
    const n = chunk.last - chunk.first;
    for (let start = 0; start < n; start++) {
      if (canStart[edge + start] === 0) continue;
      const first = chunk.first + start;
      const most = Math.min(n, start + LONGEST_COMPARED);
      let number = this.document.tokens.form[first] as number;
      for (let end = start + 1; end <= most; end++) {
        if (end > start + 1) number = this.spans.addAfter(number, first + end - start - 1);
        if (canEnd[edge + end - 1] === 0) continue;
        const at = base + (start * LONGEST_SPAN + end - start - 1) * 2;
        this.personSums[number] = (this.personSums[number] as number) + limited(scores[at] as number);
        this.bodySums[number] = (this.bodySums[number] as number) + limited(scores[at + 1] as number);
        this.counts[number] = (this.counts[number] as number) + 1;
      }
    }
  }

  /** What stands in one list with the span, or in brackets after it. */
  private addNeighbours(first: number, last: number, isOne: boolean, dictionary: Dictionary, out: Sink): void {
    const { word, flags, length } = this.document.tokens;
    if (first > 0 && ((flags[first - 1] as number) & LINK) !== 0) {
      const link = LINKS.indexOf(word[first - 1]?.lower ?? '');
      const label = labelFrom(this.endingAt[first - 1] as number);
      out.add(idOf(dictionary, CODED.listBefore, (link * 3 + label) * 2 + (isOne ? 1 : 0)));
    }
    if (last < length && ((flags[last] as number) & LINK) !== 0) {
      const link = LINKS.indexOf(word[last]?.lower ?? '');
      const label = labelFrom(last + 1 < length ? (this.ownLabel[last + 1] as number) : 0);
      out.add(idOf(dictionary, CODED.listAfter, (link * 3 + label) * 2 + (isOne ? 1 : 0)));
    }
  }

  /**
   * Findings of a span that rest on the first reading of the other places of the story; `person` and `body` are the
   * span's own scores.
   */
  find(first: number, last: number, person: number, body: number, dictionary: Dictionary, out: Sink): void {
    const { word, form } = this.document.tokens;
    const start = word[first];
    if (start === undefined || word[last - 1] === undefined) return;
    const own = this.ownLength[first] === last - first ? labelFrom(this.ownLabel[first] as number) : NO_LABEL;
    const isOne = last - first === 1;
    const one = isOne ? 1 : 0;
    this.addAnswers(first, last, own, isOne, dictionary, out);
    this.addNeighbours(first, last, isOne, dictionary, out);
    const key = this.spans.get(first, last);
    const count = key < 0 ? 0 : (this.counts[key] as number);
    if (count > 1) {
      const personStep = stepOf(((this.personSums[key] as number) - limited(person)) / (count - 1));
      const bodyStep = stepOf(((this.bodySums[key] as number) - limited(body)) / (count - 1));
      const code = (count > 3 ? 2 : 0) + one;
      out.add(idOf(dictionary, CODED.personElsewhere, personStep * 4 + code));
      out.add(idOf(dictionary, CODED.bodyElsewhere, bodyStep * 4 + code));
    }
    const people = (key < 0 ? 0 : (this.people[key] as number)) - (own === PERSON ? 1 : 0);
    const bodies = (key < 0 ? 0 : (this.bodies[key] as number)) - (own === BODY ? 1 : 0);
    if (people > 0) out.add(idOf(dictionary, CODED.samePerson, bucket(people) * 2 + one));
    if (bodies > 0) out.add(idOf(dictionary, CODED.sameBody, bucket(bodies) * 2 + one));
    if (people > 0 && bodies > 0) out.add(idOf(dictionary, CODED.fixed, people >= bodies ? 0 : 1));
    const begin = form[first] as number;
    const end = form[last - 1] as number;
    if (isOne) {
      const names = this.lastWords[end] as number;
      if (names > 0) out.add(idOf(dictionary, CODED.surname, bucket(names)));
      if (this.firstWords[begin] === 1) out.add(idOf(dictionary, CODED.fixed, FIXED_CODE.givenNameOfFullName));
      if (this.bodyWords[begin] === 1) out.add(idOf(dictionary, CODED.fixed, FIXED_CODE.wordOfBody));
      if (this.initials.size > 0 && start.text.length > 1 && this.initials.has(withoutDots(start.text)))
        out.add(idOf(dictionary, CODED.fixed, FIXED_CODE.initialsOfBody));
      return;
    }
    if ((this.lastWords[end] as number) > (own === PERSON ? 1 : 0))
      out.add(idOf(dictionary, CODED.fixed, FIXED_CODE.lastWordIsSurname));
    if ((this.people[end] as number) > 0) out.add(idOf(dictionary, CODED.fixed, FIXED_CODE.lastWordIsPersonAlone));
    if ((this.people[begin] as number) > 0) out.add(idOf(dictionary, CODED.fixed, FIXED_CODE.firstWordIsPersonAlone));
    if ((this.bodies[begin] as number) > 0) out.add(idOf(dictionary, CODED.fixed, FIXED_CODE.firstWordIsBodyAlone));
    if ((this.bodies[end] as number) > 0) out.add(idOf(dictionary, CODED.fixed, FIXED_CODE.lastWordIsBodyAlone));
  }

  /** What the first reading and the second opinion say of the span itself. */
  private addAnswers(
    first: number,
    last: number,
    own: number,
    isOne: boolean,
    dictionary: Dictionary,
    out: Sink,
  ): void {
    const code = own * 2 + (isOne ? 1 : 0);
    out.add(idOf(dictionary, CODED.firstAnswer, code));
    let around: number;
    if (this.opinionLength[first] === last - first) around = labelFrom(this.opinionLabel[first] as number);
    else around = 3 + labelFrom((this.opinionOf[first] as number) || (this.opinionOf[last - 1] as number));
    out.add(idOf(dictionary, CODED.secondOpinion, around * 2 + (isOne ? 1 : 0)));
    out.add(idOf(dictionary, CODED.bothOpinions, around * 3 + own));
  }
}

import type { Embodied } from '../document';
import { titleKey } from './story-state';
import type { OfficeDraft } from './weigh-offices';

/** Holders of one office of one state that are remembered; two would do, since one is asked for beside another. */
const MOST_HOLDERS = 8;

/** The offices and people of a story by what is asked of them, so that a long list of officials stays quick. */
export class OfficeIndex {
  private readonly ofPerson = new Map<number, OfficeDraft[]>();
  private readonly people: Array<Set<number> | undefined> = [];
  private readonly holders = new Map<string, OfficeDraft[]>();
  private readonly mentions: Array<{ first: number; person: number }>;
  private readonly order: Map<OfficeDraft, number>;

  constructor(
    private readonly document: Embodied,
    drafts: readonly OfficeDraft[],
  ) {
    this.order = new Map(drafts.map((draft, i) => [draft, i]));
    for (const draft of drafts) {
      const own = this.ofPerson.get(draft.person);
      if (own === undefined) this.ofPerson.set(draft.person, [draft]);
      else own.push(draft);
      for (let i = draft.title.left; i < draft.title.last; i++) (this.people[i] ??= new Set()).add(draft.person);
    }
    this.mentions = document.people
      .flatMap(({ mentions }, person) => mentions.map(({ first }) => ({ first, person })))
      .sort((a, b) => a.first - b.first);
  }

  /** Offices of a person, in the order of the drafts. */
  of(person: number): readonly OfficeDraft[] {
    return this.ofPerson.get(person) ?? [];
  }

  /** People whose titles cover a token. */
  peopleAt(token: number): ReadonlySet<number> | undefined {
    return this.people[token];
  }

  /** People named before a token, the last first, down to a sentence. */
  *peopleBefore(token: number, sentence: number): Generator<number> {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.first ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    for (let m = low - 1; m >= 0; m--) {
      const mention = this.mentions[m];
      if (mention === undefined || (this.document.sentenceOf[mention.first] ?? 0) < sentence) return;
      yield mention.person;
    }
  }

  /** Remembers a current office whose state is known. */
  addHolder(draft: OfficeDraft): void {
    if (draft.country === null || draft.title.status !== 'current' || draft.body !== null) return;
    const key = `${draft.country} ${titleKey(draft.title.title)}`;
    const known = this.holders.get(key) ?? [];
    if (known.length >= MOST_HOLDERS) return;
    known.push(draft);
    known.sort((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0));
    this.holders.set(key, known);
  }

  /** Somebody other than `person` who holds the office of the state. */
  otherHolder(key: string, state: string, person: number): OfficeDraft | null {
    return this.holders.get(`${state} ${key}`)?.find((other) => other.person !== person) ?? null;
  }
}

import type { BodyMention } from './group-bodies';

/** A body whose mentions are being put together. */
export interface Draft {
  /** Order among the drafts. */
  number: number;
  forms: Map<string, BodyMention>;
  acronyms: Set<string>;
  known: string | null;
  mentions: BodyMention[];
}

/** Of bodies whose names end or begin alike so many are compared, so that a list of ten thousand stays quick. */
const MOST_COMPARED = 64;

/** A draft with one of its forms. */
interface Form {
  draft: Draft;
  form: string;
}

/** Finds the body that a name belongs to without walking over all bodies of the story; of several, the first. */
export class BodyIndex {
  readonly drafts: Draft[] = [];
  private readonly byForm = new Map<string, Draft>();
  private readonly byKnown = new Map<string, Draft>();
  private readonly byInitials = new Map<string, Draft>();
  private readonly byLast = new Map<number, Draft>();
  private readonly byEnd = new Map<string, Form[]>();
  private readonly byBeginning = new Map<string, Draft>();

  /** A new body with its first mention. */
  add(key: string, mention: BodyMention, acronym: string | null, known: string | null, initials: string): void {
    const draft: Draft = {
      number: this.drafts.length,
      forms: new Map(),
      acronyms: new Set(acronym === null ? [] : [acronym]),
      known: null,
      mentions: [],
    };
    this.drafts.push(draft);
    this.addMention(draft, key, mention, known, initials);
  }

  /** One more mention of a body. */
  addMention(draft: Draft, key: string, mention: BodyMention, known: string | null, initials: string): void {
    draft.mentions.push(mention);
    this.byLast.set(mention.last, draft);
    if (mention.last - mention.first > 1) setFirst(this.byInitials, initials, draft);
    if (draft.known === null && known !== null) {
      draft.known = known;
      setFirst(this.byKnown, known, draft);
    }
    if (draft.forms.has(key)) return;
    draft.forms.set(key, mention);
    setFirst(this.byForm, key, draft);
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
      const end = key.slice(at + 1);
      const forms = this.byEnd.get(end);
      if (forms === undefined) this.byEnd.set(end, [{ draft, form: key }]);
      else if (forms.length < MOST_COMPARED) forms.push({ draft, form: key });
    }
    const last = key.lastIndexOf(' ');
    if (last > 0) setFirst(this.byBeginning, key.slice(0, last), draft);
  }

  /** The body of just this name. */
  named(key: string): Draft | undefined {
    return this.byForm.get(key);
  }

  /** The body that the word lists know by this name. */
  known(name: string): Draft | undefined {
    return this.byKnown.get(name);
  }

  /** The body whose name of several words has these initials. */
  withInitials(acronym: string): Draft | undefined {
    return this.byInitials.get(acronym);
  }

  /** The body of which a mention ends before this token. */
  endingAt(last: number): Draft | undefined {
    return this.byLast.get(last);
  }

  /** The body with a form that ends in these words, "state department" in "us state department", if the rest is right. */
  endingIn(key: string, isRest: (rest: string) => boolean): Draft | undefined {
    let best: Draft | undefined;
    for (const { draft, form } of this.byEnd.get(key) ?? []) {
      if (best !== undefined && draft.number >= best.number) continue;
      if (isRest(form.slice(0, form.length - key.length - 1))) best = draft;
    }
    return best;
  }

  /** The body with a form of these words and one more after them. */
  beginningWith(key: string): Draft | undefined {
    return this.byBeginning.get(key);
  }
}

function setFirst(map: Map<string, Draft>, key: string, draft: Draft): void {
  const known = map.get(key);
  if (known === undefined || known.number > draft.number) map.set(key, draft);
}

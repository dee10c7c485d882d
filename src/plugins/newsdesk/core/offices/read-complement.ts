import {
  BARE_BODIES,
  COMPLEMENT_ENDS,
  HEADS_OF_NAMED,
  NOUNS_AFTER_PLACE,
  NOUNS_OF_STATES,
  PARTY_NOUNS,
} from '../lang/en/complements';
import { BIT } from '../words/classes';
import { readWords } from '../words/read-list';
import { MarkReader } from './mark-reader';
import { isPortfolio, wantsNoun } from './portfolio';
import { readHead } from './title-words';

export const COMPLEMENT_STARTS = new Set(['of', 'for', 'to', 'in', 'at', 'on']);
export const HYPHENS = new Set(['-', '–', '‑']);
const LONGEST_COMPLEMENT = 18;
const complementEnds = new Set(readWords(COMPLEMENT_ENDS));
/** Heads whose "of Cabinet Affairs" is what they are in charge of, even where it looks like a body. */
const MINISTERS = new Set(['minister', 'secretary', 'undersecretary', 'under-secretary', 'vice-minister']);
/** Heads whose "in Chile" is the state that they serve; an envoy or a commander in Chile serves another. */
const GOVERN_IN = new Set([...MINISTERS, 'president', 'premier', 'chancellor', 'king', 'queen', 'justice', 'speaker']);
const PLACE_NOUNS = new Set(readWords(NOUNS_AFTER_PLACE));
const FORMS = new Set(readWords(NOUNS_OF_STATES));
const partyNouns = new Set(readWords(PARTY_NOUNS));
const ofNamed = new Set(readWords(HEADS_OF_NAMED));
const GENERIC_BODIES = new Set(readWords(BARE_BODIES));
/** Classes of words that belong to a title or to a body rather than to a name. */
const NO_NAME = BIT.bodyHead | BIT.officeHead | BIT.facilityWord | BIT.titleModifier;
const LEGISLATURES = new Set(['parliament', 'congress', 'knesset', 'senate']);

/** What stands after the head of a title: "of Economy and Planning", "of the Pentagon", "to the United States". */
export interface Complement {
  /** Token after what belongs to the title itself. */
  end: number;
  country: string | null;
  body: number | null;
  /** A public body without a name: "of parliament". */
  isPublic?: boolean;
  /** Token from which on the words belong to the title again: "ambassador of Austria [to Japan]". */
  tail?: number;
}

/** Reads what follows the head of a title. */
export class ComplementReader extends MarkReader {
  private isCapitalAt(i: number): boolean {
    return this.word(i)?.isCapital === true;
  }

  /** What "of ...", "for ..." after a head says: a state, a body, or words of the title itself. */
  protected readComplement(from: number, end: number, isWeak: boolean): Complement {
    if (this.lower(from) === 'without' || this.lower(from) === 'responsible') return { end, country: null, body: null };
    const preposition = this.lower(from);
    let at = from + 1;
    if (this.lower(at) === 'the') at++;
    const body = this.bodyStartingAt.get(this.skipOwner(at));
    // "Member of Parliament" is a title as a whole.
    if (this.lower(from - 1) === 'member' && LEGISLATURES.has(this.lower(at)) && at + 1 >= end)
      return { end, country: null, body: null };
    if (body !== undefined && !(MINISTERS.has(this.lower(from - 1)) && this.isPortfolioBody(body)))
      return { end: from, country: null, body };
    const state = this.document.gazetteer.at.get(at);
    if (state !== undefined && state.known.kind !== 'body') {
      const after2 = at + state.length;
      // "ambassador of Austria to Japan"
      if (preposition === 'of' && state.known.kind === 'country' && this.lower(after2) === 'to' && after2 + 1 < end)
        return { end: from, country: state.known.country, body: null, tail: after2 };
      const isWhole = at + state.length >= end;
      const owned = this.isPossessive(at + state.length) ? at + state.length + 1 : at + state.length;
      const after = this.bodyStartingAt.get(owned);
      if (after !== undefined && state.known.kind !== 'capital')
        return { end: from, country: state.known.country, body: after };
      const isOfState = preposition === 'of' || (preposition === 'in' && GOVERN_IN.has(this.lower(from - 1)));
      if (isOfState && state.known.kind === 'country' && isWhole)
        return { end: from, country: state.known.country, body: null };
      if (preposition === 'of') return this.stateAfterPlace(at + state.length, end, state.known.country);
      return { end, country: null, body: null };
    }
    // "speaker of parliament", "chief of the army": a public body without a name.
    if (isWeak && this.word(at)?.shape === 0 && ((this.word(at)?.bits ?? 0) & BIT.lowerBodyHead) !== 0) {
      return { end: from, country: null, body: null, isPublic: true };
    }
    // "leader of the Sadrist movement"
    if (isWeak && this.isCapitalAt(at) && partyNouns.has(this.lower(at + 1)) && this.word(at + 1)?.shape === 0)
      return { end: from, country: null, body: null, isPublic: true };
    // "Secretary-General of the Commission": a body by its bare noun is no part of the title.
    if (
      this.lower(at - 1) === 'the' &&
      at + 1 >= end &&
      this.word(at)?.isCapital === true &&
      GENERIC_BODIES.has(this.lower(at))
    )
      return { end: from, country: null, body: null, isPublic: true };
    // "commander of Forbin": what a weak head leads is a thing with a name, no part of the title.
    if (
      isWeak &&
      !(preposition === 'of' && ofNamed.has(this.lower(from - 1)) && this.isCapitalAt(from - 1)) &&
      this.word(at)?.isCapital === true &&
      readHead(this.word(at)) === null &&
      !isPortfolio(this.word(at)) &&
      ((this.word(at)?.bits ?? 0) & BIT.titleModifier) === 0
    ) {
      return { end: from, country: null, body: null };
    }
    // "minister of foreign affairs of Iran": the state at the end is no part of the title.
    for (let k = from + 2; k < end; k++) {
      if (this.lower(k) !== 'of' && this.lower(k) !== 'for') continue;
      const at2 = this.lower(k + 1) === 'the' ? k + 2 : k + 1;
      const last = this.document.gazetteer.at.get(at2);
      // "Secretary of State for Wales"
      if (last !== undefined && last.known.kind === 'country' && this.lower(k) === 'for')
        return { end, country: null, body: null };
      if (last !== undefined && last.known.kind === 'country')
        // "Ambassador of the State of Qatar": the form of the state is no part of the title either.
        return {
          end: k - 1 <= at && FORMS.has(this.lower(k - 1)) ? from : k,
          country: last.known.country,
          body: null,
        };
      const inner = this.bodyStartingAt.get(at2);
      if (inner !== undefined) return { end: k, country: null, body: inner };
    }
    return { end, country: null, body: null };
  }

  /** "Governor of Punjab of Pakistan": the state after the place, which is no part of the title. */
  private stateAfterPlace(after: number, end: number, country: string | null): Complement {
    const at = this.lower(after + 1) === 'the' ? after + 2 : after + 1;
    const last = this.lower(after) === 'of' && at < end ? this.document.gazetteer.at.get(at) : undefined;
    return last?.known.kind === 'country'
      ? { end: after, country: last.known.country, body: null }
      : { end, country, body: null };
  }

  /** Whether "of", "for" or the like stands after a head. */
  hasComplement(headAt: number): boolean {
    const next = this.lower(headAt + 1);
    return (
      COMPLEMENT_STARTS.has(next) ||
      (next === 'without' && this.lower(headAt + 2) === 'portfolio') ||
      (next === 'responsible' && this.lower(headAt + 2) === 'for')
    );
  }

  /** Token after a body within a complement. */
  protected lastOfBody(index: number): number {
    return this.document.marks[index]?.last ?? 0;
  }

  /** Where the complement of a head ends, reading forward: "of Economy and Planning |, said". */
  complementEnd(headAt: number, limit: number): number {
    const record = this.recordTitle(headAt);
    // "Minister of Justice" of the records goes on in "Minister of Justice and Public Security".
    if (record !== null && record.last > headAt + 1 && record.last <= limit && !this.goesOnAt(record.last, limit))
      return record.last;
    let k = headAt + 1;
    if (this.lower(k) === 'without' && this.lower(k + 1) === 'portfolio') return k + 2;
    if (!this.hasComplement(headAt)) return k;
    let last = headAt + 1;
    if (this.lower(k) === 'responsible') k++;
    for (let n = 0; k < limit && n < LONGEST_COMPLEMENT; n++, k++) {
      const word = this.word(k);
      if (n === 0 || this.lower(k - 1) === 'the' || this.lower(k - 1) === 'of') k = this.skipOwner(k);
      if (word === undefined || this.personAt.has(k)) break;
      const body = this.bodyStartingAt.get(k);
      if (body !== undefined) {
        last = this.lastOfBody(body);
        k = last - 1;
        const goesOn =
          COMPLEMENT_STARTS.has(this.lower(last)) || this.lower(last) === 'and' || isPortfolio(this.word(last));
        if (n > 0 && !goesOn) break;
        continue;
      }
      const place = this.document.gazetteer.at.get(k);
      if (place !== undefined && place.length > 1 && place.known.kind !== 'body' && !this.isNameBegun(k)) {
        last = k + place.length;
        k = last - 1;
        continue;
      }
      if (word.text === ',') {
        if (!this.goesOnAfterComma(k, limit)) break;
        continue;
      }
      const isSmall =
        COMPLEMENT_STARTS.has(word.lower) ||
        word.lower === 'the' ||
        word.lower === 'and' ||
        word.text === '&' ||
        this.isPossessive(k) ||
        (word.shape === 0 && (word.bits & BIT.particle) !== 0 && this.isCapitalAt(k - 1) && this.isCapitalAt(k + 1));
      const before = this.word(k - 1);
      const isPlaceNoun =
        ((word.bits & (BIT.facilityWord | BIT.bodyHead)) !== 0 || PLACE_NOUNS.has(word.lower)) &&
        before?.isCapital === true;
      const isLegislature =
        word.shape === 0 && (word.bits & BIT.lowerBodyHead) !== 0 && ['of', 'the'].includes(this.lower(k - 1));
      const isPart =
        isLegislature ||
        word.isCapital ||
        (word.shape === 0 &&
          ((word.bits & BIT.titleModifier) !== 0 || isPortfolio(word) || readHead(word) !== null || isPlaceNoun));
      if (!isSmall && !isPart) break;
      if (isPart && this.isNameBegun(k)) break;
      // "of Justice and Attorney General": another title begins.
      if ((word.lower === 'and' || word.text === '&') && this.startsTitle(k + 1)) break;
      if (isPart) last = k + 1;
    }
    return last;
  }

  /** Whether a mark for a body covers nothing but a portfolio: "Minister of [Cabinet Affairs]". */
  private isPortfolioBody(index: number): boolean {
    const mark = this.document.marks[index];
    if (mark === undefined) return false;
    for (let k = mark.first; k < mark.last; k++)
      if (!isPortfolio(this.word(k)) && this.lower(k) !== 'and' && this.word(k)?.text !== ',') return false;
    return true;
  }

  /** "of [President Hill's] Council of Elders": the token of the body, after whose it is. */
  private skipOwner(at: number): number {
    let k = at;
    while (k < at + 2 && !this.personAt.has(k) && readHead(this.word(k)) !== null) k++;
    const person = this.personAt.get(k);
    const mark = person === undefined ? undefined : this.document.marks[person];
    if (mark?.first !== k || !this.isPossessive(mark.last)) return at;
    return this.bodyStartingAt.has(mark.last + 1) ? mark.last + 1 : at;
  }

  private goesOnAt(k: number, limit: number): boolean {
    const lower = this.lower(k);
    if (lower === ',') return this.goesOnAfterComma(k, limit);
    if (lower === 'and' || lower === '&') return isPortfolio(this.word(k + 1));
    if (this.isCapitalAt(k) && isPortfolio(this.word(k))) return true;
    return COMPLEMENT_STARTS.has(lower) || HYPHENS.has(lower) || readHead(this.word(k)) !== null;
  }

  /** "of Agriculture, Fisheries and Food": whether the comma at `k` stands in a list of portfolios that ends in "and". */
  private goesOnAfterComma(k: number, limit: number): boolean {
    if (!isPortfolio(this.word(k - 1)) || !isPortfolio(this.word(k + 1))) return false;
    for (let j = k + 1; j < limit && j < k + 12; j++) {
      const word = this.word(j);
      if (word?.lower === 'and' || word?.text === '&') return word.lower !== 'and' || !this.startsTitle(j + 1);
      if (word?.text !== ',' && !isPortfolio(word)) return false;
      if (readHead(word) !== null && this.lower(j + 1) !== 'and' && this.word(j + 1)?.text !== ',') return false;
    }
    return false;
  }

  /** "of Culture Giske", "of Hawaii Shan": a capital word of no list after a complement that is whole begins a name. */
  protected isNameAfterComplement(k: number): boolean {
    const word = this.word(k);
    const before = this.word(k - 1);
    const next = this.word(k + 1);
    if (word?.isCapital !== true || word.shape === 5 || before === undefined) return false;
    // "minister for agriculture Hill": a capital after a portfolio in lower case.
    if (!before.isCapital && !(before.shape === 0 && isPortfolio(before) && !wantsNoun(before))) return false;
    if (isPortfolio(word) || (word.bits & NO_NAME) !== 0) return false;
    const known = this.document.gazetteer.startOf[k] ?? -1;
    const isAfterPlace = this.endsPlace(k - 1);
    if (known >= 0 && !isAfterPlace) return false;
    if (
      !isAfterPlace &&
      !(isPortfolio(before) && !wantsNoun(before)) &&
      (before.bits & BIT.bodyHead) === 0 &&
      !complementEnds.has(before.lower)
    )
      return false;
    return next?.isCapital !== true || !(isPortfolio(next) || (next.bits & NO_NAME) !== 0);
  }

  /** Whether a name that nothing marks begins at `k`; while titles are read, all names are marked. */
  protected isNameBegun(_k: number): boolean {
    return false;
  }

  /** Whether a state or a place ends at token `k`. */
  protected endsPlace(k: number): boolean {
    const known = this.knownEndingAt(k);
    return known !== null && known.known.kind !== 'body' && known.known.kind !== 'demonym';
  }

  /** Whether another title begins at `k`: "Attorney General", "Deputy Prime Minister". */
  protected startsTitle(k: number): boolean {
    for (let j = k; j < k + 4; j++) {
      const word = this.word(j);
      if (word === undefined || this.personAt.has(j)) return false;
      if (readHead(word) !== null && (word.bits & BIT.officeHead) !== 0) {
        // "and Justice" ends a portfolio; "and Justice Minister" begins a title.
        return !isPortfolio(word) || readHead(this.word(j + 1)) !== null;
      }
      if ((word.bits & BIT.titleModifier) === 0 && !HYPHENS.has(word.text)) return false;
    }
    return false;
  }
}

import { numberedForms } from '../names/numbered-forms';
import type { Candidate, DecisionInForce, EntryKind, Link, NewRecord } from '../types';
import { THRESHOLDS } from './data/finding-weights';
import { found, logOdds, probability } from './findings';

/** A candidate with the linker's say on it, before decisions and the other names of the story are looked at. */
export interface WeighedCandidate {
  record: string;
  term: string | null;
  findings: Candidate['findings'];
  /** False where the name alone speaks for the record, or a fact stands against it that no weight makes up for. */
  isLinkable: boolean;
  /** True where the record may well be meant, so that no new one is made unasked. */
  isNear: boolean;
}

/** One name of the story with all that it could mean. */
export interface OpenQuestion {
  /** Fullest form of the name. */
  name: string;
  candidates: readonly WeighedCandidate[];
  /** Record to ask for where nothing fits and nothing is near; worked out only then. */
  create: () => NewRecord | null;
}

/**
 * Answers all names of one kind in a story together: decisions first, then the strongest claims, and never two names to
 * one record unless an editor said so. The answer does not depend on the order of the candidates.
 */
export function settle(
  questions: readonly OpenQuestion[],
  kind: EntryKind,
  decisions: readonly DecisionInForce[],
): Link[] {
  const words = readDecisions(decisions, kind);
  const forms = numberedForms(questions.map(({ name }) => name));
  const links: (Link | null)[] = questions.map((question, i) => decidedLink(question, forms[i] ?? '', words));
  const taken = new Set(
    links.flatMap((link) => (link?.record != null && link.state === 'linked' ? [link.record] : [])),
  );
  // Each round settles at least one claim, so there are at most as many rounds as names.
  for (;;) {
    const open = questions.map((question, i) => (links[i] === null ? weighedLink(question, words, taken) : null));
    const claims = open.flatMap((link, i) => (link?.state === 'linked' ? [{ link, i }] : []));
    claims.sort(
      (a, b) => b.link.score - a.link.score || lengthOf(questions, b.i) - lengthOf(questions, a.i) || a.i - b.i,
    );
    const winners = new Set<string>();
    for (const { link, i } of claims) {
      if (link.record === null || winners.has(link.record)) continue;
      winners.add(link.record);
      links[i] = link;
    }
    if (winners.size === claims.length) return links.map((link, i) => link ?? open[i] ?? noLink());
    for (const record of winners) taken.add(record);
  }
}

function lengthOf(questions: readonly OpenQuestion[], i: number): number {
  return questions[i]?.name.length ?? 0;
}

interface DecisionWords {
  /** Accepted record or null ("no record"), by folded name form. */
  ofForm: ReadonlyMap<string, { record: string | null; decision: string; at: number }>;
  /** Rejected and hidden records. */
  ofRecord: ReadonlyMap<string, { verb: 'reject' | 'hide'; decision: string; at: number }>;
}

function readDecisions(decisions: readonly DecisionInForce[], kind: EntryKind): DecisionWords {
  const ofForm = new Map<string, { record: string | null; decision: string; at: number }>();
  const ofRecord = new Map<string, { verb: 'reject' | 'hide'; decision: string; at: number }>();
  for (const [at, { id, verb, kind: theirs, nameForm, record }] of decisions.entries()) {
    if (theirs !== kind) continue;
    if (verb === 'accept' || verb === 'none') {
      if (nameForm !== null) ofForm.set(nameForm, { record: verb === 'none' ? null : record, decision: id, at });
    } else if (record !== null) ofRecord.set(record, { verb, decision: id, at });
  }
  return { ofForm, ofRecord };
}

function decidedLink(question: OpenQuestion, form: string, words: DecisionWords): Link | null {
  const word = words.ofForm.get(form);
  if (word === undefined) return null;
  const shown = shownCandidates(question.candidates);
  if (word.record === null) return { ...noLink(), candidates: shown, decision: word.decision };
  const own = question.candidates.find(({ record }) => record === word.record);
  const candidate: Candidate =
    own === undefined ? { record: word.record, term: null, score: 1, findings: [] } : { ...shownAs(own), score: 1 };
  const against = words.ofRecord.get(word.record);
  // Of an acceptance and a later word against the record, the later stands.
  const isAgainst = against !== undefined && against.at > word.at;
  const state = !isAgainst ? 'linked' : against.verb === 'hide' ? 'hidden' : 'rejected';
  return {
    state,
    ...candidate,
    candidates: [candidate, ...shown.filter(({ record }) => record !== word.record)].slice(
      0,
      THRESHOLDS.mostCandidates,
    ),
    create: null,
    decision: isAgainst ? against.decision : word.decision,
  };
}

function weighedLink(question: OpenQuestion, words: DecisionWords, taken: ReadonlySet<string>): Link {
  const free = question.candidates.filter(({ record }) => !taken.has(record));
  const natural = judge(free);
  const top = natural.best;
  const word = top === null ? undefined : words.ofRecord.get(top.record);
  if (top !== null && word !== undefined) {
    const others = judge(free.filter(({ record }) => !words.ofRecord.has(record)));
    if (word.verb === 'reject' && others.state !== 'none' && others.best !== null) return linkOf(others, others.best);
    const state = word.verb === 'hide' ? 'hidden' : 'rejected';
    return { ...noLink(), state, ...shownAs(top), candidates: others.shown, decision: word.decision };
  }
  const allowed = judge(free.filter(({ record }) => !words.ofRecord.has(record)));
  if (allowed.best !== null && allowed.state !== 'none') return linkOf(allowed, allowed.best);
  const isNear = question.candidates.some((candidate) => candidate.isNear);
  return { ...noLink(), candidates: allowed.shown, create: isNear ? null : question.create() };
}

interface Judgement {
  state: 'linked' | 'suggested' | 'none';
  best: WeighedCandidate | null;
  shown: Candidate[];
}

function judge(candidates: readonly WeighedCandidate[]): Judgement {
  const ranked = rank(candidates);
  const [best, next] = ranked;
  if (best === undefined) return { state: 'none', best: null, shown: [] };
  const lead = logOdds(best.findings) - (next === undefined ? Number.NEGATIVE_INFINITY : logOdds(next.findings));
  const isRivalled = next !== undefined && lead < THRESHOLDS.margin;
  const rivals = isRivalled
    ? ranked.filter((other) => logOdds(best.findings) - logOdds(other.findings) < THRESHOLDS.margin)
    : [];
  const weighed = rivals.length === 0 ? ranked : withRivals(ranked, rivals);
  const top = weighed[0] ?? best;
  const score = probability(top.findings);
  const isLinked = !isRivalled && top.isLinkable && score >= THRESHOLDS.linked;
  const shown = shownCandidates(weighed);
  return { state: isLinked ? 'linked' : score >= THRESHOLDS.suggested ? 'suggested' : 'none', best: top, shown };
}

function withRivals(ranked: readonly WeighedCandidate[], rivals: readonly WeighedCandidate[]): WeighedCandidate[] {
  const weigh = (candidate: WeighedCandidate) =>
    rivals.includes(candidate)
      ? { ...candidate, findings: [...candidate.findings, found('namesakeWithEqualClaim', `${rivals.length} records`)] }
      : candidate;
  return rank(ranked.map(weigh));
}

/** What may be linked stands before what may not; then the likelier; then by id, so that no order of rows decides. */
function rank(candidates: readonly WeighedCandidate[]): WeighedCandidate[] {
  const odds = new Map(candidates.map((candidate) => [candidate, logOdds(candidate.findings)]));
  return [...candidates].sort(
    (a, b) =>
      (odds.get(b) ?? 0) - (odds.get(a) ?? 0) ||
      Number(b.isLinkable) - Number(a.isLinkable) ||
      (a.record < b.record ? -1 : 1),
  );
}

function shownCandidates(candidates: readonly WeighedCandidate[]): Candidate[] {
  return rank(candidates)
    .map(shownAs)
    .filter(({ score }) => score >= THRESHOLDS.suggested)
    .slice(0, THRESHOLDS.mostCandidates);
}

function shownAs({ record, term, findings }: WeighedCandidate): Candidate {
  return { record, term, score: probability(findings), findings: [...findings] };
}

function linkOf({ state, shown }: Judgement, best: WeighedCandidate): Link {
  const { record, term, score, findings } = shownAs(best);
  return {
    state,
    record: state === 'linked' ? record : null,
    term: state === 'linked' ? term : null,
    score,
    findings,
    candidates: shown,
    create: null,
    decision: null,
  };
}

function noLink(): Link {
  return {
    state: 'none',
    record: null,
    term: null,
    score: 0,
    findings: [],
    candidates: [],
    create: null,
    decision: null,
  };
}

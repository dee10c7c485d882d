import type { Registry } from '../registry';
import type { Link, UnnamedHolder } from '../types';

/** A person's or body's record as `analyse` on the command line answers it. */
export interface RecordAnswer {
  outcome: 'linked' | 'suggested' | 'none';
  id: string | null;
  wikidataId: string | null;
  name: string | null;
  score: number;
  candidates: { id: string; wikidataId: string | null; name: string; score: number }[];
}

/** Puts the holders of an office that the story names without a person into the form of the command line. */
export function holdersToRecord({ candidates }: UnnamedHolder, registry: Registry): RecordAnswer {
  const open = { term: null, score: candidates[0]?.score ?? 0, findings: [], create: null, decision: null };
  return toRecord({ ...open, state: 'suggested', record: null, candidates }, registry);
}

/** Puts a link into the form of the command line: rejected and hidden ones are `none`, ids come with names. */
export function toRecord(link: Link, registry: Registry): RecordAnswer {
  const nameOf = (id: string) => registry.person(id)?.record ?? registry.organization(id)?.record ?? null;
  const isLinked = link.state === 'linked';
  const record = isLinked && link.record !== null ? nameOf(link.record) : null;
  return {
    outcome: isLinked ? 'linked' : link.state === 'suggested' ? 'suggested' : 'none',
    id: isLinked ? link.record : null,
    wikidataId: record?.wikidataId ?? null,
    name: record?.name ?? null,
    score: link.score,
    candidates: link.candidates.map(({ record: id, score }) => {
      const theirs = nameOf(id);
      return { id, wikidataId: theirs?.wikidataId ?? null, name: theirs?.name ?? id, score };
    }),
  };
}

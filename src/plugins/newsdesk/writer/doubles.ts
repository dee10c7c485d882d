import type { Core } from '@strapi/strapi';
import type { DoublesAnswer, DoublesQuery } from '../contracts/doubles';
import { describeDouble } from '../core/doubles/describe';
import { doublesInSteps, pairKey } from '../core/doubles/find-doubles';
import { deskOf } from './desk';
import { loadRegistry } from './load-registry';
import { saidDifferent } from './record-decisions';
import { recordView } from './story-view';
import { tablesOf } from './tables';

/** Does work that hands itself back, and lets whoever waits go on in between. */
const inTurns = async <Result>(work: Generator<void, Result>): Promise<Result> => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

/** Records that may be one, the likeliest first; those that somebody said are two are left out. */
export const suggestDoubles = async (strapi: Core.Strapi, { kind, limit }: DoublesQuery): Promise<DoublesAnswer> => {
  const db = strapi.db.connection;
  const said = await saidDifferent(db, tablesOf(strapi));
  const different = new Set(said.map(({ record, other }) => pairKey(record, other ?? '')));
  const { doubles, uncompared } = await inTurns(doublesInSteps(await loadRegistry(strapi, db), different));
  const wanted = doubles.filter((double) => kind === undefined || double.kind === kind);
  const registry = await deskOf(strapi).registry();
  const results = wanted.slice(0, limit).flatMap((double) => {
    const keep = recordView(registry, double.kind, double.a);
    const lose = recordView(registry, double.kind, double.b);
    if (keep === null || lose === null) return [];
    const findings = double.findings
      .map((finding) => ({ name: finding.name, weight: finding.weight, ...describeDouble(finding) }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    return [{ kind: double.kind, keep, lose, score: double.score, findings }];
  });
  return { results, total: wanted.length, uncompared };
};

import { foldName } from '../names/fold';
import { firstDayOf, lastDayOf } from '../registry/partial-date';
import { stateOf } from '../registry/state';
import type { Analysis, DecisionInForce, OfficeRecord, StandingRule, StatedOffice } from '../types';
import { matchOffice } from './match-office';

/** Whether a day, maybe partial, lies wholly within a rule's period; without a day only a rule without a period holds. */
const isWithin = (day: string | null, { from, until }: StandingRule): boolean => {
  if (from === null && until === null) return true;
  if (day === null) return false;
  return (
    (from === null || firstDayOf(day) >= firstDayOf(from)) && (until === null || lastDayOf(day) <= lastDayOf(until))
  );
};

const isOffice = (stated: readonly StatedOffice[], { id, office }: StandingRule): boolean => {
  if (office === null) return true;
  const { title, country } = office;
  const record: OfficeRecord = {
    id,
    title,
    country,
    otherTitles: [],
    organization: null,
    rank: 'other',
    wikidataId: null,
  };
  return stated.some((one) => {
    const fit = matchOffice(one, record);
    return stateOf(one.country) === stateOf(country) && (fit === 'same' || fit === 'close');
  });
};

/**
 * What standing rules say on one story, as decisions in force: a rule speaks where the story has its name form, names its
 * office and lies in its period. What was decided on the story itself stands above it: a rule keeps silent on a name that
 * was decided, and on a record that was rejected or hidden there. Of several rules on one name the last stands.
 */
export function applyRules(
  analysis: Analysis,
  rules: readonly StandingRule[],
  decisions: readonly DecisionInForce[],
): DecisionInForce[] {
  if (rules.length === 0) return [];
  const day = analysis.date?.value ?? null;
  const found = new Map<string, DecisionInForce>();
  for (const rule of rules) {
    const { id, kind, nameForm, record } = rule;
    if (!isWithin(day, rule)) continue;
    const entries = kind === 'person' ? analysis.people : analysis.organizations;
    const isMeant = entries.some(
      (entry) => foldName(entry.name) === nameForm && isOffice('offices' in entry ? entry.offices : [], rule),
    );
    const isDecided = decisions.some(
      (one) => one.kind === kind && (one.nameForm === nameForm || (one.record !== null && one.record === record)),
    );
    if (isMeant && !isDecided) found.set(`${kind}:${nameForm}`, { id, verb: 'accept', kind, nameForm, record });
  }
  return [...found.values()];
}

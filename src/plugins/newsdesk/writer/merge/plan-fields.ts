import type { FieldLine } from '../../contracts/merge';

/** Values of a record's own fields, by attribute. */
export type FieldValues = Record<string, unknown>;

/** What becomes of the fields of two records. */
export interface FieldPlan {
  lines: FieldLine[];
  /** New values of the record that stays, where they differ from what it has. */
  changes: FieldValues;
}

/** These are for the desk or have rules of their own, and are not compared. */
const APART = new Set(['slug', 'visibility', 'provisional']);
const DATES = new Set(['birthDate', 'deathDate']);
/** A value that says as little as none. */
const EMPTY: FieldValues = { classification: 'other' };

const isEmpty = (field: string, value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === EMPTY[field] ||
  (Array.isArray(value) && value.length === 0);

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Two lists as one, in order, each value once. */
const joined = (keep: unknown[], lose: unknown[]): unknown[] => [...new Set([...keep, ...lose])];

/** "1950" and "1950-03-02" agree; the fuller one says more. */
const fuller = (keep: string, lose: string): string | null =>
  lose.startsWith(`${keep}-`) ? lose : keep.startsWith(`${lose}-`) || keep === lose ? keep : null;

/** What one field has after the merge, and whether the two contradict each other. */
const mergeField = (
  field: string,
  keep: unknown,
  lose: unknown,
  isTaken: boolean,
): { merged: unknown; isConflict: boolean } => {
  if (isEmpty(field, lose)) return { merged: keep, isConflict: false };
  if (isEmpty(field, keep)) return { merged: lose, isConflict: false };
  if (Array.isArray(keep) && Array.isArray(lose)) {
    return { merged: isTaken ? joined(lose, keep) : joined(keep, lose), isConflict: false };
  }
  const isSame = shown(keep) === shown(lose);
  if (isSame) return { merged: keep, isConflict: false };
  if (DATES.has(field)) {
    const date = fuller(String(keep), String(lose));
    if (date !== null) return { merged: date, isConflict: false };
  }
  return { merged: isTaken ? lose : keep, isConflict: true };
};

/** A second name is a spelling, and lists are joined: they contradict nothing. */
const NEVER_IN_CONFLICT = new Set(['name', 'givenName', 'familyName', 'summary']);

/**
 * Lays the fields of two records side by side. The one that stays keeps what it has and takes what it lacks; the fuller of
 * two dates that agree; lists are joined; fields named in `take` come from the other one.
 */
export const planFields = (
  fields: readonly string[],
  keep: FieldValues,
  lose: FieldValues,
  take: readonly string[] = [],
): FieldPlan => {
  const lines: FieldLine[] = [];
  const changes: FieldValues = {};
  for (const field of fields) {
    if (APART.has(field)) continue;
    const { merged, isConflict } = mergeField(field, keep[field], lose[field], take.includes(field));
    if (shown(merged) !== shown(keep[field])) changes[field] = merged;
    if (shown(keep[field]) === null && shown(lose[field]) === null) continue;
    lines.push({
      field,
      keep: shown(keep[field]),
      lose: shown(lose[field]),
      merged: shown(merged),
      isConflict: isConflict && !NEVER_IN_CONFLICT.has(field),
    });
  }
  return { lines, changes };
};

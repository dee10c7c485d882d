import type { Connection, Row } from '../../sql/connection';
import { termLabel } from '../labels';
import type { Tables } from '../tables';
import type { Journal } from './journal';

/** A term of one of the two, with the row that ties it to its person. */
export interface HeldTerm {
  id: number;
  documentId: string;
  link: Record<string, unknown>;
  row: Record<string, unknown>;
  office: string | null;
  officeLabel: string;
  startDate: string | null;
  endDate: string | null;
  status: string;
}

/** Terms of a person, by the person's row. */
export const readHeldTerms = async (db: Connection, tables: Tables, person: number): Promise<HeldTerm[]> => {
  const { term, termPerson, termOffice, office } = tables;
  const links: Record<string, unknown>[] = await db(termPerson.name).where(termPerson.to, person).orderBy('id');
  const held: HeldTerm[] = [];
  for (const link of links) {
    const id = Number(link[termPerson.from]);
    const row: Record<string, unknown> | undefined = await db(term.name).where('id', id).first();
    if (row === undefined) continue;
    const found: { documentId: string; label: string | null } | undefined = await db(termOffice.name)
      .join(office.name, `${office.name}.id`, `${termOffice.name}.${termOffice.to}`)
      .where(`${termOffice.name}.${termOffice.from}`, id)
      .first({ documentId: `${office.name}.document_id`, label: `${office.name}.${office.column('label')}` });
    const text = (attribute: string) => (row[term.column(attribute)] ?? null) as string | null;
    held.push({
      id,
      documentId: String(row.document_id),
      link,
      row,
      office: found?.documentId ?? null,
      officeLabel: found?.label ?? '?',
      startDate: text('startDate'),
      endDate: text('endDate'),
      status: text('termStatus') ?? 'holder',
    });
  }
  return held;
};

/** "2020" and "2020-09-18" may be one day. */
const agree = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && (a.startsWith(`${b}-`) || b.startsWith(`${a}-`)));

/** The fuller of two dates that agree. */
const fuller = (a: string | null, b: string | null): string | null => ((b ?? '').length > (a ?? '').length ? b : a);

/** Terms of the other one that the record that stays has too: same office, same kind of term, dates that agree. */
export const pairTerms = (keep: readonly HeldTerm[], lose: readonly HeldTerm[]): Map<HeldTerm, HeldTerm> => {
  const pairs = new Map<HeldTerm, HeldTerm>();
  const taken = new Set<HeldTerm>();
  for (const term of lose) {
    const same = keep.find(
      (other) =>
        !taken.has(other) &&
        term.office !== null &&
        other.office === term.office &&
        other.status === term.status &&
        agree(other.startDate, term.startDate) &&
        (agree(other.endDate, term.endDate) || other.endDate === null || term.endDate === null),
    );
    if (same === undefined) continue;
    taken.add(same);
    pairs.set(term, same);
  }
  return pairs;
};

/** Moves terms to the person that stays, and joins equal ones: the fuller dates stay, and links name the one that does. */
export const moveTerms = async (
  db: Connection,
  tables: Tables,
  journal: Journal,
  keep: { id: number; name: string },
  lose: { id: number },
): Promise<void> => {
  const { term, termPerson, termOffice, appearance, person } = tables;
  const own = await readHeldTerms(db, tables, keep.id);
  const theirs = await readHeldTerms(db, tables, lose.id);
  const pairs = pairTerms(own, theirs);
  const relabel = async (one: HeldTerm, startDate: string | null, endDate: string | null): Promise<void> => {
    const label = termLabel(keep.name, one.officeLabel, startDate, endDate);
    await journal.change(term.name, [one.row], term.column('label'), label);
  };
  for (const one of theirs) {
    const same = pairs.get(one);
    if (same === undefined) {
      await journal.change(termPerson.name, [one.link], termPerson.to, keep.id);
      await relabel(one, one.startDate, one.endDate);
      continue;
    }
    const startDate = fuller(same.startDate, one.startDate);
    const endDate = fuller(same.endDate, one.endDate);
    await journal.change(term.name, [same.row], term.column('startDate'), startDate);
    await journal.change(term.name, [same.row], term.column('endDate'), endDate);
    await relabel(same, startDate, endDate);
    const named: Row[] = await db(appearance.name)
      .where(appearance.column('term'), one.documentId)
      .select('id', appearance.column('term'));
    await journal.change(appearance.name, named, appearance.column('term'), same.documentId);
    const offices: Record<string, unknown>[] = await db(termOffice.name).where(termOffice.from, one.id);
    await journal.remove(termPerson.name, [one.link], { [termPerson.from]: term.name, [termPerson.to]: person.name });
    await journal.remove(termOffice.name, offices, {
      [termOffice.from]: term.name,
      [termOffice.to]: tables.office.name,
    });
    await journal.remove(term.name, [one.row]);
  }
  if (own.length > 0 && own[0] !== undefined) {
    for (const one of own) {
      if (![...pairs.values()].includes(one)) await relabel(one, one.startDate, one.endDate);
    }
  }
};

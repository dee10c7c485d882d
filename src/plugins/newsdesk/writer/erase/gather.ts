import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { foldName } from '../../core/names/fold';
import { type Connection, fromJson, inChunks } from '../../sql/connection';
import { NotThereError } from '../decision-turn';
import { readHeldTerms } from '../merge/move-terms';
import type { MergeJournal } from '../merge/merge';
import { partTable, readSide, type Side } from '../merge/read-side';
import { idsOf, resolveRecord } from '../merged-records';
import { tablesOf } from '../tables';
import type { Told } from './fingerprints';

type Found = Record<string, unknown>;

/** One mention that is the erased person's: where, under which name. */
export interface OwnMark {
  documentId: string;
  article: string;
  name: string;
  nameForm: string;
}

/** Words that mean the erased person in one story by an editor's word, as folded name. */
export type Alias = Pick<OwnMark, 'article' | 'nameForm'>;

/** All that is known of a person who is to be erased. */
export interface Gathered {
  side: Side;
  /** The record's id, and those of all that were merged into it. */
  ids: string[];
  told: Told;
  marks: OwnMark[];
  /** Words that editors said are the person's name in a story, or that its name was read as before they put it right. */
  aliases: Alias[];
  /** Merges of the record or into it, with the rows of their components. */
  merges: { id: number; loserName: string; parts: { table: string; id: number }[] }[];
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const readMergeRows = async (strapi: Core.Strapi, db: Connection, ids: string[]): Promise<Gathered['merges']> => {
  const { merge } = tablesOf(strapi);
  const rows: Found[] = await db(merge.name).whereIn(merge.column('loser'), ids).orWhereIn(merge.column('winner'), ids);
  return rows.map((row) => {
    const journal = fromJson<MergeJournal | null>(row[merge.column('moved')], null);
    const ties = (journal?.rows.removed ?? []).flatMap(({ rows: removed }) =>
      removed.filter((one) => 'component_type' in one),
    );
    return {
      id: Number(row.id),
      loserName: text(row[merge.column('loserName')]) ?? '',
      parts: ties.map((tie) => ({
        table: strapi.db.metadata.get(String(tie.component_type)).tableName,
        id: Number(tie.cmp_id),
      })),
    };
  });
};

const ownMarks = async (strapi: Core.Strapi, db: Connection, ids: string[]): Promise<OwnMark[]> => {
  const { appearance } = tablesOf(strapi);
  const column = (name: string) => appearance.column(name);
  return inChunks(ids, (chunk) =>
    db(appearance.name)
      .whereIn(column('record'), chunk)
      .whereIn(column('state'), ['linked', 'hidden'])
      .orderBy('id')
      .select({
        documentId: 'document_id',
        article: column('article'),
        name: column('name'),
        nameForm: column('nameForm'),
      }),
  );
};

/** The folded form of a name without the number that tells it from its like: "kim ~2" -> "kim". */
export const plainForm = (nameForm: string): string => nameForm.replace(/ ~\d+$/, '');

const detailOf = z.object({
  name: z.string().optional(),
  of: z.string().nullish(),
  speaker: z.object({ nameForm: z.string() }).nullish(),
});

/** Folded names that the detail of a decision on a reading gives beside its own. */
export const formsInDetail = (detail: unknown): string[] => {
  const found = detailOf.safeParse(fromJson<unknown>(detail, {}));
  if (!found.success) return [];
  const { name, of, speaker } = found.data;
  return [name === undefined ? null : foldName(name), of, speaker?.nameForm].flatMap((form) =>
    form === null || form === undefined || form === '' ? [] : [plainForm(form)],
  );
};

/** Folded names of the marks of each story. */
export const formsByStory = (marks: readonly Alias[]): Map<string, Set<string>> => {
  const forms = new Map<string, Set<string>>();
  for (const { article, nameForm } of marks) {
    forms.set(article, (forms.get(article) ?? new Set()).add(plainForm(nameForm)));
  }
  return forms;
};

const readAliases = async (strapi: Core.Strapi, db: Connection, marks: readonly OwnMark[]): Promise<Alias[]> => {
  const { decision } = tablesOf(strapi);
  const forms = formsByStory(marks);
  const rows: { article: string; nameForm: string | null; detail: unknown }[] = await inChunks(
    [...forms.keys()],
    (chunk) =>
      db(decision.name)
        .whereIn(decision.column('article'), chunk)
        .whereIn(decision.column('verb'), ['rename', 'mark'])
        .select({
          article: decision.column('article'),
          nameForm: decision.column('nameForm'),
          detail: decision.column('detail'),
        }),
  );
  return rows.flatMap(({ article, nameForm, detail }) => {
    const isTheirs = formsInDetail(detail).some((form) => forms.get(article)?.has(form) === true);
    return isTheirs && nameForm !== null ? [{ article, nameForm }] : [];
  });
};

/** States in whose name the person held an office, or that stories give. */
const statesOf = async (
  strapi: Core.Strapi,
  db: Connection,
  side: Side,
  marks: readonly OwnMark[],
): Promise<string[]> => {
  const tables = tablesOf(strapi);
  const { office, appearance } = tables;
  const terms = await readHeldTerms(db, tables, side.id);
  const offices = terms.map((term) => term.office).filter((id) => id !== null);
  const ofOffices: { country: string | null }[] = await inChunks(offices, (chunk) =>
    db(office.name)
      .whereIn('document_id', chunk)
      .select({ country: office.column('country') }),
  );
  const ofStories: { country: string | null }[] = await inChunks(marks, (chunk) =>
    db(appearance.name)
      .whereIn(
        'document_id',
        chunk.map(({ documentId }) => documentId),
      )
      .distinct({ country: appearance.column('country') }),
  );
  const own = Array.isArray(side.values.nationalities) ? side.values.nationalities.map(String) : [];
  const found = [...ofOffices, ...ofStories].map(({ country }) => country?.slice(0, 2) ?? '');
  return [...new Set([...own, ...found])].filter((state) => state !== '');
};

/**
 * Reads all that the desk has of a person, under whatever id of theirs.
 * @throws NotThereError
 */
export const gather = async (strapi: Core.Strapi, db: Connection, asked: string): Promise<Gathered> => {
  const tables = tablesOf(strapi);
  const record = await resolveRecord(db, tables, asked);
  const side = await readSide(strapi, db, 'person', record);
  if (side === null) {
    throw new NotThereError(
      'There is no such person: the record was erased, deleted, or never made. An erasure cannot be undone.',
    );
  }
  const ids = await idsOf(db, tables, record);
  const marks = await ownMarks(strapi, db, ids);
  const merges = await readMergeRows(strapi, db, ids);
  const inStories = marks.map(({ name }) => name).filter((name) => foldName(name).includes(' '));
  const names = [
    side.name,
    ...side.names.map(({ row }) => String(row.value)),
    ...merges.map((one) => one.loserName),
    ...inStories,
  ];
  const identifiers = side.identifiers.map(({ row }) => `${String(row.scheme)}:${String(row.identifier)}`);
  const { birthDate, wikidataId } = side.values;
  const states = await statesOf(strapi, db, side, marks);
  const told = {
    names: [...new Set(names)],
    birthDate: text(birthDate),
    wikidataId: text(wikidataId),
    identifiers,
    states,
  };
  return { side, ids, told, marks, merges, aliases: await readAliases(strapi, db, marks) };
};

/** Rows of a record's own components, by table. */
export const ownParts = (strapi: Core.Strapi, side: Side): { table: string; id: number }[] =>
  (['otherNames', 'identifiers'] as const).flatMap((field) => {
    const table = partTable(strapi, 'person', field);
    const parts = field === 'otherNames' ? side.names : side.identifiers;
    return table === null ? [] : parts.map(({ row }) => ({ table, id: Number(row.id) }));
  });

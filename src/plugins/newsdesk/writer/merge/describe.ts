import type { Core } from '@strapi/strapi';
import type { MergePreview, MergeRequest, MoveCounts } from '../../contracts/merge';
import type { EntryKind } from '../../core/types';
import type { Connection } from '../../sql/connection';
import { idsOf } from '../merged-records';
import { hiddenBy, saidDifferent } from '../record-decisions';
import { tablesOf } from '../tables';
import { pairTerms, readHeldTerms } from './move-terms';
import { type NewParts, planParts } from './move-parts';
import { type FieldPlan, planFields } from './plan-fields';
import { fieldsOf, type Side } from './read-side';

/** A merge as it is planned: what the editor is shown, and what is to be written. */
export interface MergePlan {
  preview: MergePreview;
  fields: FieldPlan;
  parts: NewParts;
  visibility: 'public' | 'internal';
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const countMoves = async (
  strapi: Core.Strapi,
  db: Connection,
  kind: EntryKind,
  keep: Side,
  lose: Side,
  parts: NewParts,
): Promise<MoveCounts> => {
  const tables = tablesOf(strapi);
  const { appearance, quote, decision, relationship } = tables;
  const numberOf = (row: Record<string, unknown> | undefined) => Number(row?.count ?? 0);
  const record = appearance.column('record');
  const stories = await db(appearance.name)
    .where(record, lose.documentId)
    .countDistinct({ count: appearance.column('article') })
    .first();
  const quotes = await db(quote.name)
    .whereIn(quote.column('speaker'), db(appearance.name).where(record, lose.documentId).select('document_id'))
    .count({ count: '*' })
    .first();
  const relations = await db(relationship.name)
    .where(relationship.column('person'), lose.documentId)
    .orWhere(relationship.column('relative'), lose.documentId)
    .count({ count: '*' })
    .first();
  const decisions = await db(decision.name)
    .whereIn(decision.column('record'), await idsOf(db, tables, lose.documentId))
    .whereNot(decision.column('verb'), 'takeBack')
    .count({ count: '*' })
    .first();
  const isPerson = kind === 'person';
  const theirs = isPerson ? await readHeldTerms(db, tables, lose.id) : [];
  const joined = isPerson ? pairTerms(await readHeldTerms(db, tables, keep.id), theirs).size : 0;
  return {
    names: parts.names.length,
    identifiers: parts.identifiers.length,
    terms: theirs.length - joined,
    joinedTerms: joined,
    stories: numberOf(stories),
    quotes: numberOf(quotes),
    relations: numberOf(relations),
    decisions: numberOf(decisions),
  };
};

/** Stories that link to both, each by a name of its own: whoever wrote them took the two for two. */
const storiesWithBoth = async (strapi: Core.Strapi, db: Connection, keep: string, lose: string): Promise<number> => {
  const { appearance } = tablesOf(strapi);
  const [article, record, state] = ['article', 'record', 'state'].map((name) => appearance.column(name)) as [
    string,
    string,
    string,
  ];
  const found = await db(`${appearance.name} as a`)
    .join(`${appearance.name} as b`, `b.${article}`, `a.${article}`)
    .where({ [`a.${record}`]: lose, [`b.${record}`]: keep, [`a.${state}`]: 'linked', [`b.${state}`]: 'linked' })
    .countDistinct({ count: `a.${article}` })
    .first();
  return Number(found?.count ?? 0);
};

const FIELD_WORDS: Record<string, string> = {
  birthDate: 'birth dates',
  deathDate: 'death dates',
  wikidataId: 'Wikidata ids',
  country: 'countries',
};

/** Plans the merge of two records that were read, and says what speaks against it. */
export const planMerge = async (
  strapi: Core.Strapi,
  db: Connection,
  { kind, take }: Pick<MergeRequest, 'kind' | 'take'>,
  keep: Side,
  lose: Side,
): Promise<MergePlan> => {
  const tables = tablesOf(strapi);
  const fields = planFields(fieldsOf(strapi, kind), keep.values, lose.values, take);
  const now = { ...keep.values, ...fields.changes };
  const parts = planParts(keep, lose, { name: now.name, wikidataId: now.wikidataId });
  const warnings = fields.lines
    .filter(({ field, isConflict }) => isConflict && field in FIELD_WORDS)
    .map(({ field, keep: mine, lose: theirs }) => `They have two ${FIELD_WORDS[field]}: ${mine} and ${theirs}.`);
  for (const { by, at, record, other } of await saidDifferent(db, tables, [keep.documentId])) {
    const pair = [record, other];
    if (!pair.includes(lose.documentId) || !pair.includes(keep.documentId)) continue;
    warnings.push(`${by ?? 'Somebody'} said on ${at.slice(0, 10)} that these are two different ones.`);
  }
  const both = await storiesWithBoth(strapi, db, keep.documentId, lose.documentId);
  if (both > 0) warnings.push(`${counted(both, 'story names', 'stories name')} both of them, as two.`);
  const hidden = [...(await hiddenBy(db, tables, keep.documentId)), ...(await hiddenBy(db, tables, lose.documentId))];
  if (hidden.length > 0) {
    warnings.push('One of them is hidden everywhere by a decision, so the merged record will be hidden.');
  }
  const visibilities = [keep.values.visibility, lose.values.visibility];
  const view = ({ documentId, name, slug }: Side) => ({ documentId, name, slug });
  return {
    preview: {
      kind,
      keep: view(keep),
      lose: view(lose),
      fields: fields.lines,
      moves: await countMoves(strapi, db, kind, keep, lose, parts),
      warnings,
    },
    fields,
    parts,
    visibility: hidden.length === 0 && visibilities.includes('public') ? 'public' : 'internal',
  };
};

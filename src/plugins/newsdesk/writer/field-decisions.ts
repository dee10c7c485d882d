import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { link } from '../core/link';
import type { Registry } from '../core/registry';
import type { EntryKind, StandingRule } from '../core/types';
import type { Connection } from '../sql/connection';
import { nameFormOf } from './appearances';
import type { StoredArticle } from './article';
import { type Actor, appendDecision, type DecisionRow, inForce, readDecisions } from './decisions';
import { deskOf } from './desk';
import { shownRecords } from './projection';
import { readStoredText } from './reading-corrections';
import { standingRules } from './standing-rules';
import { readArticles } from './stored';
import { tablesOf } from './tables';

/** Records that an article's row shows in `people` and `organizations`. */
export type Shown = Record<EntryKind, string[]>;

const KINDS = ['person', 'organization'] as const;

/** People and bodies that a row shows, before or after a save. */
export const readShown = async (strapi: Core.Strapi, db: Connection, row: number | null): Promise<Shown> => {
  const tables = tablesOf(strapi);
  if (row === null) return { person: [], organization: [] };
  return {
    person: await shownRecords(db, tables, 'person', row),
    organization: await shownRecords(db, tables, 'organization', row),
  };
};

const without = (all: string[], some: string[]) => all.filter((record) => !some.includes(record));

/** Folded names of a record. */
const namesOfRecord = (registry: Registry, kind: EntryKind, id: string): Set<string> => {
  const record = (kind === 'person' ? registry.person(id) : registry.organization(id))?.record;
  return new Set(record === undefined ? [] : [record.name, ...record.otherNames].map(nameFormOf));
};

/** By which names of the text a record could be meant, the likeliest first, and whether the name is linked to it. */
const namesOf = (
  article: StoredArticle,
  registry: Registry,
  rows: readonly DecisionRow[],
  rules: readonly StandingRule[],
) => {
  const { analysis, decisions } = readStoredText(article, registry, rows, rules);
  const links = link(analysis, registry, { decisions });
  const entries = { person: analysis.people, organization: analysis.organizations };
  const found = { person: links.people, organization: links.organizations };
  return (kind: EntryKind, record: string) =>
    entries[kind]
      .flatMap(({ name }, index) => {
        const own = found[kind][index];
        const candidate = own?.candidates.find((one) => one.record === record);
        if (own === undefined) return [];
        // The name of the very record, though the linker thought too little of it to suggest it.
        const isItsName = namesOfRecord(registry, kind, record).has(nameFormOf(name));
        if (candidate === undefined && own.record !== record && !isItsName) return [];
        return [
          {
            nameForm: nameFormOf(name),
            state: own.state,
            isOn: own.record === record,
            score: candidate?.score ?? (own.record === record ? 1 : 0),
          },
        ];
      })
      .sort((a, b) => b.score - a.score);
};

/**
 * Reads what an editor, or an API client, added to or took out of `people` and `organizations` of a draft as decisions:
 * `saved` as it stands after the save, `before` what it showed before.
 * @throws ApplicationError where an internal record was added: it would vanish, since only public ones are shown.
 */
export const readFieldDecisions = async (
  strapi: Core.Strapi,
  db: Connection,
  saved: StoredArticle,
  before: Shown,
  actor: Actor,
): Promise<void> => {
  const tables = tablesOf(strapi);
  const after = await readShown(strapi, db, saved.id);
  const hasChanged = KINDS.some(
    (kind) => without(after[kind], before[kind]).length + without(before[kind], after[kind]).length > 0,
  );
  if (!hasChanged) return;
  const registry = await deskOf(strapi).registry(db);
  const decisions = (await readDecisions(db, tables, [saved.documentId])).get(saved.documentId) ?? [];
  const names = namesOf(saved, registry, decisions, await standingRules(strapi, db));
  for (const kind of KINDS) {
    for (const record of without(after[kind], before[kind])) {
      const known = (kind === 'person' ? registry.person(record) : registry.organization(record))?.record;
      if (known?.visibility === 'internal') {
        throw new errors.ApplicationError(
          `${known.name} is an internal record, which articles do not show: make it public first (in its own form, field Visibility).`,
        );
      }
      // A name that is linked to another record keeps it: the one added stands beside it.
      const named = names(kind, record).find(({ state, isOn }) => isOn || state !== 'linked');
      const given = { article: saved.documentId, kind, nameForm: named?.nameForm ?? null, record };
      await appendDecision(db, tables, { verb: 'accept', ...given }, actor);
    }
    for (const record of without(before[kind], after[kind])) {
      const named = names(kind, record).find(({ isOn }) => isOn);
      const given = { article: saved.documentId, kind, nameForm: named?.nameForm ?? null, record };
      await appendDecision(db, tables, { verb: 'reject', ...given }, actor);
    }
  }
};

/**
 * Takes back the decisions that were made by the fields of a draft and never published, before the draft is discarded:
 * the published row does not show what the draft had gained, or still shows what it had lost.
 */
export const discardFieldDecisions = async (
  strapi: Core.Strapi,
  db: Connection,
  documentId: string,
  actor: Actor,
): Promise<void> => {
  const tables = tablesOf(strapi);
  const article = (await readArticles(db, tables, [documentId])).get(documentId);
  if (article === undefined || article.published === null) return;
  const draft = await readShown(strapi, db, article.draft.id);
  const published = await readShown(strapi, db, article.published.id);
  const decisions = (await readDecisions(db, tables, [documentId])).get(documentId) ?? [];
  const held = new Set(inForce(decisions).map(({ id }) => id));
  for (const { documentId: id, verb, kind, nameForm, record, via } of decisions) {
    if (record === null || !held.has(id) || via === 'panel' || via === 'preview') continue;
    const isDraftOnly =
      verb === 'accept'
        ? draft[kind].includes(record) && !published[kind].includes(record)
        : verb === 'reject' && published[kind].includes(record) && !draft[kind].includes(record);
    if (!isDraftOnly) continue;
    const given = { article: documentId, kind, nameForm, record, replaces: id };
    await appendDecision(db, tables, { verb: 'takeBack', ...given }, actor);
  }
};

import type { Core } from '@strapi/strapi';
import type { CorrectRequest } from '../contracts/corrections';
import { quoteForms } from '../core';
import { foldName } from '../core/names/fold';
import type { EntryKind } from '../core/types';
import type { Connection } from '../sql/connection';
import type { StoredArticle } from './article';
import { inDecisionTurn, StaleDecisionError } from './decision-turn';
import { type Actor, appendDecision, type DecisionRow, type DecisionVerb, readDecisions } from './decisions';
import { deskOf } from './desk';
import { type ArticleRows, findEntry, mustReadArticle } from './find-entry';
import { CorrectionError, readKey } from './link-story';
import { hiddenQuotes, readStoredText } from './reading-corrections';
import { refreshArticle } from './refresh-article';
import { hashText } from './hash';
import { readQuotes } from './stored';
import { type Tables, tablesOf } from './tables';

/** What a request on the reading of a story says, as the log keeps it. */
interface Wording {
  verb: DecisionVerb;
  kind: EntryKind;
  nameForm: string | null;
  detail: Record<string, unknown>;
}

/** Kind and folded name of an entry's key; an entry that the text does not name has none. */
const nameOf = (key: string): { kind: EntryKind; nameForm: string } => {
  const { kind, nameForm } = readKey(key);
  if (nameForm === null) throw new CorrectionError('The text does not name that record: there is no name to correct.');
  return { kind, nameForm };
};

const wordingOf = (request: CorrectRequest): Wording => {
  switch (request.verb) {
    case 'notAName':
      return { verb: 'notAName', ...nameOf(request.key), detail: {} };
    case 'rename':
      return { verb: 'rename', ...nameOf(request.key), detail: { name: request.name } };
    case 'mark': {
      const { kind, name } = request;
      const of = request.of === null ? null : nameOf(request.of);
      if (of !== null && of.kind !== kind)
        throw new CorrectionError('A person is no name of a body, nor a body one of a person.');
      return { verb: 'mark', kind, nameForm: foldName(name), detail: { name, of: of?.nameForm ?? null } };
    }
    case 'office': {
      const name = nameOf(request.key);
      if (name.kind !== 'person') throw new CorrectionError('Only a person holds an office.');
      return { verb: 'office', ...name, detail: { office: request.office } };
    }
    case 'speaker': {
      const speaker = request.speaker === null ? null : nameOf(request.speaker);
      const { quote } = request;
      return {
        verb: 'speaker',
        kind: speaker?.kind ?? 'person',
        nameForm: speaker?.nameForm ?? null,
        detail: { quote, speaker },
      };
    }
    case 'hideQuote':
      return { verb: 'hideQuote', kind: 'person', nameForm: null, detail: { quote: request.quote } };
  }
};

/** Refuses where the speaker of the words is not the one whom the editor saw. */
const checkSpeaker = async (
  db: Connection,
  tables: Tables,
  article: ArticleRows,
  rows: readonly DecisionRow[],
  request: Extract<CorrectRequest, { verb: 'speaker' }>,
): Promise<void> => {
  if (request.seenSpeaker === undefined) return;
  for (const row of [article.draft, article.published]) {
    if (row === null) continue;
    const quotes = await readQuotes(db, tables, row.documentId, hashText(row.text));
    const at = quoteForms(row.text, quotes, hiddenQuotes(rows)).indexOf(request.quote);
    const found = quotes[at];
    if (found === undefined) continue;
    if (found.speakerName === request.seenSpeaker) return;
    throw new StaleDecisionError('Somebody else said who speaks these words in the meantime: look at them again.');
  }
};

/** Whether one of the article's texts holds what a decision speaks of. */
const isHeld = async (
  strapi: Core.Strapi,
  db: Connection,
  rows: readonly DecisionRow[],
  texts: (StoredArticle | null)[],
  id: string,
): Promise<boolean> => {
  const registry = await deskOf(strapi).registry(db);
  return texts.some((text) => text !== null && readStoredText(text, registry, rows, []).applied.has(id));
};

/**
 * Stores an editor's word on the reading of a story (no name, a missed name, other borders, another office, who speaks, a
 * quotation to hide) and reads and links the story by it, draft and published row, in the same transaction.
 * @throws NotThereError, StaleDecisionError, or CorrectionError where the story does not hold what it speaks of.
 */
export const correct = (
  strapi: Core.Strapi,
  documentId: string,
  request: CorrectRequest,
  actor: Actor,
): Promise<void> =>
  inDecisionTurn(strapi, async (db) => {
    const tables = tablesOf(strapi);
    const article = await mustReadArticle(db, tables, documentId);
    const rows = (await readDecisions(db, tables, [documentId])).get(documentId) ?? [];
    if ('key' in request) await findEntry(db, tables, article, request.key, request.seen);
    if (request.verb === 'speaker') await checkSpeaker(db, tables, article, rows, request);
    const given = { article: documentId, record: null, ...wordingOf(request), note: request.note ?? null };
    const trial: DecisionRow = {
      ...{ documentId: 'trial', saidOf: null, replaces: null, before: null, groupId: null },
      ...{ via: actor.via, decidedByName: null, decidedAt: '' },
      ...given,
    };
    if (!(await isHeld(strapi, db, [...rows, trial], [article.draft, article.published], 'trial'))) {
      throw new CorrectionError('The story does not hold these words, or not as a whole name: nothing was changed.');
    }
    await appendDecision(db, tables, given, actor);
    await refreshArticle(strapi, db, documentId, 'both');
  });

import type { Registry } from '../core/registry';
import { type Appearance, nameFormOf, type StoryRef } from './appearances';
import { type DecisionRow, inForce } from './decisions';
import { newDocumentId } from './document-id';

/** Decisions that bind a record to the story even where the text does not name it: those made by the article's fields. */
const bindsWithoutName = ({ via, nameForm }: DecisionRow): boolean =>
  nameForm === null || (via !== 'panel' && via !== 'preview');

/** Records that an editor added and the text does not name: appearances without a mention. */
export const addedByHand = (
  ref: StoryRef,
  rows: readonly DecisionRow[],
  linked: readonly Appearance[],
  registry: Registry,
  engine: string,
): Appearance[] => {
  const binding = new Set(rows.filter(bindsWithoutName).map((row) => row.documentId));
  const shown = new Set(linked.filter(({ state }) => state === 'linked').map(({ record }) => record));
  return inForce(rows).flatMap(({ id, verb, kind, record }, index): Appearance[] => {
    if (verb !== 'accept' || record === null || shown.has(record) || !binding.has(id)) return [];
    const found = (kind === 'person' ? registry.person(record) : registry.organization(record))?.record;
    if (found === undefined) return [];
    return [
      {
        documentId: newDocumentId(),
        article: ref.article,
        textHash: ref.textHash,
        firstPublished: ref.firstPublished,
        run: ref.run,
        position: linked.length + index,
        kind,
        name: found.name,
        nameForm: nameFormOf(found.name),
        givenName: null,
        familyName: null,
        acronym: null,
        classification: null,
        official: false,
        office: null,
        country: null,
        body: null,
        offices: [],
        grade: 'name',
        roles: ['subject'],
        relations: [],
        mentions: [],
        marks: [],
        state: 'linked',
        record,
        term: null,
        score: 1,
        findings: [],
        reasons: '',
        suggested: null,
        candidates: [],
        decision: id,
        byHand: true,
        engine,
      },
    ];
  });
};

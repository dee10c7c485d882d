import { useReducer, useRef } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { LIMITS } from '../../../../contracts/limits';
import type { ImportAnswer } from '../../../../contracts/desk';
import { useFormats } from '../../hooks/use-formats';
import { useProblemText } from '../../hooks/use-problem-text';
import { useTranslate } from '../../hooks/use-translate';
import { formOf } from './import-item';
import type { Correction, ImportItem, ImportSettings } from './import-item';
import { EMPTY, importReducer } from './import-state';
import type { ImportAction, ImportState } from './import-state';

// What was looked at with success and is not stored yet; unchanged ones too, so that the run tells of them.
const isImportable = ({ phase, view }: ImportItem): boolean =>
  view !== null && view.outcome !== 'failed' && phase !== 'imported';

export interface ImportActions {
  setSettings: (settings: Partial<ImportSettings>) => void;
  /** Looks at a pasted text and files, one by one; nothing is stored. */
  look: (text: string, files: readonly File[]) => Promise<void>;
  lookAgain: () => Promise<void>;
  /** Imports what would be new, updated, unchanged or a conflict, one by one, as one run. */
  runImport: () => Promise<void>;
  select: (id: string) => void;
  correct: (item: ImportItem, correction: Correction) => Promise<void>;
  uncorrect: (item: ImportItem, key: string) => Promise<void>;
  keep: (item: ImportItem, paragraph: number, isKept: boolean) => Promise<void>;
  setHeadline: (item: ImportItem, headline: string) => Promise<void>;
  discard: () => void;
}

/** Holds an import from the first text to its outcome, and talks to the server about it. */
export const useImport = (): [ImportState, ImportActions] => {
  const t = useTranslate();
  const problemText = useProblemText();
  const { size } = useFormats();
  const { post } = useFetchClient();
  const [state, dispatch] = useReducer(importReducer, EMPTY);
  const count = useRef(0);
  // Of two looks at one item only the later one's answer counts; none after the import was discarded.
  const newest = useRef(new Map<string, number>());
  const round = useRef(0);

  const createItem = (name: string | null, content: Blob): ImportItem => {
    count.current += 1;
    const isTooLarge = content.size > LIMITS.fileBytes;
    return {
      id: `item-${count.current}`,
      name,
      content,
      headline: null,
      keep: [],
      corrections: [],
      phase: isTooLarge ? 'refused' : 'waiting',
      view: null,
      problem: isTooLarge
        ? t('import.problem.tooLarge', { size: size(content.size), limit: size(LIMITS.fileBytes) })
        : null,
    };
  };

  const send = async (
    item: ImportItem,
    settings: ImportSettings,
    kind: 'preview' | 'import',
    run: string | null,
  ): Promise<string | null> => {
    count.current += 1;
    const turn = count.current;
    newest.current.set(item.id, turn);
    const answerWith = (action: ImportAction) => {
      if (newest.current.get(item.id) === turn) {
        dispatch(action);
      }
    };
    dispatch({ type: 'sending', id: item.id });
    try {
      const path = kind === 'preview' ? '/newsdesk/import/preview' : '/newsdesk/import';
      const { data } = await post<ImportAnswer>(path, formOf(item, settings, run));
      const view = data.items[0];
      if (view === undefined) {
        throw new Error(t('import.problem.noAnswer'));
      }
      answerWith({
        type: 'answered',
        id: item.id,
        view,
        run: data.run,
        phase: kind === 'preview' ? 'looked' : 'imported',
      });
      return data.run;
    } catch (error) {
      answerWith({ type: 'failed', id: item.id, problem: problemText(error) });
      return null;
    }
  };

  /** Sends items one by one, until the import is discarded. */
  const sendAll = async (items: readonly ImportItem[], kind: 'preview' | 'import') => {
    round.current += 1;
    const turn = round.current;
    let { run } = state;
    for (const item of items) {
      if (round.current === turn) {
        run = (await send(item, state.settings, kind, kind === 'import' ? run : null)) ?? run;
      }
    }
    if (round.current === turn) {
      dispatch({ type: 'ended', phase: kind === 'preview' ? 'looked' : 'imported' });
    }
  };

  const lookAt = async (items: ImportItem[]) => {
    dispatch({ type: 'begin', phase: 'looking', items });
    await sendAll(
      items.filter(({ phase }) => phase !== 'refused'),
      'preview',
    );
  };

  /** Changes an item and looks at it again, so that the preview stays what an import would do. */
  const revise = async (item: ImportItem, action: ImportAction) => {
    dispatch(action);
    const revised = importReducer(state, action).items.find(({ id }) => id === item.id);
    if (revised !== undefined) {
      await send(revised, state.settings, 'preview', null);
    }
  };

  return [
    state,
    {
      setSettings: (settings) => dispatch({ type: 'settings', settings }),
      look: (text, files) =>
        lookAt([
          ...(text.trim() === '' ? [] : [createItem(null, new Blob([text], { type: 'text/plain' }))]),
          ...files.slice(0, LIMITS.files).map((file) => createItem(file.name, file)),
        ]),
      lookAgain: () => lookAt(state.items),
      runImport: async () => {
        dispatch({ type: 'begin', phase: 'importing', items: state.items });
        await sendAll(state.items.filter(isImportable), 'import');
      },
      select: (id) => dispatch({ type: 'select', id }),
      correct: (item, correction) => revise(item, { type: 'correct', id: item.id, correction }),
      uncorrect: (item, key) => revise(item, { type: 'uncorrect', id: item.id, key }),
      keep: (item, paragraph, isKept) => revise(item, { type: 'keep', id: item.id, paragraph, isKept }),
      setHeadline: (item, headline) => revise(item, { type: 'headline', id: item.id, headline }),
      discard: () => {
        round.current += 1;
        newest.current.clear();
        dispatch({ type: 'discard' });
      },
    },
  ];
};

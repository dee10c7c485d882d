import type { ImportItemView } from '../../../../contracts/desk';
import { DEFAULT_SOURCE } from './import-item';
import type { Correction, ImportItem, ImportSettings } from './import-item';

/** `composing` texts and files; `looking` at them one by one; `looked`; `importing`; `imported`. */
export type ImportPhase = 'composing' | 'looking' | 'looked' | 'importing' | 'imported';

export interface ImportState {
  phase: ImportPhase;
  settings: ImportSettings;
  items: ImportItem[];
  selected: string | null;
  /** True where date or source changed after the preview, so that it no longer says what an import would do. */
  isStale: boolean;
  run: string | null;
}

export type ImportAction =
  | { type: 'settings'; settings: Partial<ImportSettings> }
  | { type: 'begin'; phase: 'looking' | 'importing'; items: ImportItem[] }
  | { type: 'sending'; id: string }
  | { type: 'answered'; id: string; view: ImportItemView; run: string | null; phase: 'looked' | 'imported' }
  | { type: 'failed'; id: string; problem: string }
  | { type: 'ended'; phase: 'looked' | 'imported' }
  | { type: 'select'; id: string }
  | { type: 'correct'; id: string; correction: Correction }
  | { type: 'uncorrect'; id: string; key: string }
  | { type: 'keep'; id: string; paragraph: number; isKept: boolean }
  | { type: 'headline'; id: string; headline: string }
  | { type: 'discard' };

export const EMPTY: ImportState = {
  phase: 'composing',
  settings: { date: null, source: DEFAULT_SOURCE, publish: false },
  items: [],
  selected: null,
  isStale: false,
  run: null,
};

const change = (state: ImportState, id: string, update: (item: ImportItem) => Partial<ImportItem>): ImportState => ({
  ...state,
  items: state.items.map((item) => (item.id === id ? { ...item, ...update(item) } : item)),
});

/** Where an import stands after what happened. */
export const importReducer = (state: ImportState, action: ImportAction): ImportState => {
  switch (action.type) {
    case 'settings': {
      const settings = { ...state.settings, ...action.settings };
      const isOther = settings.date !== state.settings.date || settings.source !== state.settings.source;
      return { ...state, settings, isStale: state.isStale || (isOther && state.phase === 'looked') };
    }
    case 'begin':
      return {
        ...state,
        phase: action.phase,
        items: action.items.map((item) =>
          action.phase === 'looking' && item.phase !== 'refused' ? { ...item, phase: 'waiting', problem: null } : item,
        ),
        isStale: false,
        selected: state.selected ?? action.items[0]?.id ?? null,
      };
    case 'sending':
      return change(state, action.id, () => ({ phase: 'sending', problem: null }));
    case 'answered':
      return {
        ...change(state, action.id, (item) => ({
          phase: action.phase,
          // The answer of an import brings no story: what was looked at stays to be seen.
          view: { ...action.view, story: action.view.story ?? item.view?.story ?? null },
        })),
        run: action.run ?? state.run,
      };
    case 'failed':
      return change(state, action.id, () => ({ phase: 'failed', problem: action.problem }));
    case 'ended':
      return { ...state, phase: action.phase };
    case 'select':
      return { ...state, selected: action.id };
    case 'correct':
      return change(state, action.id, ({ corrections }) => ({
        corrections: [...corrections.filter(({ key }) => key !== action.correction.key), action.correction],
      }));
    case 'uncorrect':
      return change(state, action.id, ({ corrections }) => ({
        corrections: corrections.filter(({ key }) => key !== action.key),
      }));
    case 'keep':
      return change(state, action.id, ({ keep }) => ({
        keep: action.isKept
          ? [...new Set([...keep, action.paragraph])]
          : keep.filter((kept) => kept !== action.paragraph),
      }));
    case 'headline':
      return change(state, action.id, () => ({ headline: action.headline }));
    case 'discard':
      return { ...EMPTY, settings: state.settings };
  }
};

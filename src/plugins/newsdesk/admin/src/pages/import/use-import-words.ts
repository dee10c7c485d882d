import { useIntl } from 'react-intl';
import { useTranslate } from '../../hooks/use-translate';
import type { ImportState } from './import-state';
import { sumOutcomes } from './sum-outcomes';
import type { OutcomeSum } from './sum-outcomes';

export interface ImportWords {
  /** "Import 3 new, 1 update" */
  button: (sum: OutcomeSum) => string;
  /** "4 files looked at · nothing is saved yet" */
  subtitle: (state: ImportState) => string;
}

/** Gives what the import page says of an import as a whole. */
export const useImportWords = (): ImportWords => {
  const t = useTranslate();
  const intl = useIntl();
  const list = (parts: (string | null)[]) =>
    intl.formatList(
      parts.filter((part) => part !== null),
      { type: 'unit', style: 'short' },
    );

  return {
    button: ({ created, updated }) =>
      created + updated === 0
        ? t('import.nothing')
        : t('import.run', {
            what: list([
              created > 0 ? t('import.sum.created', { count: created }) : null,
              updated > 0 ? t('import.sum.updated', { count: updated }) : null,
            ]),
          }),
    subtitle: ({ phase, items }) => {
      const count = items.length;
      switch (phase) {
        case 'composing':
          return t('import.subtitle.composing');
        case 'looking':
          return t('import.subtitle.looking', { count });
        case 'looked':
          return t('import.subtitle.looked', { count });
        case 'importing':
          return t('import.subtitle.importing', { count });
        case 'imported': {
          const sum = sumOutcomes(items);
          return list([
            sum.created > 0 ? t('import.done.created', { count: sum.created }) : null,
            sum.updated > 0 ? t('import.done.updated', { count: sum.updated }) : null,
            sum.unchanged > 0 ? t('import.done.unchanged', { count: sum.unchanged }) : null,
            sum.conflict > 0 ? t('import.done.conflict', { count: sum.conflict }) : null,
            sum.failed > 0 ? t('import.done.failed', { count: sum.failed }) : null,
          ]);
        }
      }
    },
  };
};

import { useCallback } from 'react';
import type { AppearanceView } from '../../../contracts/desk';
import { toneOf } from '../text/find-marks';
import { useTranslate } from './use-translate';

/** Gives a function that says of a marked name what it is: "Suh: person, linked to Suh Wook". */
export const useMarkLabel = (): ((words: string, appearance: AppearanceView) => string) => {
  const t = useTranslate();
  return useCallback(
    (words, appearance) => {
      const record = appearance.record?.name ?? appearance.name;
      const kind = t(appearance.kind === 'person' ? 'legend.person' : 'legend.body');
      const tone = toneOf(appearance);
      const values = { words, kind, record };
      if (tone === 'check') {
        return t('mark.check', values);
      }
      return tone === 'plain' ? t('mark.plain', values) : t('mark.linked', values);
    },
    [t],
  );
};

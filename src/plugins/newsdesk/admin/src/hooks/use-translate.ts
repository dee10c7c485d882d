import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { PrimitiveType } from 'react-intl';
import { PLUGIN_ID } from '../plugin-id';
import type messages from '../translations/en.json';

/** A key of the translations, without the plugin's prefix. */
export type MessageKey = keyof typeof messages;

export type Translate = (key: MessageKey, values?: Record<string, PrimitiveType>) => string;

/** Gives a function from a key of `translations/en.json` to the text in the user's language. */
export const useTranslate = (): Translate => {
  const intl = useIntl();
  return useCallback((key, values) => intl.formatMessage({ id: `${PLUGIN_ID}.${key}` }, values), [intl]);
};

import { PLUGIN_ID } from '../plugin-id';

/** Gives each key the plugin's prefix: `import.title` -> `newsdesk.import.title`. */
export const prefixKeys = (messages: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(messages).map(([key, message]) => [`${PLUGIN_ID}.${key}`, message]));

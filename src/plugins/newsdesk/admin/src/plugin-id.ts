/** Id of the plugin: prefix of its translations, its pages' address and its admin routes. */
export const PLUGIN_ID = 'newsdesk';

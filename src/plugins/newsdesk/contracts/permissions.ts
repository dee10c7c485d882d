/** Names of the plugin's own permissions; free of schemas, so that the panel's bundle stays small. */
export const PERMISSIONS = {
  read: 'plugin::newsdesk.read',
  import: 'plugin::newsdesk.import',
  decide: 'plugin::newsdesk.decide',
  merge: 'plugin::newsdesk.merge',
  erase: 'plugin::newsdesk.erase',
} as const;

import { useGetDeskSettingsQuery } from '../requests/desk-queries';
import type { DeskSettings } from '../requests/desk-queries';

// What a project has that follows the plugin's README; a host with other types answers with them in its settings.
const USUAL: DeskSettings['types'] = {
  article: 'api::article.article',
  person: 'api::person.person',
  organization: 'api::organization.organization',
};

/** Gives the uids of the host's types for articles, people and organizations. */
export const useDeskTypes = (): DeskSettings['types'] => useGetDeskSettingsQuery().data?.types ?? USUAL;

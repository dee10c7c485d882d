import { PERMISSIONS } from '../../../contracts/permissions';

const guarded = (action: string) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [action] } }],
});

const route = (method: 'GET' | 'POST', path: string, handler: string, action: string) => ({
  method,
  path,
  handler: handler.includes('.') ? handler : `admin.${handler}`,
  config: guarded(action),
});

/** The panel's requests: each behind a login and a permission of the plugin. */
export default {
  type: 'admin',
  routes: [
    route('GET', '/review', 'review.questions', PERMISSIONS.read),
    route('GET', '/review/group', 'review.group', PERMISSIONS.read),
    route('GET', '/review/choices', 'review.choices', PERMISSIONS.read),
    route('GET', '/overview', 'overview.overview', PERMISSIONS.read),
    route('GET', '/people/:id', 'record-pages.person', PERMISSIONS.read),
    route('GET', '/people/:id/stories', 'record-pages.personStories', PERMISSIONS.read),
    route('GET', '/people/:id/quotes', 'record-pages.personQuotes', PERMISSIONS.read),
    route('GET', '/organizations/:id', 'record-pages.organization', PERMISSIONS.read),
    route('GET', '/organizations/:id/stories', 'record-pages.organizationStories', PERMISSIONS.read),
    route('GET', '/organizations/:id/quotes', 'record-pages.organizationQuotes', PERMISSIONS.read),
    route('GET', '/settings', 'settings', PERMISSIONS.read),
    route('GET', '/articles/:documentId', 'article', PERMISSIONS.read),
    route('POST', '/articles/:documentId/decisions', 'decide', PERMISSIONS.decide),
    route('POST', '/articles/:documentId/decisions/:decision/take-back', 'takeBack', PERMISSIONS.decide),
    route('POST', '/articles/:documentId/corrections', 'correct', PERMISSIONS.decide),
    route('POST', '/decisions', 'decisions.decideTogether', PERMISSIONS.decide),
    route('POST', '/decisions/:group/take-back', 'decisions.takeBackTogether', PERMISSIONS.decide),
    route('GET', '/rules', 'decisions.rules', PERMISSIONS.read),
    route('POST', '/rules', 'decisions.makeRule', PERMISSIONS.decide),
    route('POST', '/rules/:rule/take-back', 'decisions.takeBackRule', PERMISSIONS.decide),
    route('POST', '/articles/:documentId/analyse', 'analyse', PERMISSIONS.decide),
    route('POST', '/articles/:documentId/put-back', 'putBack', PERMISSIONS.decide),
    route('GET', '/records', 'records', PERMISSIONS.read),
    route('POST', '/records/hide', 'records.hide', PERMISSIONS.merge),
    route('POST', '/records/show', 'records.show', PERMISSIONS.merge),
    route('POST', '/records/different', 'records.sayDifferent', PERMISSIONS.merge),
    route('POST', '/records/erase', 'records.erase', PERMISSIONS.erase),
    route('GET', '/doubles', 'records.doubles', PERMISSIONS.merge),
    route('GET', '/merges', 'records.merges', PERMISSIONS.read),
    route('POST', '/merges/preview', 'records.previewMerge', PERMISSIONS.merge),
    route('POST', '/merges', 'records.merge', PERMISSIONS.merge),
    route('POST', '/merges/:merge/undo', 'records.unmerge', PERMISSIONS.merge),
    route('POST', '/import/preview', 'preview', PERMISSIONS.import),
    route('POST', '/import', 'importFiles', PERMISSIONS.import),
    route('POST', '/registry/imports', 'registry-imports.begin', PERMISSIONS.import),
    route('GET', '/registry/imports/current', 'registry-imports.current', PERMISSIONS.import),
    route('POST', '/registry/imports/:id/start', 'registry-imports.start', PERMISSIONS.import),
    route('POST', '/registry/imports/:id/stop', 'registry-imports.stop', PERMISSIONS.import),
  ],
};

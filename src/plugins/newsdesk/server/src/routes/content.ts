import { answerFresh } from './answer-fresh';

const get = (path: string, handler: string) => ({
  method: 'GET',
  path,
  handler,
  config: { middlewares: [answerFresh] },
});

/**
 * The public API under `/api/newsdesk`. Each handler is a permission of its own ("plugin::newsdesk.article.findOne").
 * Those of offices and terms are also what populating `officeTerms` of a person asks for.
 */
export default {
  type: 'content-api',
  routes: [
    get('/articles/:id', 'article.findOne'),
    get('/drafts/:id', 'article.draft'),
    get('/people/:id', 'person.findOne'),
    get('/people/:id/stories', 'person.stories'),
    get('/people/:id/quotes', 'person.quotes'),
    get('/people/:id/named-with', 'person.namedWith'),
    get('/organizations/:id', 'organization.findOne'),
    get('/organizations/:id/stories', 'organization.stories'),
    get('/organizations/:id/quotes', 'organization.quotes'),
    get('/organizations/:id/named-with', 'organization.namedWith'),
    get('/search', 'search.find'),
    get('/names', 'search.names'),
    get('/changes', 'change.find'),
    get('/offices', 'office.find'),
    get('/offices/:id', 'office.findOne'),
    get('/offices/:id/holders', 'office.holders'),
    get('/office-terms', 'office-term.find'),
    get('/office-terms/:id', 'office-term.findOne'),
  ],
};

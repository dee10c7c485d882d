import { readEnvironment } from '../src/environment';

export default () => {
  const environment = readEnvironment();
  return {
    graphql: {
      config: {
        endpoint: '/graphql',
        landingPage: false,
        shadowCRUD: true,
        depthLimit: 8,
        defaultLimit: 25,
        maxLimit: 100,
        apolloServer: { introspection: true, includeStacktraceInErrorResponses: false },
      },
    },
    newsdesk: {
      enabled: true,
      resolve: './src/plugins/newsdesk',
      config: {
        seed: environment.NEWSDESK_SEED ? 'database/seeds' : false,
        types: {
          article: 'api::article.article',
          person: 'api::person.person',
          organization: 'api::organization.organization',
        },
      },
    },
  };
};

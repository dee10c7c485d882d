// Strapi reads .env as soon as it is imported; a developer's own settings and database are no part of a test.
process.env.ENV_PATH = '/nonexistent/.env';

type Ending = () => Promise<void>;

const endings: Ending[] = [];

/** Has something done once all tests are over: what they share is ended there, by the one who started it. */
export const atEnd = (ending: Ending): void => {
  endings.push(ending);
};

/** What mocha does once, after all tests: the last thing that was started ends first. */
export const mochaHooks: Mocha.RootHookObject = {
  async afterAll() {
    for (const ending of endings.splice(0).reverse()) await ending();
  },
};

import { expect } from 'chai';
import { desk } from './boot';

describe('the desk of the tests', () => {
  it('boots once, listens, and answers', async () => {
    const { strapi, url } = await desk();
    expect((await desk()).strapi).to.equal(strapi);
    expect((await fetch(`${url}/_health`)).status).to.equal(204);
  });
});

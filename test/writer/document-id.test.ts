import { expect } from 'chai';
import { newDocumentId } from '../../src/plugins/newsdesk/writer/document-id';

describe('newDocumentId', () => {
  it('begins with a letter, so that Strapi does not take it for the number of a row, and sorts by time', () => {
    const ids = Array.from({ length: 50 }, () => newDocumentId());
    for (const id of ids) expect(id).to.match(/^[a-z][0-9a-z]{23}$/);
    expect([...ids].sort()).to.deep.equal(ids);
    expect('0hogq48tfh4b31yelgm53y44' < (ids[0] ?? ''), 'after those that began with a digit').to.equal(true);
  });
});

import { expect } from 'chai';
import { toSlug } from '../../src/plugins/newsdesk/writer/slugs';
import { newDocumentId } from '../../src/plugins/newsdesk/writer/document-id';
import { fingerprint, hashText } from '../../src/plugins/newsdesk/writer/hash';

describe('slugs, ids and hashes', () => {
  it('make a slug of Latin letters and digits, cut at a word', () => {
    expect(toSlug('Kim Yo-jong')).to.equal('kim-yo-jong');
    expect(toSlug('Flávio Bolsonaro')).to.equal('flavio-bolsonaro');
    expect(toSlug('문재인')).to.equal('');
    expect(toSlug('word '.repeat(40)))
      .to.match(/^(word-)+word$/)
      .and.have.property('length')
      .that.is.at.most(80);
  });

  it('give ids that differ and sort by the time they were made', () => {
    const ids = Array.from({ length: 2000 }, newDocumentId);
    expect(new Set(ids).size).to.equal(2000);
    expect([...ids].sort()).to.deep.equal(ids);
    for (const id of ids) expect(id).to.match(/^[a-z0-9]{24}$/);
  });

  it('hash equal values alike, whatever the order of their keys', () => {
    const moment = new Date('2021-03-17T00:00:00Z');
    expect(fingerprint({ a: 1, b: [null, moment] })).to.equal(
      fingerprint({ b: [undefined, moment], a: 1, c: undefined }),
    );
    expect(fingerprint({ a: 1 })).not.to.equal(fingerprint({ a: '1' }));
    expect(hashText('Seoul')).to.match(/^[0-9a-f]{32}$/);
  });
});

import { expect } from 'chai';
import { batch, groupBy } from '../../../src/plugins/newsdesk/server/src/content/batch';

describe('batch', () => {
  it('loads together what is asked for at one time, and each key once', async () => {
    const loads: string[][] = [];
    const get = batch<string>((keys) => {
      loads.push(keys);
      return Promise.resolve(new Map(keys.filter((key) => key !== 'none').map((key) => [key, key.toUpperCase()])));
    });
    const later = Promise.resolve().then(() => get('c'));
    expect(await Promise.all([get('a'), get('b'), get('a'), get('none'), later])).to.deep.equal([
      ...['A', 'B', 'A'],
      undefined,
      'C',
    ]);
    expect(await get('a')).to.equal('A');
    expect(loads).to.deep.equal([['a', 'b', 'none', 'c']]);
  });

  it('gives a failure to everyone who asked, thrown or rejected, and to nobody else', async () => {
    for (const load of [
      () => Promise.reject(new Error('broken')),
      (): never => {
        throw new Error('broken');
      },
    ]) {
      const get = batch<string>(load);
      const answers = await Promise.allSettled([get('a'), get('b')]);
      expect(answers.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    }
  });
});

describe('groupBy', () => {
  it('keeps the order within a group', () => {
    const groups = groupBy(['ab', 'b', 'ac'], (word) => word.slice(0, 1));
    expect([...groups]).to.deep.equal([
      ['a', ['ab', 'ac']],
      ['b', ['b']],
    ]);
  });
});

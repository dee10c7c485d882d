import { expect } from 'chai';
import { link } from '../../../src/plugins/newsdesk/core/link';
import { buildRegistry } from '../../../src/plugins/newsdesk/core/registry';
import type { DecisionInForce, PersonEntry } from '../../../src/plugins/newsdesk/core/types';
import { bodyRecord, personRecord, rowsOf } from './make-registry';
import { body, person, story } from './make-story';

const rows = rowsOf(
  [
    'Lena Moritz: Minister of Health, DE, 2018, 2024',
    'Lena Maria Moritz: Minister of Health, DE, 2019, 2024',
    'Otto Brandt: Minister of Justice, DE, 2018, 2024',
  ],
  {
    people: [personRecord('Somebody Else', 'DE')],
    organizations: [bodyRecord('Ministry of Health', 'DE', 'government')],
  },
);
const registry = buildRegistry(rows);
const otto = person('Otto Brandt', ['Justice Minister, DE']);
const lena = person('Lena Moritz', ['Health Minister, DE']);

type Words = [verb: DecisionInForce['verb'], nameForm: string | null, record: string | null][];

const decide = (words: Words, kind: DecisionInForce['kind'] = 'person'): DecisionInForce[] =>
  words.map(([verb, nameForm, record], i) => ({ id: `d${i}`, verb, kind, nameForm, record }));
const linkOf = (words: Words, ...people: PersonEntry[]) =>
  link(story('2021-03-17', people), registry, { decisions: decide(words) }).people;

describe('link: decisions', () => {
  const cases: [
    what: string,
    words: Words,
    entry: PersonEntry,
    state: string,
    record: string | null,
    decision: string | null,
  ][] = [
    ['none', [], otto, 'linked', 'otto brandt', null],
    ['accept', [['accept', 'otto brandt', 'otto brandt']], otto, 'linked', 'otto brandt', 'd0'],
    ['accept another record', [['accept', 'otto brandt', 'somebody else']], otto, 'linked', 'somebody else', 'd0'],
    ['accept for another form of name', [['accept', 'brandt', 'somebody else']], otto, 'linked', 'otto brandt', null],
    ['reject', [['reject', 'otto brandt', 'otto brandt']], otto, 'rejected', 'otto brandt', 'd0'],
    ['reject whatever the form', [['reject', 'brandt', 'otto brandt']], otto, 'rejected', 'otto brandt', 'd0'],
    ['reject of another record', [['reject', 'otto brandt', 'somebody else']], otto, 'linked', 'otto brandt', null],
    ['hide', [['hide', 'otto brandt', 'otto brandt']], otto, 'hidden', 'otto brandt', 'd0'],
    ['none of them', [['none', 'otto brandt', null]], otto, 'none', null, 'd0'],
    [
      'accept after reject',
      [
        ['reject', null, 'otto brandt'],
        ['accept', 'otto brandt', 'otto brandt'],
      ],
      otto,
      'linked',
      'otto brandt',
      'd1',
    ],
    [
      'reject after accept',
      [
        ['accept', 'otto brandt', 'otto brandt'],
        ['reject', null, 'otto brandt'],
      ],
      otto,
      'rejected',
      'otto brandt',
      'd1',
    ],
    [
      'a record added by hand, without a name',
      [['accept', null, 'somebody else']],
      otto,
      'linked',
      'otto brandt',
      null,
    ],
    [
      'reject the best, the next is clear',
      [['reject', null, 'lena moritz']],
      lena,
      'linked',
      'lena maria moritz',
      null,
    ],
    [
      'reject both',
      [
        ['reject', null, 'lena moritz'],
        ['reject', null, 'lena maria moritz'],
      ],
      lena,
      'rejected',
      'lena moritz',
      'd0',
    ],
  ];
  for (const [what, words, entry, state, record, decision] of cases) {
    it(`${what}: ${state}`, () => {
      expect(linkOf(words, entry)[0]).to.include({ state, record, decision });
    });
  }

  it('asks for no new record where the one that fits was rejected', () => {
    expect(linkOf([['reject', null, 'otto brandt']], otto)[0]?.create).to.equal(null);
    expect(linkOf([['none', 'neu er', null]], person('Neu Er', ['Justice Minister, DE']))[0]?.create).to.equal(null);
  });

  it('keeps an accepted record from the other names of the story', () => {
    const [other, own] = linkOf([['accept', 'someone', 'otto brandt']], otto, person('Someone'));
    expect(own).to.include({ state: 'linked', record: 'otto brandt' });
    expect(other?.record).to.equal(null);
  });

  it('does not take a word on a person for one on a body', () => {
    const entry = body('Ministry of Health', 'DE');
    const record = 'ministry of health DE';
    const of = (kind: DecisionInForce['kind']) => ({
      decisions: decide([['hide', 'ministry of health', record]], kind),
    });
    const analysis = story('2021-03-17', [], [entry]);
    expect(link(analysis, registry, of('organization')).organizations[0]).to.include({ state: 'hidden', record });
    expect(link(analysis, registry, of('person')).organizations[0]).to.include({ state: 'linked', record });
  });
});

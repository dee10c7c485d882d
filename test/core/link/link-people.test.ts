import { expect } from 'chai';
import type { PersonEntry } from '../../../src/plugins/newsdesk/core/types';
import { person } from './make-story';
import { on } from './officials';

describe('link: people', () => {
  type Case = [what: string, day: string | null, entry: PersonEntry, state: string, record: string | null];
  const cases: Case[] = [
    [
      'full name and office on that day',
      '2021-03-17',
      person('Mette Frederiksen', ['Prime Minister, DK']),
      'linked',
      'mette frederiksen',
    ],
    [
      'another title of the same office',
      '2021-03-17',
      person('Trine Bramsen', ['Defense Minister, DK']),
      'linked',
      'trine bramsen',
    ],
    [
      'no accents and no middle part',
      '2016-03-17',
      person('Lars Rasmussen', ['Prime Minister, DK']),
      'linked',
      'lars løkke rasmussen',
    ],
    [
      'the story’s day decides, not today',
      '2021-03-17',
      person('Lars Løkke Rasmussen', ['Foreign Minister, DK']),
      'suggested',
      null,
    ],
    [
      'former holder',
      '2021-03-17',
      person('Lars Løkke Rasmussen', ['former Prime Minister, DK']),
      'linked',
      'lars løkke rasmussen',
    ],
    [
      'former, and still in office',
      '2021-03-17',
      person('Trine Bramsen', ['former Defence Minister, DK']),
      'suggested',
      null,
    ],
    [
      'family name and office',
      '2021-03-17',
      person('Frederiksen', ['Prime Minister, DK']),
      'linked',
      'mette frederiksen',
    ],
    [
      'family name of two, the office decides',
      '2021-03-17',
      person('Kim', ['Justice Minister, KR']),
      'linked',
      'kim dong-il',
    ],
    ['family name first or last', '2022-06-01', person('Jin Park', ['Foreign Minister, KR']), 'linked', 'park jin'],
    ['family name without an office', '2021-03-17', person('Frederiksen'), 'none', null],
    ['family name with another office', '2021-03-17', person('Frederiksen', ['Minister of Culture, DK']), 'none', null],
    ['a full name alone', '2021-03-17', person('Trine Bramsen'), 'suggested', null],
    [
      'a full name with another trade',
      '2021-03-17',
      person('Trine Bramsen', [], { trade: 'goalkeeper' }),
      'none',
      null,
    ],
    [
      'a namesake with that office in another state',
      '2021-03-17',
      person('Trine Bramsen', ['Defence Minister, NO']),
      'suggested',
      null,
    ],
    [
      'a namesake of another state and office',
      '2021-03-17',
      person('Trine Bramsen', ['Health Minister, NO']),
      'none',
      null,
    ],
    [
      'a namesake with an office that does not fit',
      '2021-03-17',
      person('Trine Bramsen', ['Ambassador, DK']),
      'suggested',
      null,
    ],
    [
      'name and state of one who holds an office',
      '2021-03-17',
      person('Trine Bramsen', [], { country: 'DK' }),
      'suggested',
      null,
    ],
    [
      'an official of that state',
      '2021-03-17',
      person('Trine Bramsen', [], { country: 'DK', grade: 'official' }),
      'linked',
      'trine bramsen',
    ],
    [
      'first of two who share the words',
      '2021-03-17',
      person('Ahmed Hassan', ['Health Minister, EG']),
      'linked',
      'ahmed hassan',
    ],
    [
      'second of two who share the words',
      '2021-03-17',
      person('Ahmed Hassan', ['Governor of Aswan, EG']),
      'linked',
      'ahmed hassan ali',
    ],
    ['state unknown', '2018-03-17', person('Thomas Baker', ['Secretary of Defense']), 'linked', 'thomas baker'],
    ['Pentagon chief', '2018-03-17', person('Thomas Baker', ['Pentagon chief, US']), 'linked', 'thomas baker'],
    ['a short given name', '2018-03-17', person('Tom Baker', ['Defense Secretary, US']), 'linked', 'thomas baker'],
    ['an initial', '2018-03-17', person('T. Baker', ['Defense Secretary, US']), 'linked', 'thomas baker'],
    [
      'two family names, one named',
      '2021-03-17',
      person('Maria Lopez', ['Culture Minister, MX']),
      'linked',
      'maria fernanda lopez ortiz',
    ],
    ['particles', '2016-03-17', person('von der Leyen', ['Defence Minister, DE']), 'linked', 'ursula von der leyen'],
    [
      'an article less',
      '2021-03-17',
      person('Abdul Rahman Saadi', ['Oil Minister, IQ']),
      'linked',
      'abdul rahman al-saadi',
    ],
    ['transliterated', '2021-03-17', person('Viktor Qadhafi', ['Transport Minister, LY']), 'linked', 'viktor gaddafi'],
    ['leader', '2021-03-17', person('Ruth Ada', ['leader, GH']), 'linked', 'ruth ada'],
    ['a bare "minister"', '2021-03-17', person('Erik Young', ['Minister, NZ']), 'linked', 'erik young'],
    ['a bare "minister" of two of a family name', '2021-03-17', person('Young', ['Minister, NZ']), 'suggested', null],
    ['elect', '2019-06-10', person('Mette Frederiksen', ['elect Prime Minister, DK']), 'linked', 'mette frederiksen'],
    ['predecessor, some days after', '2021-03-04', person('Ann Prior', ['Trade Minister, IE']), 'linked', 'ann prior'],
    ['predecessor, family name alone', '2021-03-04', person('Prior', ['Trade Minister, IE']), 'suggested', null],
    ['successor, on the first day', '2021-03-01', person('Post', ['Trade Minister, IE']), 'linked', 'bea post'],
    [
      'two offices, one of them theirs',
      '2021-03-17',
      person('Henry Cole', ['Treasurer, AU', 'former Prime Minister, AU']),
      'linked',
      'henry cole',
    ],
    ['the dead hold no office', '2021-03-17', person('Anthony Brooks', ['Senator, US']), 'none', null],
    ['the lately dead', '2019-06-17', person('Anthony Brooks', [], { country: 'US' }), 'suggested', null],
    ['a child', '2021-03-17', person('Moon Ji-woo', ['Senator, KR']), 'none', null],
    ['a mere rank', '2021-03-17', person('Trine Bramsen', ['General, DK']), 'suggested', null],
    ['a mere rank of a military chief', '2021-03-17', person('Bo Dahl', ['General, DK']), 'linked', 'bo dahl'],
    [
      'day unknown: once held',
      null,
      person('Mette Frederiksen', ['Prime Minister, DK']),
      'linked',
      'mette frederiksen',
    ],
    ['day and state unknown, a common name', null, person('Thomas Baker', ['Defense Secretary']), 'suggested', null],
    [
      'day unknown: a family name is not enough',
      null,
      person('Frederiksen', ['Prime Minister, DK']),
      'suggested',
      null,
    ],
    ['nobody of that name', '2021-03-17', person('Xenia Novak', ['spokeswoman, DK']), 'none', null],
  ];
  for (const [what, day, entry, state, record] of cases) {
    it(`${what}: ${state}`, () => {
      const found = on(day, entry);
      expect({ state: found.state, record: found.record }, JSON.stringify(found.candidates)).to.deep.equal({
        state,
        record,
      });
    });
  }
});

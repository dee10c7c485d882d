import { expect } from 'chai';
import { read } from '../rows';

const BODY =
  'The river rose by two metres in the night, and the lower town was under water when the people woke in the morning.';

const DATELINES: Array<[line: string, place: string | null, agency: string | null, date: string | null]> = [
  ['Seoul/UNI:', 'Seoul', 'UNI', null],
  ['WASHINGTON (Reuters) -', 'WASHINGTON', 'Reuters', null],
  ['NEW DELHI, March 17 (PTI):', 'NEW DELHI', 'PTI', '2021-03-17'],
  ['SEOUL, March 17, 2019 (Yonhap) --', 'SEOUL', 'Yonhap', '2019-03-17'],
  ['CAIRO - 26 July 2022:', 'CAIRO', null, '2022-07-26'],
  ['KUWAIT CITY, July 25:', 'KUWAIT CITY', null, '2021-07-25'],
  ['Cape Town -', 'Cape Town', null, null],
  ['HIROSHIMA--', 'HIROSHIMA', null, null],
  ['MOMBASA, June 4 (Reuters) -', 'MOMBASA', 'Reuters', '2021-06-04'],
  ['NEW DELHI, Dec 31 (PTI):', 'NEW DELHI', 'PTI', '2020-12-31'],
  ['TOKYO, Wednesday (Kyodo) -', 'TOKYO', 'Kyodo', '2021-03-17'],
  ['LONDON, Monday, March 15 (AP) -', 'LONDON', 'AP', '2021-03-15'],
  ['MOSCOW, March 17. /TASS/.', 'MOSCOW', 'TASS', '2021-03-17'],
  ['GENEVA (17 March 2021) –', 'GENEVA', null, '2021-03-17'],
  ['BEIJING, March 17 (Xinhua) --', 'BEIJING', 'Xinhua', '2021-03-17'],
  ['PARIS —', 'PARIS', null, null],
  ['PARIS (AFP)', 'PARIS', 'AFP', null],
  ['Lisbon (Lusa) –', 'Lisbon', 'Lusa', null],
  ['(Reuters) -', null, 'Reuters', null],
  ['LAGOS:', 'LAGOS', null, null],
];

describe('the frame of a story', () => {
  for (const [line, place, agency, date] of DATELINES) {
    it(`dateline ${line}`, () => {
      const { dateline } = read(`River floods the town\n${line} ${BODY}`, '2021-03-18');
      expect([dateline?.place, dateline?.agency, dateline?.date]).to.deep.equal([place, agency, date]);
    });
  }

  it('takes no sentence for a dateline', () => {
    for (const start of [
      'Rain: nothing else was spoken of.',
      'The mayor - a tall man - said so.',
      'AFL-CIO members stayed at home.',
      'Lund: he is the one who knew of it.',
      'Franco-German talks were put off.',
      'The Bridge (Lund) - a play - was shown.',
      'Q: What did you see in the night?',
    ]) {
      expect(read(`River floods the town\n${start} ${BODY}`).dateline, start).to.equal(null);
    }
  });

  it('finds the headline, and none where the text begins at once', () => {
    expect(read(`River floods the town\n${BODY}\n${BODY}`).headline).to.equal('River floods the town');
    expect(read(BODY).headline).to.equal(null);
  });

  const HEADLINES: Array<[first: string, headline: string | null]> = [
    ['Kenya: Two held over bank raid', 'Kenya: Two held over bank raid'],
    ['Mayor Says She Was Not At The Bridge That Fell.', 'Mayor Says She Was Not At The Bridge That Fell.'],
    ['The mayor has said that the bridge was closed before it fell into the river.', null],
    [
      'LISBON (Lusa) – The bridge fell into the river in the night, and nobody was hurt, the police said on Monday.',
      null,
    ],
    ['2021-03-17', null],
  ];
  for (const [first, headline] of HEADLINES) {
    it(`headline ${headline === null ? 'none' : 'found'}: ${first}`, () => {
      expect(read(`${first}\n${BODY}\n${BODY}`).headline).to.equal(headline);
    });
  }

  const DATES: Array<[line: string, published: string | null, date: object | null]> = [
    ['LISBON, March 17 (Lusa) –', '2021-03-18', { value: '2021-03-18', from: 'given' }],
    ['LISBON, March 17, 2021 (Lusa) –', null, { value: '2021-03-17', from: 'dateline' }],
    ['LISBON, March 17 (Lusa) –', null, null],
    ['LISBON, Wednesday (Lusa) –', null, null],
    ['On Wednesday', null, null],
  ];
  for (const [line, published, date] of DATES) {
    it(`the story's date, ${published ?? 'none'} given: ${line}`, () => {
      expect(read(`River floods the town\n${line} ${BODY}`, published).date).to.deep.equal(date);
    });
  }

  it('reads the date beside a byline', () => {
    const { byline, date } = read(`River floods the town\nBy Helen Marsh | March 17, 2021\n${BODY}`);
    expect([byline, date]).to.deep.equal(['Helen Marsh', { value: '2021-03-17', from: 'text' }]);
  });

  it('reads byline, publisher and the date of a line', () => {
    const analysis = read(
      `River floods the town\nBy Helen Marsh\nFriday, July 21, 2017\n${BODY}\n© 2017 The Northern Herald. All rights reserved.`,
    );
    expect(analysis.byline).to.equal('Helen Marsh');
    expect(analysis.publisher).to.equal('Northern Herald');
    expect(analysis.date).to.deep.equal({ value: '2017-07-21', from: 'text' });
  });

  const TAILS: Array<[text: string, reason: string]> = [
    ['Support our journalism', 'plea for support'],
    ['Subscribe to our newsletter for more of this.', 'subscription'],
    ['© 2021 The Northern Herald. All rights reserved.', 'copyright'],
    ['This story has been published from a wire agency feed without modifications to the text.', 'syndication'],
    ['Read more: How the old harbour was lost', 'related stories'],
    ['Follow us on Twitter', 'sharing'],
    ['Advertisement', 'other'],
    ['Ana Holm / Reuters', 'photo credit'],
    ['Photograph: Ana Holm/The Northern Herald', 'photo credit'],
    ['You may also like', 'related stories'],
    ['https://www.example.org/story/12', 'other'],
  ];
  for (const [tail, reason] of TAILS) {
    it(`boilerplate (${reason}): ${tail}`, () => {
      const text = `River floods the town\n${BODY}\n${BODY}\n${BODY}\n${tail}`;
      const { removed } = read(text);
      expect(removed.map((part) => [part.reason, text.slice(part.start, part.end)])).to.deep.equal([[reason, tail]]);
    });
  }

  it('leaves an article that speaks of journalism alone', () => {
    expect(
      read(`River floods the town\n${BODY}\n"We need independent journalism," the mayor, Marta Lopes, said.\n${BODY}`)
        .removed,
    ).to.deep.equal([]);
  });

  const LANGUAGES: Array<[language: string, text: string]> = [
    ['en', 'The prime minister said on Wednesday that the government plans new measures.'],
    ['de', 'Der Bundeskanzler hat am Mittwoch in Berlin erklärt, dass die Regierung neue Maßnahmen plant.'],
    ['fr', 'Le président de la République a déclaré mercredi que le gouvernement prendra de nouvelles mesures.'],
    ['es', 'El presidente del Gobierno declaró el miércoles que se tomarán nuevas medidas.'],
    ['nl', 'De minister-president zei woensdag dat de regering nieuwe maatregelen zal nemen.'],
    ['da', 'Statsministeren sagde onsdag, at regeringen planlægger nye tiltag.'],
    ['tr', 'Başbakan çarşamba günü hükümetin yeni önlemler alacağını söyledi.'],
    ['ru', 'Премьер-министр заявил в среду, что правительство планирует новые меры.'],
    ['ja', '首相は水曜日、政府が新たな措置を取ると述べた。今後の計画も発表した。'],
    ['ko', '총리는 수요일 정부가 새로운 조치를 취할 것이라고 밝혔다. 추가 계획도 발표했다.'],
  ];
  for (const [language, text] of LANGUAGES) {
    it(`language ${language}`, () => {
      const analysis = read(text);
      expect(analysis.language).to.equal(language);
      if (language === 'en') return;
      expect(analysis.people).to.deep.equal([]);
      expect(analysis.warnings.map((warning) => warning.code)).to.include('notEnglish');
    });
  }
});

import { makeRandom } from '../stories';

/** How many rows are made, and how many of them are of people who bear one name. */
export interface MadeRows {
  rows: number;
  namesakes: number;
}

const SEED = 20220701;
const HEAD = 'wikidata_id,name,position,country_code,country,start_date,end_date,kind';
const STATES = 'AR AU BR CA DE EG ES FI FR GB GH ID IN IT JP KE KR MX NG NO PH PL SE TH TR UA US VN ZA'.split(' ');
const STARTS = 'Ab Al An Ar Be Bo Ca Da El En Fa Ga Ha Il Jo Ka Le Li Ma Mi Na No Ol Pa Ra Ro Sa So Ta Te Ul Va'.split(' '); // prettier-ignore
const MIDDLES = 'b d dr g k l ll m mm n nd nt r rt s sk st t th v'.split(' ');
const ENDS = 'a ani as ek en er ez i ia ic in is o on ov son us va wan y'.split(' ');
const OFFICES = ['Minister of', 'Deputy Minister of', 'Secretary of State for', 'Director of', 'Spokesperson for'];
const FIELDS = 'Defence Finance Health Trade Energy Justice Labour Culture Education Fisheries Transport Housing'.split(' '); // prettier-ignore
const SEATS = 240;

/**
 * Made-up office holders as lines of a CSV, the same for the same numbers: seven rows for four people and six of seven in a
 * parliament, as registries have it. The namesakes stand evenly among the others.
 */
export function* makeRows({ rows, namesakes }: MadeRows): Generator<string> {
  const random = makeRandom(SEED);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  const word = (): string => pick(STARTS) + pick(MIDDLES) + (random() < 0.5 ? pick(ENDS) + pick(MIDDLES) : '') + pick(ENDS); // prettier-ignore
  yield `${HEAD}\n`;
  let person = { id: 0, name: '', state: '', year: 0, terms: 0 };
  let made = 0;
  for (let at = 0; at < rows; at++) {
    const isNamesake = namesakes > 0 && Math.floor((at * namesakes) / rows) > made;
    if (isNamesake) made++;
    if (isNamesake || person.terms === 0) {
      person = {
        id: person.id + 1,
        name: isNamesake ? 'Li Wei' : `${word()} ${random() < 0.2 ? `${word()} ` : ''}${word()}`,
        state: isNamesake ? 'CN' : pick(STATES),
        year: 1970 + Math.floor(random() * 40),
        terms: isNamesake ? 1 : 1 + Math.floor(random() * 2.5),
      };
    }
    person.terms--;
    const { id, name, state } = person;
    const isSeat = random() < 6 / 7;
    const title = isSeat ? `Member for District ${Math.floor(random() * SEATS)}` : `${pick(OFFICES)} ${pick(FIELDS)}`;
    const start = `${person.year}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
    const end = random() < 0.8 ? `${person.year + 4}` : '';
    person.year += 4;
    yield `Q${800_000_000 + id},${name},${title},${state},,${start},${end},${isSeat ? 'legislature' : 'office'}\n`;
  }
}

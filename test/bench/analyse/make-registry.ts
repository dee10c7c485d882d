import { makeRandom } from '../stories';

const STARTS = 'ab ad al an ar be bo ca da de el en fa ga ha il jo ka la le li ma mi na no ola pa ra ro sa so ta te ul va wi yu za'.split(' '); // prettier-ignore
const MIDDLES = 'b d dr g k l ll m mm n nd nt r rt s sk st t th v z'.split(' ');
const ENDS = 'a ani as ek en er ez i ia ic in is o on ov son us va wan y'.split(' ');
const STATES = 'AR AU BR CA DE EG ES FI FR GB GH ID IN IT JP KE KR MX NG NO PH PL SE TH TR UA US VN ZA'.split(' ');
const TITLES = ['Minister of Finance', 'Minister of Defence', 'Ambassador', 'Governor', 'Member of Parliament', 'Mayor', 'Judge', 'Prime Minister', 'Minister of Health', 'Spokesperson']; // prettier-ignore

/** Made-up people with made-up offices as a CSV of office holders; the same for the same number. */
export const makeRegistry = (people: number): string => {
  const random = makeRandom(60_000);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;
  const word = (): string => {
    const letters = pick(STARTS) + pick(MIDDLES) + (random() < 0.5 ? pick(STARTS) + pick(MIDDLES) : '') + pick(ENDS);
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  const lines = ['wikidata_id,name,position,country_code,country,start_date,end_date,kind'];
  for (let index = 0; index < people; index++) {
    const name = `${word()} ${random() < 0.2 ? `${word()} ` : ''}${word()}`;
    const state = pick(STATES);
    const year = 1990 + Math.floor(random() * 30);
    // Seventeen terms for ten people, as registries have it.
    for (let term = 0; term < (random() < 0.7 ? 2 : 1); term++)
      lines.push(`Q${900_000_000 + index},${name},${pick(TITLES)},${state},${state},${year + term * 4}-01-01,,office`);
  }
  return `${lines.join('\n')}\n`;
};

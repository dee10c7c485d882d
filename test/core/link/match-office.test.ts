import { expect } from 'chai';
import { matchOffice, type TitleFit } from '../../../src/plugins/newsdesk/core/link/match-office';
import { rankOfTitle } from '../../../src/plugins/newsdesk/core/link/office-rank';
import type { OfficeRank } from '../../../src/plugins/newsdesk/core/types';

describe('matchOffice', () => {
  const cases: [stated: string, office: string, state: string, fit: TitleFit][] = [
    ['Defence Secretary', 'Secretary of Defense', 'US', 'same'],
    ['Defense Minister', 'Minister of National Defence', 'KR', 'same'],
    ['Pentagon chief', 'Secretary of Defense', 'US', 'same'],
    ['Defence Secretary', 'Secretary of State for Defence', 'GB', 'same'],
    ['Foreign Minister', 'Minister of Foreign Affairs', 'KR', 'same'],
    ['External Affairs Minister', 'Minister of Foreign Affairs', 'IN', 'same'],
    ['top diplomat', 'Minister of Foreign Affairs', 'CN', 'same'],
    ['top diplomat', 'Secretary of State', 'US', 'same'],
    ['Secretary of State', 'Secretary of Foreign Affairs', 'MX', 'broad'],
    ['Foreign Minister', 'Minister of Foreign Affairs and Trade', 'HU', 'close'],
    ['Chancellor', 'Chancellor of the Exchequer', 'GB', 'same'],
    ['Chancellor', 'Federal Chancellor', 'DE', 'same'],
    ['finance minister', 'Chancellor of the Exchequer', 'GB', 'same'],
    ['Home Secretary', 'Secretary of State for the Home Department', 'GB', 'same'],
    ['Interior Minister', 'Minister of Internal Affairs', 'KZ', 'same'],
    ['premier', 'Prime Minister', 'CN', 'same'],
    ['Taoiseach', 'Prime Minister', 'IE', 'same'],
    ['leader', 'Supreme Leader', 'KP', 'close'],
    ['leader', 'Prime Minister', 'GB', 'close'],
    ['leader', 'Minister of Defence', 'GB', 'none'],
    ['President', 'President of the Senate', 'CL', 'broad'],
    ['President of the Senate', 'President', 'CL', 'none'],
    ['Governor of Acre', 'Governor', 'BR', 'none'],
    ['President', 'President of the Republic', 'FR', 'same'],
    ['President of the United States', 'President', 'US', 'same'],
    ['president', 'Vice President', 'US', 'none'],
    ['Deputy Prime Minister', 'Vice Premier', 'CN', 'same'],
    ['Deputy Prime Minister', 'First Deputy Prime Minister', 'RU', 'close'],
    ['minister', 'Minister of Health', 'BR', 'broad'],
    ['Health Minister', 'Minister of Education', 'BR', 'none'],
    ['Health Minister', 'Deputy Minister of Health', 'BR', 'none'],
    ['Deputy Foreign Minister', 'Deputy Minister of Foreign Affairs', 'RU', 'same'],
    ['Trade Minister', 'Minister of State for Trade', 'GB', 'broad'],
    ['army chief', 'Chief of the Army Staff', 'IN', 'same'],
    ['chairman of the Joint Chiefs of Staff', 'Chairman of the Joint Chiefs of Staff', 'US', 'same'],
    ['central bank chief', 'Governor of the Central Bank', 'TR', 'close'],
    ['ambassador to the United States', 'ambassador to the United States of America', 'ES', 'same'],
    ['ambassador to Japan', 'ambassador to China', 'ES', 'none'],
    ['ambassador', 'ambassador to China', 'ES', 'broad'],
    ['Sen.', 'United States senator', 'US', 'same'],
    ['lawmaker', 'member of the House of Commons', 'GB', 'close'],
    ['General', 'Chief of Defence', 'NO', 'unsaid'],
    ['Dr', 'Minister of Health', 'NO', 'unsaid'],
    ['Finance Minister', 'Deputy Prime Minister and Minister of Finance', 'KR', 'same'],
    ['Deputy Prime Minister and Minister of Finance', 'Minister of Finance', 'KR', 'same'],
    ['goalkeeper', 'Minister of Health', 'NO', 'none'],
    ['chairman of the US Joint Chiefs of Staff', 'Chairman of the Joint Chiefs of Staff', 'US', 'same'],
    ['ambassador in Moscow', 'Ambassador to Russia', 'US', 'same'],
    ['PM', 'Prime Minister', 'SK', 'same'],
    ['envoy', 'Special Representative for River Talks', 'US', 'broad'],
    ['president of the government of Aragon', 'President of the Government of Aragon', 'ES', 'same'],
    ['Secretary of Scotland', 'Secretary of State for Wales', 'GB', 'none'],
    ['Senior General', 'Prime Minister', 'MM', 'unsaid'],
  ];
  for (const [title, office, country, fit] of cases) {
    it(`${title} (${country}) and ${office}: ${fit}`, () => {
      const rank = rankOfTitle(office, country);
      const record = { id: 'o', title: office, otherTitles: [], country, organization: null, rank, wikidataId: null };
      expect(matchOffice({ title, country, organization: null }, record)).to.equal(fit);
    });
  }

  it('looks at the other titles of an office, and at the body that the story names', () => {
    const office = {
      id: 'o',
      title: 'Head of the Census',
      otherTitles: ['Chief Statistician'],
      country: 'NZ',
      organization: null,
      rank: 'agency head',
      wikidataId: null,
    } as const;
    const record = { ...office, otherTitles: [...office.otherTitles] };
    expect(matchOffice({ title: 'chief statistician', country: 'NZ', organization: null }, record)).to.equal('same');
    expect(matchOffice({ title: 'director', country: 'NZ', organization: 'Census' }, record)).to.equal('same');
    expect(matchOffice({ title: 'spokesman', country: 'NZ', organization: 'Census' }, record)).to.equal('none');
    expect(matchOffice({ title: 'director', country: 'NZ', organization: 'Mint' }, record)).to.equal('broad');
  });
});

describe('rankOfTitle', () => {
  const cases: [title: string, state: string | null, rank: OfficeRank][] = [
    ['President', 'FR', 'head of state'],
    ['President of Chile', 'CL', 'head of state'],
    ['Supreme Leader', 'IR', 'head of state'],
    ['King', 'NO', 'head of state'],
    ['Prime Minister', 'NO', 'head of government'],
    ['Chancellor', 'DE', 'head of government'],
    ['Chancellor', 'GB', 'minister'],
    ['Vice President', 'US', 'minister'],
    ['Secretary of State', 'US', 'minister'],
    ['Secretary of State', 'FR', 'deputy minister'],
    ['Minister of Defence', 'KR', 'minister'],
    ['Attorney General', 'US', 'minister'],
    ['Deputy Secretary of State', 'US', 'deputy minister'],
    ['Prime Minister and Minister of Defence', 'TH', 'head of government'],
    ['Premier of Quebec', 'CA', 'governor'],
    ['Governor of Texas', 'US', 'governor'],
    ['Governor of the Central Bank', 'IQ', 'agency head'],
    ['Director of the Central Intelligence Agency', 'US', 'agency head'],
    ['Chairman of the Joint Chiefs of Staff', 'US', 'military chief'],
    ['army chief', 'MM', 'military chief'],
    ['ambassador to Japan', 'KR', 'ambassador'],
    ['Supreme Court Justice', 'US', 'judge'],
    ['Senator', 'US', 'legislator'],
    ['Speaker of the National Assembly', 'KR', 'legislator'],
    ['President of the Senate', 'CL', 'legislator'],
    ['Pentagon spokesman', 'US', 'spokesperson'],
    ['General Secretary of the Workers’ Party', 'KP', 'party leader'],
    ['police officer', 'US', 'other'],
    ['Lt. Gen.', 'US', 'other'],
    ['deputy commander', 'US', 'other'],
    ['goalkeeper', null, 'other'],
  ];
  for (const [title, state, rank] of cases) {
    it(`${title}${state === null ? '' : ` (${state})`}: ${rank}`, () =>
      expect(rankOfTitle(title, state)).to.equal(rank));
  }
});

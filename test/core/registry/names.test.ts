import { expect } from 'chai';
import { foldName } from '../../../src/plugins/newsdesk/core/names/fold';
import { partOfName, type NamePart } from '../../../src/plugins/newsdesk/core/registry/family-name';
import { isNear } from '../../../src/plugins/newsdesk/core/registry/near-words';
import { personRecord } from '../link/make-registry';

describe('partOfName', () => {
  const cases: [part: string, name: string, state: string, is: NamePart | null][] = [
    ['Suh', 'Suh Wook', 'KR', 'family'],
    ['Wook', 'Suh Wook', 'KR', 'part'],
    ['Kim', 'Kim Yo-jong', 'KP', 'family'],
    ['Austin', 'Lloyd Austin', 'US', 'family'],
    ['Lloyd', 'Lloyd Austin', 'US', 'part'],
    ['von der Leyen', 'Ursula von der Leyen', 'DE', 'family'],
    ['Leyen', 'Ursula von der Leyen', 'DE', 'family'],
    ['Sánchez', 'Pedro Sánchez Pérez-Castejón', 'ES', 'part'],
    ['López', 'Andrés Manuel López Obrador', 'MX', 'family'],
    ['López Obrador', 'Andrés Manuel López Obrador', 'MX', 'family'],
    ['Lam', 'Carrie Lam', 'HK', 'family'],
    ['Lee', 'Lee Hsien Loong', 'SG', 'family'],
    ['Phúc', 'Nguyễn Xuân Phúc', 'VN', 'family'],
    ['Davis', 'Sammy Davis Jr.', 'US', 'family'],
    ['Susilo', 'Susilo', 'ID', 'family'],
    ['Moon', 'Lloyd Austin', 'US', null],
  ];
  for (const [part, name, state, is] of cases) {
    it(`${part} in ${name} (${state}): ${String(is)}`, () => {
      expect(partOfName(foldName(part), foldName(name), personRecord(name, state))).to.equal(is);
    });
  }

  it('goes by the family name on the record where there is one', () => {
    const record = personRecord('Jacinta Price Nampijinpa', 'AU', { familyName: 'Price' });
    expect(partOfName('price', 'jacinta price nampijinpa', record)).to.equal('family');
    expect(partOfName('nampijinpa', 'jacinta price nampijinpa', record)).to.equal('part');
  });
});

describe('isNear', () => {
  const near: [string, string][] = [
    ['gaddafi', 'qadhafi'],
    ['zelensky', 'zelenskyy'],
    ['zelensky', 'zelenskiy'],
    ['mohammed', 'muhammad'],
    ['hussein', 'hussain'],
  ];
  for (const [a, b] of near) it(`${a} is near ${b}`, () => expect(isNear(a, b)).to.equal(true));
  const far: [string, string][] = [
    ['park', 'pak'],
    ['brown', 'breen'],
    ['bush', 'blunt'],
    ['johnson', 'jackson'],
  ];
  for (const [a, b] of far) it(`${a} is not near ${b}`, () => expect(isNear(a, b)).to.equal(false));
});

import { expect } from 'chai';
import { chooseOffice } from '../../../src/plugins/newsdesk/writer/registry/books';
import { isSpecific, officeKey } from '../../../src/plugins/newsdesk/writer/registry/office-key';

describe('officeKey', () => {
  it('is one for the spellings of a title within a state', () => {
    for (const title of [
      'Minister of Defence',
      'minister of defense',
      'Minister of Defense of Japan',
      'Minister of the Defence',
    ])
      expect(officeKey(title, 'JP'), title).to.equal('JP|minister of defence');
  });

  it('keeps offices apart whose words or states differ', () => {
    expect(officeKey('Minister of Defence', 'KR')).not.to.equal(officeKey('Minister of Defence', 'JP'));
    expect(officeKey('Deputy Minister of Defence', 'JP')).not.to.equal(officeKey('Minister of Defence', 'JP'));
  });
});

describe('chooseOffice', () => {
  const office = (id: string, organization: string | null) => ({
    ...{ id, organization, title: '', otherTitles: [], country: 'JP', wikidataId: null },
    rank: 'other' as const,
  });

  it('takes a title that names its office for one office, with or without its body', () => {
    expect(isSpecific('Minister of Defence', 'JP')).to.equal(true);
    expect(chooseOffice([office('a', null)], 'Minister of Defence', 'JP', 'ministry')?.id).to.equal('a');
    expect(chooseOffice([office('a', 'ministry')], 'Minister of Defence', 'JP', null)?.id).to.equal('a');
    expect(chooseOffice([office('a', 'ministry')], 'Minister of Defence', 'JP', 'other')).to.equal(null);
  });

  it('parts by its body an office that many bodies have', () => {
    expect(isSpecific('Spokesperson', 'JP')).to.equal(false);
    expect(chooseOffice([office('a', null)], 'Spokesperson', 'JP', 'ministry')).to.equal(null);
    expect(chooseOffice([office('a', null), office('b', 'ministry')], 'Spokesperson', 'JP', 'ministry')?.id).to.equal(
      'b',
    );
  });
});

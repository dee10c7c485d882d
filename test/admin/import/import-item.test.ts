import { expect } from 'chai';
import { importOptions } from '../../../src/plugins/newsdesk/contracts/desk';
import { formOf } from '../../../src/plugins/newsdesk/admin/src/pages/import/import-item';

describe('the form of an import', () => {
  const item = {
    id: 'item-1',
    name: 'harbour.txt',
    content: new Blob(['Harbour opens']),
    headline: null,
    keep: [3],
    corrections: [{ key: 'person:vella', verb: 'link' as const, record: 'vella' }],
    phase: 'looked' as const,
    view: null,
    problem: null,
  };
  const optionsOf = (form: FormData) => {
    const options = form.get('options');
    return importOptions.parse(typeof options === 'string' ? JSON.parse(options) : null);
  };

  it('is what the server takes', async () => {
    const form = formOf(item, { date: '2021-03-17', source: 'Wire', publish: true }, 'r1');
    expect(optionsOf(form)).to.deep.equal({
      date: '2021-03-17',
      source: 'Wire',
      publish: true,
      run: 'r1',
      items: [{ name: 'harbour.txt', keep: [3], corrections: item.corrections }],
    });
    const file = form.get('files');
    expect(file instanceof File ? [file.name, await file.text()] : null).to.deep.equal([
      'harbour.txt',
      'Harbour opens',
    ]);
  });

  it('names pasted text by nothing and an empty source by the usual one', () => {
    const settings = { date: null, source: ' ', publish: false };
    const options = optionsOf(formOf({ ...item, name: null, headline: 'Given' }, settings, null));
    expect(options.source).to.equal('import');
    expect(options.items[0]).to.deep.include({ name: null, headline: 'Given' });
  });
});

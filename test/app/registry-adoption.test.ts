import type { Core } from '@strapi/strapi';
import { expect } from 'chai';
import { desk } from './boot';
import { clearDesk, documentsOf, importText, shownBy } from './newsroom';
import { clearRegistry, holders, importFiles, personBy } from './registry-files';

const IDS = 'Q98000';
const SOURCE = 'adoption-test';

describe('adoption of people whom stories made', () => {
  let strapi: Core.Strapi;
  before(async () => {
    ({ strapi } = await desk());
  });
  afterEach(async () => {
    await clearRegistry(strapi, IDS);
    await clearDesk(strapi, { sources: [SOURCE], people: ['Rosalba Zammitello', 'Rosalba Zammítello'] });
    await clearRegistry(strapi, IDS);
  });

  /** A story of 2021 that makes a provisional record; gives the story and the record. */
  const story = async () => {
    const text =
      'Trial: Harbour talks go on\n\nVALLETTA, March 17 (Example) -- Maltese Foreign Minister Rosalba Zammitello said the talks would go on.\n\n“We are patient,” Zammitello said.\n';
    const item = await importText(strapi, { text, name: 'adoption.txt' }, { source: SOURCE });
    const [made] = await documentsOf(strapi, 'api::person.person').findMany({
      filters: { name: 'Rosalba Zammitello' },
    });
    expect(made).to.include({ provisional: true, visibility: 'internal' });
    return { article: item.documentId, made };
  };

  it('gives a record the data of the one row that fits; id, slug and links stay, and it becomes public', async () => {
    const { article, made } = await story();
    expect((await shownBy(strapi, article)).published).to.deep.equal([]);
    const done = await importFiles(strapi, [
      holders(
        'Q980001,Rosalba Zammítello,Mayor,MT,,2010,2014,office',
        'Q980002,Rosalba Zammitello,Foreign Minister,MT,,2001,2004,office',
        'Q980001,Rosalba Zammítello,Minister for Foreign Affairs,MT,,2020-01-15,,office',
      ),
    ]);
    expect(done.counts.adopted).to.equal(1);
    expect(done.items.map(({ outcome, record }) => [outcome, record])).to.deep.equal([['adopted', made?.documentId]]);
    const now = await personBy(strapi, 'Q980001');
    expect(now).to.include({
      documentId: made?.documentId,
      slug: made?.slug,
      name: 'Rosalba Zammítello',
      provisional: false,
      visibility: 'public',
    });
    expect(now?.officeTerms).to.have.length(2);
    expect((await shownBy(strapi, article)).published).to.deep.equal(['Rosalba Zammítello']);
    expect((await personBy(strapi, 'Q980002'))?.documentId).not.to.equal(made?.documentId);
  });

  it('adopts nobody where two fit, where the office was held at another time or in another state', async () => {
    const { made } = await story();
    const done = await importFiles(strapi, [
      holders(
        'Q980003,Rosalba Zammitello,Foreign Minister,MT,,2010,2014,office',
        'Q980004,Rosalba Zammitello,Foreign Minister,NO,,2020,,office',
        'Q980005,Rosalba Zammitello,Minister of Health,MT,,2020,,office',
      ),
    ]);
    expect(done.counts).to.deep.include({ adopted: 0, people: { created: 3, updated: 0 } });
    const twice = await importFiles(strapi, [
      holders(
        'Q980006,Rosalba Zammitello,Foreign Minister,MT,,2020,,office',
        'Q980007,Rosalba Zammitello,Foreign Minister,MT,,2019,,office',
      ),
    ]);
    expect(twice.counts.adopted).to.equal(0);
    const still = await documentsOf(strapi, 'api::person.person').findOne({ documentId: made?.documentId });
    expect(still).to.include({ provisional: true, visibility: 'internal' });
  });
});

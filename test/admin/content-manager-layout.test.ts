import { expect } from 'chai';
import {
  applyLayout,
  isUntouched,
  type ViewConfiguration,
} from '../../src/plugins/newsdesk/server/src/content-manager-layout/apply-layout';
import { articleLayout } from '../../src/plugins/newsdesk/server/src/content-manager-layout/article';
import { layContentManager } from '../../src/plugins/newsdesk/server/src/content-manager-layout';
import type { TypeLayout } from '../../src/plugins/newsdesk/server/src/content-manager-layout/layout';
import { officeLayout, officeTermLayout } from '../../src/plugins/newsdesk/server/src/content-manager-layout/offices';
import {
  identifierLayout,
  nameLayout,
  organizationLayout,
  personLayout,
} from '../../src/plugins/newsdesk/server/src/content-manager-layout/records';
import { desk, type Desk } from '../app/boot';

interface Views {
  findConfiguration(of: { uid: string }): Promise<ViewConfiguration>;
  updateConfiguration(of: { uid: string }, configuration: ViewConfiguration): Promise<unknown>;
}

const LAYOUTS: [uid: string, layout: TypeLayout][] = [
  ['api::article.article', articleLayout],
  ['api::person.person', personLayout],
  ['api::organization.organization', organizationLayout],
  ['plugin::newsdesk.office', officeLayout],
  ['plugin::newsdesk.office-term', officeTermLayout],
  ['newsdesk.name', nameLayout],
  ['newsdesk.identifier', identifierLayout],
];

describe('the layout in the Content Manager', () => {
  let given: Desk;
  let views: Views;
  before(async () => {
    given = await desk();
    views = given.strapi.plugin('content-manager').service('content-types');
  });
  const viewOf = (uid = 'api::article.article') => views.findConfiguration({ uid });

  for (const [uid, layout] of LAYOUTS) {
    it(`names every field of ${uid}, and none that it does not have`, () => {
      const { attributes } = given.strapi.getModel(uid as 'api::article.article');
      const own = Object.keys(attributes).filter(
        (name) =>
          !/^(id|documentId|createdAt|updatedAt|publishedAt|createdBy|updatedBy|locale|localizations)$/.test(name),
      );
      expect(Object.keys(layout.fields)).to.have.members(own);
      const placed = layout.rows.flatMap((row) => row.map(([name]) => name));
      expect(own).to.include.members([...placed, ...layout.columns, layout.mainField]);
      for (const row of layout.rows) {
        expect(row.reduce((sum, [, width]) => sum + width, 0)).to.be.at.most(12);
      }
    });
  }

  it('is there after the start: labels, hints, read-only fields, columns', async () => {
    const { settings, metadatas, layouts } = await viewOf();
    expect(settings).to.deep.include({
      mainField: 'headline',
      defaultSortBy: 'firstPublished',
      defaultSortOrder: 'DESC',
    });
    expect(metadatas.headline?.edit).to.deep.include({ label: 'Headline', editable: true });
    expect(metadatas.text?.edit).to.deep.include({ label: 'Text', editable: false });
    expect(metadatas.people?.edit).to.deep.include({ label: 'People', mainField: 'name' });
    expect(layouts.list).to.deep.equal(['headline', 'firstPublished', 'source']);
    const shown = layouts.edit.flat().map(({ name }) => name);
    expect(shown.slice(0, 5)).to.deep.equal(['headline', 'slug', 'byline', 'summary', 'body']);
    expect(shown).to.not.include.members(['removed']);
    expect(shown).to.not.include.members(['contentHash']);
  });

  it('leaves alone what an administrator changed', async () => {
    const before = await viewOf();
    const changed = structuredClone(before);
    changed.layouts.list = ['headline'];
    await views.updateConfiguration({ uid: 'api::article.article' }, changed);
    await layContentManager(given.strapi);
    expect((await viewOf()).layouts.list).to.deep.equal(['headline']);
    await views.updateConfiguration({ uid: 'api::article.article' }, before);
  });

  describe('of a type of another host', () => {
    const field = (label: string) => ({ edit: { label, description: '', editable: true }, list: { label } });
    const host: ViewConfiguration = {
      settings: { mainField: 'headline' },
      metadatas: { headline: field('headline'), section: field('section'), body: field('body') },
      layouts: {
        list: ['headline', 'section'],
        edit: [
          [
            { name: 'section', size: 6 },
            { name: 'headline', size: 6 },
          ],
          [{ name: 'body', size: 12 }],
        ],
      },
    };

    it('places the fields that are there, and keeps the others at the end', () => {
      const { layouts, metadatas } = applyLayout(host, articleLayout);
      expect(layouts.edit.flat().map(({ name }) => name)).to.deep.equal(['headline', 'body', 'section']);
      expect(layouts.list).to.deep.equal(['headline']);
      expect(metadatas.section?.edit.label).to.equal('section');
    });

    it('is not made where somebody has named a field before', () => {
      expect(isUntouched(host)).to.equal(true);
      const named = { ...host, metadatas: { ...host.metadatas, section: field('Desk') } };
      expect(isUntouched(named)).to.equal(false);
    });
  });
});

import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { hostTypes } from '../../../writer/host-types';
import { applyLayout, isUntouched } from './apply-layout';
import type { ViewConfiguration } from './apply-layout';
import { articleLayout } from './article';
import type { TypeLayout } from './layout';
import { officeLayout, officeTermLayout } from './offices';
import { identifierLayout, nameLayout, organizationLayout, personLayout } from './records';

/** What of the Content Manager's services for types and for components is used here. */
interface ViewService {
  findConfiguration(of: { uid: string }): Promise<ViewConfiguration>;
  updateConfiguration(of: { uid: string }, configuration: ViewConfiguration): Promise<unknown>;
}

interface View {
  uid: string;
  service: 'content-types' | 'components';
  layout: TypeLayout;
}

const laidOut = z.array(z.string());

const viewsOf = (strapi: Core.Strapi): View[] => {
  const types = hostTypes(strapi);
  const ofType = (uid: string, layout: TypeLayout): View => ({ uid, layout, service: 'content-types' });
  const ofComponent = (uid: string, layout: TypeLayout): View => ({ uid, layout, service: 'components' });
  return [
    ofType(types.article, articleLayout),
    ofType(types.person, personLayout),
    ofType(types.organization, organizationLayout),
    ofType('plugin::newsdesk.office', officeLayout),
    ofType('plugin::newsdesk.office-term', officeTermLayout),
    ofComponent('newsdesk.name', nameLayout),
    ofComponent('newsdesk.identifier', identifierLayout),
  ];
};

/**
 * Lays out the desk's types in the Content Manager: labels, hints, order, read-only fields, columns. Each once, when the
 * type is first seen and nobody has configured its view; what an administrator changes later stays.
 */
export const layContentManager = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'newsdesk' });
  const before = laidOut.parse((await store.get({ key: 'laid-out' })) ?? []);
  const views = viewsOf(strapi).filter(
    ({ uid }) => !before.includes(uid) && (uid in strapi.contentTypes || uid in strapi.components),
  );
  if (views.length === 0) return;
  for (const { uid, service, layout } of views) {
    const view: ViewService = strapi.plugin('content-manager').service(service);
    const configuration = await view.findConfiguration({ uid });
    if (isUntouched(configuration)) {
      const { settings, metadatas, layouts } = applyLayout(configuration, layout);
      await view.updateConfiguration({ uid }, { settings, metadatas, layouts });
    }
  }
  await store.set({ key: 'laid-out', value: [...before, ...views.map(({ uid }) => uid)] });
};

import { SealCheck } from '@strapi/icons';
import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../../contracts/permissions';
import { NewsdeskPanel } from './panel/NewsdeskPanel';
import { PLUGIN_ID } from './plugin-id';
import { prefixKeys } from './translations/prefix-keys';

interface PanelApis {
  addEditViewSidePanel: (panels: (typeof NewsdeskPanel)[]) => void;
}

const takesPanels = (apis: object): apis is PanelApis =>
  'addEditViewSidePanel' in apis && typeof apis.addEditViewSidePanel === 'function';

const seesDesk = [{ action: PERMISSIONS.read, subject: null }];
const text = (key: string, defaultMessage: string) => ({ id: `${PLUGIN_ID}.${key}`, defaultMessage });

/** What the desk shows on Strapi's home. */
const WIDGETS: WidgetArgs[] = [
  {
    id: 'to-check',
    pluginId: PLUGIN_ID,
    icon: SealCheck,
    title: text('widget.toCheck', 'To check'),
    link: { label: text('widget.toReview', 'Review'), href: `/plugins/${PLUGIN_ID}/review` },
    permissions: seesDesk,
    component: () => import('./widgets/ToCheckWidget').then((module) => module.ToCheckWidget),
  },
  {
    id: 'in-the-news',
    pluginId: PLUGIN_ID,
    icon: SealCheck,
    title: text('widget.inTheNews', 'Most in the news'),
    link: { label: text('widget.toOverview', 'Overview'), href: `/plugins/${PLUGIN_ID}/overview` },
    permissions: seesDesk,
    component: () => import('./widgets/InTheNewsWidget').then((module) => module.InTheNewsWidget),
  },
];

export default {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: SealCheck,
      intlLabel: { id: `${PLUGIN_ID}.plugin.name`, defaultMessage: 'Newsdesk' },
      permissions: [{ action: PERMISSIONS.read, subject: null }],
      position: 3,
      Component: () => import('./pages/App').then((module) => ({ default: module.App })),
    });
    // A Strapi before 5.13 has no widgets on its home.
    if ('widgets' in app) {
      app.widgets.register(WIDGETS);
    }
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsdesk' });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const { apis } = app.getPlugin('content-manager');
    if (takesPanels(apis)) {
      apis.addEditViewSidePanel([NewsdeskPanel]);
    }
  },

  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        try {
          const { default: messages } = await import(`./translations/${locale}.json`);
          return { locale, data: prefixKeys(messages) };
        } catch {
          // A language without a file of its own falls back to English, which Strapi does by itself.
          return { locale, data: {} };
        }
      }),
    );
  },
};

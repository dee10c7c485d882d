import { configuration } from '../../writer/host-types';
import bootstrap from './bootstrap';
import contentTypes from './content-types';
import controllers from './controllers';
import { releaseDatabase } from './lifecycle/hold-database';
import register from './register';
import routes from './routes';
import services from './services';
import type { Core } from '@strapi/strapi';

export default {
  register,
  bootstrap,
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    const imports: ReturnType<(typeof services)['registry-imports']> = strapi
      .plugin('newsdesk')
      .service('registry-imports');
    await imports.end();
    await releaseDatabase(strapi);
  },
  config: {
    default: configuration.parse({}),
    validator: (given: unknown) => {
      const result = configuration.safeParse(given);
      if (result.success) return;
      const lines = result.error.issues.map(({ path, message }) => `  newsdesk.config.${path.join('.')}: ${message}`);
      throw new Error(`The configuration of newsdesk is not right (config/plugins.ts):\n${lines.join('\n')}`);
    },
  },
  contentTypes,
  controllers,
  routes,
  services,
};

import { factories } from '@strapi/strapi';

/** Services that Strapi's own controllers of offices and terms call. */
export default {
  office: factories.createCoreService('plugin::newsdesk.office'),
  'office-term': factories.createCoreService('plugin::newsdesk.office-term'),
};

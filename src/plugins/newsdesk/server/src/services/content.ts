import { factories, type UID } from '@strapi/strapi';

/** Services that Strapi's own controllers of offices and terms call. */
export default {
  office: factories.createCoreService('plugin::newsdesk.office' as UID.ContentType),
  'office-term': factories.createCoreService('plugin::newsdesk.office-term' as UID.ContentType),
};

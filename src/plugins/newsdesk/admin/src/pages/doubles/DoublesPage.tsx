import { Page } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../../../../contracts/permissions';
import { DoublesDesk } from './DoublesDesk';

/** Newsdesk, Doubles: for who may merge. */
export const DoublesPage = () => (
  <Page.Protect permissions={[{ action: PERMISSIONS.merge, subject: null }]}>
    <DoublesDesk />
  </Page.Protect>
);

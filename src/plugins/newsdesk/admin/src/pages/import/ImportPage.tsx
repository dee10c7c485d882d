import { Page } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../../../../contracts/permissions';
import { useTranslate } from '../../hooks/use-translate';
import { ImportDesk } from './ImportDesk';

/** Newsdesk, Import: for who may import. */
export const ImportPage = () => {
  const t = useTranslate();
  return (
    <Page.Protect permissions={[{ action: PERMISSIONS.import, subject: null }]}>
      <Page.Title>{`${t('import.title')} | ${t('plugin.name')}`}</Page.Title>
      <ImportDesk />
    </Page.Protect>
  );
};

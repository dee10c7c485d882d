import { Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { PERMISSIONS } from '../../../../contracts/permissions';
import { useTranslate } from '../../hooks/use-translate';
import { ImportDesk } from './ImportDesk';
import { RegistryDesk } from './registry/RegistryDesk';

/** Newsdesk, Import, of stories or (`?of=registry`) of a registry: for who may import. */
export const ImportPage = () => {
  const t = useTranslate();
  const [params] = useSearchParams();
  return (
    <Page.Protect permissions={[{ action: PERMISSIONS.import, subject: null }]}>
      <Page.Title>{`${t('import.title')} | ${t('plugin.name')}`}</Page.Title>
      {params.get('of') === 'registry' ? <RegistryDesk /> : <ImportDesk />}
    </Page.Protect>
  );
};

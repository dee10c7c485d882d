import { useParams } from 'react-router-dom';
import type { RecordView } from '../../../../contracts/desk';
import type { RecordPage as RecordPageAnswer } from '../../../../contracts/record-page';
import { DeskPage } from '../../components/DeskPage';
import { useFacts } from '../../hooks/use-facts';
import { useLoaded } from '../../hooks/use-loaded';
import { useTranslate } from '../../hooks/use-translate';
import { RecordActions } from './RecordActions';
import { RecordBody } from './RecordBody';

/** A person or a body: what it is, what stories hold of it, where that is from, and what can be done with the record. */
export const RecordPage = ({ kind }: { kind: RecordView['kind'] }) => {
  const t = useTranslate();
  const { titleOf } = useFacts();
  const { id = '' } = useParams();
  const base = `/newsdesk/${kind === 'person' ? 'people' : 'organizations'}/${encodeURIComponent(id)}`;
  const loaded = useLoaded<RecordPageAnswer>(base);
  const page = loaded.data;

  const subtitle = (): string => {
    if (page === null) {
      return '';
    }
    const { record, otherNames } = page;
    const also = otherNames.slice(0, 4).map(({ value }) => value);
    return [titleOf(record), record.wikidataId, also.length === 0 ? null : t('record.also', { names: also.join(', ') })]
      .filter((part) => part !== null && part !== '')
      .join(' · ');
  };

  return (
    <DeskPage
      title={page?.record.name ?? t(kind === 'person' ? 'record.person' : 'record.organization')}
      subtitle={subtitle()}
      loading={t('record.loading')}
      loaded={loaded}
      actions={page === null ? null : <RecordActions page={page} onChanged={loaded.reload} />}
    >
      {page !== null && <RecordBody key={page.record.documentId} page={page} base={base} />}
    </DeskPage>
  );
};

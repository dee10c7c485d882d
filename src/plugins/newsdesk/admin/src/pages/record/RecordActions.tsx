import { Badge, Box, Dialog, Flex, Button, LinkButton, Modal } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { ConfirmDialog, useFetchClient, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { NavLink, useNavigate } from 'react-router-dom';
import type { RecordPage } from '../../../../contracts/record-page';
import { recordPath } from '../../components/RecordLink';
import { RecordSearch } from '../../components/RecordSearch';
import { useDeskPermissions } from '../../hooks/use-desk-permissions';
import { useDeskTypes } from '../../hooks/use-desk-types';
import { useTranslate } from '../../hooks/use-translate';
import { useSettle } from '../../panel/use-settle';
import { MergeDialog } from '../doubles/MergeDialog';
import type { Pair } from '../doubles/pair';

interface RecordActionsProps {
  page: RecordPage;
  onChanged: () => Promise<void>;
}

/** What can be done with a record: edit, merge, hide everywhere and show again, make public. */
export const RecordActions = ({ page, onChanged }: RecordActionsProps) => {
  const t = useTranslate();
  const settle = useSettle();
  const navigate = useNavigate();
  const { post, put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { canMerge } = useDeskPermissions();
  const types = useDeskTypes();
  const { record, state } = page;
  const { kind, documentId, name, visibility } = record;
  const type = types[kind];
  const checked = useMemo(() => [{ action: 'plugin::content-manager.explorer.update', subject: type }], [type]);
  const { allowedActions } = useRBAC(checked);
  const [isSending, setIsSending] = useState(false);
  const [isSearching, setIsSearching] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const [pair, setPair] = useState<Pair | null>(null);
  const isHidden = state.hiddenBy !== null;

  const send = async (answer: Promise<unknown>, said: string) => {
    setIsSending(true);
    if (await settle(answer, said)) {
      await onChanged();
    }
    setIsSending(false);
  };
  const setHidden = (verb: 'hide' | 'show') =>
    send(post(`/newsdesk/records/${verb}`, { kind, record: documentId }), t(`record.did.${verb}`, { name }));
  const makePublic = () =>
    send(
      put(`/content-manager/collection-types/${type}/${documentId}`, { visibility: 'public', provisional: false }),
      t('said.makePublic', { name }),
    );

  return (
    <Flex gap={2} wrap="wrap">
      {visibility === 'internal' && <Badge>{t(isHidden ? 'record.hidden' : 'record.internal')}</Badge>}
      {record.provisional && <Badge>{t('record.provisional')}</Badge>}
      {visibility === 'internal' && !isHidden && allowedActions.canUpdate === true && (
        <Button variant="secondary" disabled={isSending} onClick={() => void makePublic()}>
          {t('verb.makePublic')}
        </Button>
      )}
      {canMerge && (
        <>
          <Button variant="tertiary" disabled={isSending} onClick={() => setIsSearching(true)}>
            {t('doubles.preview')}
          </Button>
          {isHidden ? (
            <Button variant="tertiary" disabled={isSending} onClick={() => void setHidden('show')}>
              {t('record.show')}
            </Button>
          ) : (
            <Dialog.Root open={isAsked} onOpenChange={setIsAsked}>
              <Dialog.Trigger>
                <Button variant="tertiary" disabled={isSending}>
                  {t('record.hide')}
                </Button>
              </Dialog.Trigger>
              <ConfirmDialog variant="danger-light" onConfirm={() => void setHidden('hide')}>
                {t('record.hideText', { name })}
              </ConfirmDialog>
            </Dialog.Root>
          )}
        </>
      )}
      <LinkButton
        tag={NavLink}
        variant="tertiary"
        startIcon={<Pencil />}
        to={`/content-manager/collection-types/${type}/${documentId}`}
      >
        {t('record.edit')}
      </LinkButton>
      <Modal.Root open={isSearching} onOpenChange={setIsSearching}>
        <Modal.Content>
          <Modal.Header closeLabel={t('correct.close')}>
            <Modal.Title>{t('record.mergeWith', { name })}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Box minHeight="28rem">
              <RecordSearch
                kind={kind}
                name={name}
                onChoose={(other) => {
                  if (other.documentId !== documentId) {
                    setIsSearching(false);
                    setPair({ kind, keep: record, lose: other });
                  }
                }}
                onClose={() => setIsSearching(false)}
              />
            </Box>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
      {pair !== null && (
        <MergeDialog
          pair={pair}
          onMerged={({ keep, lose, relink }) => {
            const said = t('doubles.didMerge', { keep: keep.name, lose: lose.name, count: relink.changed });
            toggleNotification({ type: 'success', message: said });
            setPair(null);
            navigate(recordPath(kind, keep.documentId));
            void onChanged();
          }}
          onClose={() => setPair(null)}
        />
      )}
    </Flex>
  );
};

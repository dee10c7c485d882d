import { useState } from 'react';
import { Button, Flex, LinkButton } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { LeaveGuard } from '../../components/LeaveGuard';
import { useTranslate } from '../../hooks/use-translate';
import { ImportComposer } from './ImportComposer';
import { ImportProgress } from './ImportProgress';
import { ImportReview } from './ImportReview';
import { sumOutcomes } from './sum-outcomes';
import { useImport } from './use-import';
import { useImportWords } from './use-import-words';

/** From the first text to the outcome: what stands on the page follows the phase of the import. */
export const ImportDesk = () => {
  const t = useTranslate();
  const words = useImportWords();
  const [text, setText] = useState('');
  const [files, setFiles] = useState<File[]>([]);
  const [state, actions] = useImport();
  const { phase, items, isStale } = state;
  const sum = sumOutcomes(items);
  const isBusy = phase === 'looking' || phase === 'importing';
  const isUnsaved = phase === 'imported' ? false : phase !== 'composing' || text.trim() !== '' || files.length > 0;
  const left = items.filter(({ phase: itemPhase, view }) => itemPhase === 'failed' && view !== null).length;

  const startAnew = () => {
    setText('');
    setFiles([]);
    actions.discard();
  };

  const primary = () => {
    if (phase === 'composing') {
      return (
        <LinkButton tag={Link} to="?of=registry" variant="tertiary">
          {t('registry.open')}
        </LinkButton>
      );
    }
    if (phase === 'imported') {
      return (
        <Flex gap={2}>
          {left > 0 && (
            <Button variant="secondary" onClick={() => void actions.runImport()}>
              {t('import.tryLeft', { count: left })}
            </Button>
          )}
          <Button onClick={startAnew}>{t('import.more')}</Button>
        </Flex>
      );
    }
    return (
      <Flex gap={2}>
        <Button variant="tertiary" disabled={phase === 'importing'} onClick={actions.discard}>
          {t('import.back')}
        </Button>
        <Button variant="tertiary" disabled={phase === 'importing'} onClick={startAnew}>
          {t('import.discard')}
        </Button>
        {isStale ? (
          <Button onClick={() => void actions.lookAgain()}>{t('import.lookAgain')}</Button>
        ) : (
          <Button
            loading={isBusy}
            disabled={isBusy || sum.created + sum.updated === 0}
            onClick={() => void actions.runImport()}
          >
            {words.button(sum)}
          </Button>
        )}
      </Flex>
    );
  };

  return (
    <Page.Main aria-busy={isBusy}>
      <LeaveGuard isUnsaved={isUnsaved} title={t('leave.title')} text={t('leave.text')} />
      <Layouts.Header title={t('import.title')} subtitle={words.subtitle(state)} primaryAction={primary()} />
      <Layouts.Content>
        {phase === 'composing' ? (
          <ImportComposer
            text={text}
            files={files}
            settings={state.settings}
            onText={setText}
            onFiles={setFiles}
            onSettings={actions.setSettings}
            onLook={() => void actions.look(text, files)}
          />
        ) : (
          <Flex direction="column" alignItems="stretch" gap={4}>
            <ImportProgress state={state} />
            <ImportReview state={state} actions={actions} />
          </Flex>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

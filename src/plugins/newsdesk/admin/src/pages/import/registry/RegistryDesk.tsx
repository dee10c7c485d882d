import { useState } from 'react';
import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { RegistryCounts } from '../../../../../contracts/registry';
import type { RegistryImportOptions } from '../../../../../contracts/registry-import';
import { useTranslate } from '../../../hooks/use-translate';
import { RegistryComposer } from './RegistryComposer';
import { RegistryItems } from './RegistryItems';
import { RegistryProgress } from './RegistryProgress';
import { RegistrySum } from './RegistrySum';
import { useRegistryImport } from './use-registry-import';

const FIRST_OPTIONS: RegistryImportOptions = { source: 'registry', visibility: 'public' };

const bringsSomething = (counts: RegistryCounts): boolean =>
  counts.adopted > 0 ||
  (['people', 'organizations', 'offices', 'terms', 'relationships'] as const).some(
    (type) => counts[type].created + counts[type].updated > 0,
  );

/** The import of a registry, from its files over what would change to what became of it. */
export const RegistryDesk = () => {
  const t = useTranslate();
  const { formatList } = useIntl();
  const [files, setFiles] = useState<File[]>([]);
  const [options, setOptions] = useState(FIRST_OPTIONS);
  const { view, isLoading, isSending, problem, look, start, stop, clear } = useRegistryImport();
  const phase = view?.phase ?? 'composing';
  const isBusy = phase === 'looking' || phase === 'importing' || phase === 'linking';

  const startAnew = async () => {
    setFiles([]);
    await stop();
    clear();
  };

  const subtitle = () => {
    const names = formatList(view?.files ?? [], { type: 'unit', style: 'short' });
    return t(`registry.subtitle.${phase === 'linking' ? 'importing' : phase}`, { files: names });
  };

  const actions = () => {
    if (view === null) {
      return (
        <LinkButton tag={Link} to="?" variant="tertiary">
          {t('registry.stories')}
        </LinkButton>
      );
    }
    if (phase === 'looked') {
      const isWorth = view.summary !== null && bringsSomething(view.summary.counts);
      return (
        <Flex gap={2}>
          <Button variant="tertiary" onClick={() => void startAnew()}>
            {t('registry.discard')}
          </Button>
          <Button disabled={!isWorth} onClick={() => void start()}>
            {t(isWorth ? 'registry.run' : 'registry.nothing')}
          </Button>
        </Flex>
      );
    }
    return isBusy ? (
      <Button variant="tertiary" disabled={phase === 'linking'} onClick={() => void stop()}>
        {t('registry.stop')}
      </Button>
    ) : (
      <Button onClick={() => void startAnew()}>{t('registry.more')}</Button>
    );
  };

  return (
    <Page.Main aria-busy={isBusy || isSending}>
      <Layouts.Header title={t('registry.title')} subtitle={subtitle()} primaryAction={actions()} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {[problem, view?.problem ?? null].map(
            (words, index) =>
              words !== null && (
                <Box key={index} role="alert" background="danger100" hasRadius padding={4}>
                  <Typography textColor="danger700">{words}</Typography>
                </Box>
              ),
          )}
          {view === null && !isLoading && (
            <RegistryComposer
              files={files}
              options={options}
              isSending={isSending}
              onFiles={setFiles}
              onOptions={(changed) => setOptions({ ...options, ...changed })}
              onLook={() => void look(files, options)}
            />
          )}
          {view !== null && (
            <>
              <RegistryProgress view={view} />
              {view.summary !== null && <RegistrySum summary={view.summary} isDone={phase === 'imported'} />}
              <RegistryItems items={view.items} counts={view.summary?.counts ?? null} />
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

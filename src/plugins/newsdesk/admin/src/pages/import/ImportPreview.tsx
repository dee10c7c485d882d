import { useState } from 'react';
import { Box, Button, Flex, LinkButton, TextButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { MarkedText } from '../../components/MarkedText';
import { MarkLegend } from '../../components/MarkLegend';
import { Skeleton } from '../../components/Skeleton';
import { StoryNotes } from '../../components/StoryNotes';
import { useDeskTypes } from '../../hooks/use-desk-types';
import { useTranslate } from '../../hooks/use-translate';
import { FrameLine } from './FrameLine';
import { HeadlineField } from './HeadlineField';
import type { ImportItem } from './import-item';
import type { ImportPhase } from './import-state';
import { NamedTable } from './NamedTable';
import type { ImportActions } from './use-import';

/** Length up to which a text is shown whole at once, in UTF-16 units. */
const SHORT_TEXT = 1200;

interface ImportPreviewProps {
  item: ImportItem;
  phase: ImportPhase;
  actions: ImportActions;
}

/** One item as it would be, or was, imported: its text in marks, whom it names, what was cut. */
export const ImportPreview = ({ item, phase, actions }: ImportPreviewProps) => {
  const t = useTranslate();
  const types = useDeskTypes();
  const [isWhole, setIsWhole] = useState(false);
  const { view, problem } = item;
  const story = view?.story ?? null;
  const isLong = story !== null && story.text.length > SHORT_TEXT;
  const isOpen = phase === 'looked';
  const isImported = item.phase === 'imported';
  const said = problem ?? view?.problem?.message ?? null;

  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6} aria-label={t('preview.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" gap={4} wrap="wrap">
          <Typography variant="sigma" tag="h2" textColor="neutral600">
            {t(isImported ? 'preview.imported' : 'preview.title')}
          </Typography>
          {story !== null && <MarkLegend />}
        </Flex>
        {isImported && view !== null && view.documentId !== null && (
          <Flex justifyContent="space-between" gap={4} background="success100" padding={4} hasRadius wrap="wrap">
            <Typography textColor="neutral800">
              {t(`preview.${view.outcome}`, { headline: view.headline ?? '' })}
            </Typography>
            <LinkButton
              tag={NavLink}
              variant="secondary"
              to={`/content-manager/collection-types/${types.article}/${view.documentId}`}
            >
              {t('preview.open')}
            </LinkButton>
          </Flex>
        )}
        {said !== null && (
          <Flex
            direction="column"
            alignItems="flex-start"
            gap={3}
            background="danger100"
            padding={4}
            hasRadius
            role="alert"
          >
            <Typography textColor="danger600">{said}</Typography>
            {item.phase === 'failed' && isOpen && (
              <Button variant="tertiary" size="S" onClick={() => void actions.lookAgain()}>
                {t('problem.retry')}
              </Button>
            )}
          </Flex>
        )}
        {isOpen && view?.outcome === 'failed' && <HeadlineField item={item} actions={actions} />}
        <StoryNotes notes={[...(story?.warnings ?? []), ...(view?.warnings ?? [])]} />
        {story === null && said === null && <Skeleton lines={8} label={t('list.sending')} />}
        {story !== null && (
          <>
            <Box
              maxHeight={isWhole || !isLong ? 'none' : '28rem'}
              overflow="auto"
              tabIndex={0}
              role="region"
              aria-label={t('text.label')}
            >
              <MarkedText story={story} />
            </Box>
            {isLong && (
              <TextButton type="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
                {t(isWhole ? 'preview.lessText' : 'preview.wholeText')}
              </TextButton>
            )}
            <NamedTable item={item} story={story} isOpen={isOpen} actions={actions} />
            <FrameLine item={item} story={story} isOpen={isOpen} actions={actions} />
          </>
        )}
      </Flex>
    </Box>
  );
};

import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/use-translate';
import type { ImportState } from './import-state';

const Bar = styled(ProgressBar)`
  width: 100%;
  background: ${({ theme }) => theme.colors.neutral200};

  & > * {
    background: ${({ theme }) => theme.colors.primary600};
  }
`;

/** How far an import of several files is; its place stays when it is done, so that nothing jumps. */
export const ImportProgress = ({ state }: { state: ImportState }) => {
  const t = useTranslate();
  const { phase, items } = state;
  if (items.length < 2) {
    return null;
  }
  const isImport = phase === 'importing' || phase === 'imported';
  const isDone = phase === 'looked' || phase === 'imported';
  const done = items.filter((item) =>
    isImport
      ? item.phase !== 'looked' && item.phase !== 'sending'
      : item.phase !== 'waiting' && item.phase !== 'sending',
  ).length;
  const label = t(isImport ? 'import.progress.importing' : 'import.progress.looking', { done, count: items.length });
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Bar value={isDone ? 100 : Math.round((100 * done) / items.length)} aria-label={label} />
      <Typography variant="pi" textColor="neutral600" aria-live="polite">
        {isDone ? t('import.progress.done', { count: items.length }) : label}
      </Typography>
    </Flex>
  );
};

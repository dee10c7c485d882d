import { Flex, ProgressBar, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { RegistryImportView } from '../../../../../contracts/registry-import';
import { useFormats } from '../../../hooks/use-formats';
import { useTranslate } from '../../../hooks/use-translate';

const Bar = styled(ProgressBar)`
  width: 100%;
  background: ${({ theme }) => theme.colors.neutral200};

  & > * {
    background: ${({ theme }) => theme.colors.primary600};
  }
`;

/** How far a registry was read; nothing once it is done. */
export const RegistryProgress = ({ view: { phase, percent } }: { view: RegistryImportView }) => {
  const t = useTranslate();
  const formats = useFormats();
  if (phase !== 'looking' && phase !== 'importing' && phase !== 'linking') {
    return null;
  }
  const label = t(`registry.progress.${phase}`, { percent: formats.percent(percent / 100) });
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Bar value={percent} aria-label={label} />
      <Typography variant="pi" textColor="neutral600" aria-live="polite">
        {label}
      </Typography>
    </Flex>
  );
};

import { Box, Button, Divider, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/use-translate';
import { FileDrop } from './FileDrop';
import { ImportSettingsFields } from './ImportSettingsFields';
import type { ImportSettings } from './import-item';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[6]};

  ${({ theme }) => theme.breakpoints.medium} {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
`;

interface ImportComposerProps {
  text: string;
  files: File[];
  settings: ImportSettings;
  onText: (text: string) => void;
  onFiles: (files: File[]) => void;
  onSettings: (settings: Partial<ImportSettings>) => void;
  onLook: () => void;
}

/** Where an import begins: a text to paste, files to drop, and what holds for all of them. */
export const ImportComposer = (props: ImportComposerProps) => {
  const { text, files, settings, onText, onFiles, onSettings, onLook } = props;
  const t = useTranslate();
  const isEmpty = text.trim() === '' && files.length === 0;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Columns>
          <Field.Root hint={t('compose.pasteHint')}>
            <Field.Label>{t('compose.paste')}</Field.Label>
            <Textarea
              value={text}
              rows={14}
              resizable
              placeholder={t('compose.placeholder')}
              onChange={(event) => onText(event.currentTarget.value)}
            />
            <Field.Hint />
          </Field.Root>
          <FileDrop files={files} onFiles={onFiles} />
        </Columns>
        <Divider />
        <ImportSettingsFields settings={settings} isDisabled={false} onSettings={onSettings} />
        <Flex justifyContent="space-between" gap={4}>
          <Typography variant="pi" textColor="neutral600">
            {t('compose.nothingSaved')}
          </Typography>
          <Button size="L" disabled={isEmpty} onClick={onLook}>
            {t('compose.look')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};

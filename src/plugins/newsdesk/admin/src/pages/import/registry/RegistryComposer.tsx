import {
  Box,
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { REGISTRY_LIMITS } from '../../../../../contracts/limits';
import type { RegistryImportOptions } from '../../../../../contracts/registry-import';
import { useTranslate } from '../../../hooks/use-translate';
import { FileDrop } from '../FileDrop';

interface RegistryComposerProps {
  files: File[];
  options: RegistryImportOptions;
  isSending: boolean;
  onFiles: (files: File[]) => void;
  onOptions: (options: Partial<RegistryImportOptions>) => void;
  onLook: () => void;
}

const TEXTS = { label: 'registry.label', text: 'registry.text', limits: 'registry.limits' } as const;

/** Where an import of a registry begins: its files, the name of the source, and who shall see what is made. */
export const RegistryComposer = (props: RegistryComposerProps) => {
  const { files, options, isSending, onFiles, onOptions, onLook } = props;
  const t = useTranslate();
  const isPublic = options.visibility === 'public';
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <FileDrop files={files} onFiles={onFiles} texts={TEXTS} limits={REGISTRY_LIMITS} />
        <Flex gap={4} alignItems="flex-start" wrap="wrap">
          <Box flex="1 1 28rem">
            <Field.Root hint={t('registry.sourceHint')} required>
              <Field.Label>{t('registry.source')}</Field.Label>
              <TextInput
                value={options.source}
                maxLength={255}
                onChange={(event: { currentTarget: HTMLInputElement }) =>
                  onOptions({ source: event.currentTarget.value })
                }
              />
              <Field.Hint />
            </Field.Root>
          </Box>
          <Box flex="1 1 28rem">
            <Field.Root hint={t(isPublic ? 'registry.publicHint' : 'registry.internalHint')}>
              <Field.Label>{t('registry.visibility')}</Field.Label>
              <SingleSelect
                value={options.visibility}
                onChange={(value) => onOptions({ visibility: value === 'internal' ? 'internal' : 'public' })}
              >
                <SingleSelectOption value="public">{t('registry.public')}</SingleSelectOption>
                <SingleSelectOption value="internal">{t('registry.internal')}</SingleSelectOption>
              </SingleSelect>
              <Field.Hint />
            </Field.Root>
          </Box>
        </Flex>
        <Flex justifyContent="space-between" gap={4}>
          <Typography variant="pi" textColor="neutral600" aria-live="polite">
            {t(isSending ? 'registry.sending' : 'compose.nothingSaved')}
          </Typography>
          <Button
            size="L"
            loading={isSending}
            disabled={files.length === 0 || options.source.trim() === '' || isSending}
            onClick={onLook}
          >
            {t('registry.look')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};

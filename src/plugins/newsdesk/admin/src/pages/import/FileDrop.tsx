import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Cross, Files } from '@strapi/icons';
import { LIMITS } from '../../../../contracts/limits';
import { useFormats } from '../../hooks/use-formats';
import { type MessageKey, useTranslate } from '../../hooks/use-translate';

interface FileDropProps {
  files: File[];
  onFiles: (files: File[]) => void;
  /** What the place says; files of stories where not given. */
  texts?: { label: MessageKey; text: MessageKey; limits: MessageKey };
  limits?: { fileBytes: number; files: number };
}

const OF_STORIES = { label: 'drop.label', text: 'drop.text', limits: 'drop.limits' } as const;

/** A place to drop files, with a button that chooses them, and the list of those that are there. */
export const FileDrop = ({ files, onFiles, texts = OF_STORIES, limits = LIMITS }: FileDropProps) => {
  const t = useTranslate();
  const { size } = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [hadTooMany, setHadTooMany] = useState(false);

  const add = (added: FileList | null) => {
    const all = [...files, ...(added ?? [])];
    setHadTooMany(all.length > limits.files);
    onFiles(all.slice(0, limits.files));
  };

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    add(event.dataTransfer.files);
  };

  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold">
        {t(texts.label)}
      </Typography>
      <Flex
        direction="column"
        justifyContent="center"
        gap={3}
        padding={6}
        hasRadius
        grow={1}
        minHeight="16rem"
        background={isOver ? 'primary100' : 'neutral100'}
        borderColor={isOver ? 'primary600' : 'neutral300'}
        borderStyle="dashed"
        borderWidth="1px"
        onDrop={onDrop}
        onDragOver={onDragOver}
        onDragLeave={() => setIsOver(false)}
      >
        <Files width="3.2rem" height="3.2rem" fill="neutral500" aria-hidden />
        <Typography textColor="neutral700" textAlign="center">
          {t(texts.text)}
        </Typography>
        <Button variant="tertiary" onClick={() => input.current?.click()}>
          {t('drop.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('drop.choose')}
          onChange={(event) => {
            add(event.currentTarget.files);
            // So that the same file can be chosen again after it was taken away.
            event.currentTarget.value = '';
          }}
        />
      </Flex>
      <Typography variant="pi" textColor={hadTooMany ? 'danger600' : 'neutral600'} aria-live="polite">
        {t(hadTooMany ? 'drop.tooMany' : texts.limits, { count: limits.files, size: size(limits.fileBytes) })}
      </Typography>
      {files.length > 0 && (
        <Box tag="ul" aria-label={t('drop.list')} maxHeight="20rem" overflow="auto">
          {files.map((file, index) => (
            <Flex key={`${file.name}-${index}`} tag="li" justifyContent="space-between" gap={2} paddingTop={1}>
              <Typography ellipsis>{file.name}</Typography>
              <IconButton
                size="XS"
                variant="ghost"
                label={t('drop.remove', { name: file.name })}
                onClick={() => onFiles(files.filter((_, other) => other !== index))}
              >
                <Cross />
              </IconButton>
            </Flex>
          ))}
        </Box>
      )}
    </Flex>
  );
};

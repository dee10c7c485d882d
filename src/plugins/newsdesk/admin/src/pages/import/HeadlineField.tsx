import { useState } from 'react';
import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useTranslate } from '../../hooks/use-translate';
import type { ImportItem } from './import-item';
import type { ImportActions } from './use-import';

/** A headline for a text that has none, to look at it once more with it. */
export const HeadlineField = ({ item, actions }: { item: ImportItem; actions: ImportActions }) => {
  const t = useTranslate();
  const [headline, setHeadline] = useState(item.headline ?? '');
  if (item.view?.problem?.code !== 'no-headline') {
    return null;
  }
  return (
    <Flex alignItems="flex-end" gap={2}>
      <Field.Root width="100%">
        <Field.Label>{t('preview.headline')}</Field.Label>
        <TextInput
          value={headline}
          maxLength={500}
          onChange={(event: { currentTarget: HTMLInputElement }) => setHeadline(event.currentTarget.value)}
        />
      </Field.Root>
      <Button
        size="L"
        variant="secondary"
        disabled={headline.trim() === ''}
        loading={item.phase === 'sending'}
        onClick={() => void actions.setHeadline(item, headline.trim())}
      >
        {t('import.lookAgain')}
      </Button>
    </Flex>
  );
};

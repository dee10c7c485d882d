import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Box, Combobox, ComboboxOption, Field, Flex, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import type { RecordView } from '../../../contracts/desk';
import { useProblemText } from '../hooks/use-problem-text';
import { useTranslate } from '../hooks/use-translate';
import { useFindRecordsQuery } from '../requests/desk-queries';

interface RecordSearchProps {
  kind: RecordView['kind'];
  /** Name in the text: what is looked for first. */
  name: string;
  onChoose: (record: RecordView) => void;
  onClose: () => void;
}

/** A field that takes the focus, finds records by any of their names as one types, and gives the one that is chosen. */
export const RecordSearch = ({ kind, name, onChoose, onClose }: RecordSearchProps) => {
  const t = useTranslate();
  const problemText = useProblemText();
  const [words, setWords] = useState(name);
  const [isOpen, setIsOpen] = useState(true);
  const sought = useDebounce(words.trim(), 200);
  const { data, currentData, isFetching, error } = useFindRecordsQuery({ kind, q: sought }, { skip: sought === '' });
  // Nothing of an earlier search is offered: a quick Enter would choose from it.
  const isWaiting = isFetching || words.trim() !== sought;
  const results = isWaiting || sought === '' ? [] : (currentData?.results ?? []);

  // The field writes the chosen name into itself before it says what was chosen: by then the search is a new one.
  const choose = (documentId: string | undefined) => {
    const record = data?.results.find((result) => result.documentId === documentId);
    if (record !== undefined) {
      onChoose(record);
    }
  };

  // The field takes Escape for itself, to empty it; here the first one closes the list, the second the search.
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !isOpen) {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  };

  return (
    <Box width="100%" onKeyDownCapture={closeByKey}>
      <Field.Root {...(error === undefined ? {} : { error: problemText(error) })} hint={t('search.hint')}>
        <Field.Label>{t(kind === 'person' ? 'search.person' : 'search.organization')}</Field.Label>
        <Combobox
          size="S"
          autoFocus
          autocomplete="none"
          open={isOpen}
          onOpenChange={setIsOpen}
          textValue={words}
          onTextValueChange={setWords}
          onInputChange={() => setIsOpen(true)}
          onChange={choose}
          loading={isWaiting}
          loadingMessage={t('search.loading')}
          noOptionsMessage={() => t(sought === '' ? 'search.empty' : 'search.none')}
          clearLabel={t('search.clear')}
          onClear={() => setWords('')}
          placeholder={t('search.placeholder')}
        >
          {results.map((record) => (
            <ComboboxOption key={record.documentId} value={record.documentId} textValue={record.name}>
              <Flex direction="column" alignItems="flex-start">
                <Typography fontWeight="semiBold">{record.name}</Typography>
                <Typography variant="pi" textColor="neutral600">
                  {[record.description, record.wikidataId].filter(Boolean).join(' · ')}
                </Typography>
              </Flex>
            </ComboboxOption>
          ))}
        </Combobox>
        <Field.Error />
        <Field.Hint />
      </Field.Root>
    </Box>
  );
};

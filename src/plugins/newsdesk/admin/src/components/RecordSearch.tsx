import { useState } from 'react';
import { Combobox, ComboboxOption, Field, Flex, Typography } from '@strapi/design-system';
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
  hasFocus?: boolean;
}

/** A field that finds records by any of their names as one types, and gives the one that is chosen. */
export const RecordSearch = ({ kind, name, onChoose, hasFocus = false }: RecordSearchProps) => {
  const t = useTranslate();
  const problemText = useProblemText();
  const [words, setWords] = useState(name);
  const sought = useDebounce(words.trim(), 200);
  const { data, isFetching, error } = useFindRecordsQuery({ kind, q: sought }, { skip: sought === '' });
  const results = sought === '' ? [] : (data?.results ?? []);

  const choose = (documentId: string | undefined) => {
    const record = results.find((result) => result.documentId === documentId);
    if (record !== undefined) {
      onChoose(record);
    }
  };

  return (
    <Field.Root width="100%" {...(error === undefined ? {} : { error: problemText(error) })} hint={t('search.hint')}>
      <Field.Label>{t(kind === 'person' ? 'search.person' : 'search.organization')}</Field.Label>
      <Combobox
        size="S"
        autoFocus={hasFocus}
        autocomplete="none"
        textValue={words}
        onTextValueChange={(text) => setWords(text)}
        onChange={choose}
        loading={isFetching}
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
  );
};

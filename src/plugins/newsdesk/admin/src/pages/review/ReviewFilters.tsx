import { Button, Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { ReviewChoices } from '../../../../contracts/review';
import { useFormats } from '../../hooks/use-formats';
import { useTranslate } from '../../hooks/use-translate';
import type { FilterName } from './filters';

const Bar = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr));
  gap: ${({ theme }) => theme.spaces[3]};
  align-items: end;
`;

interface ReviewFiltersProps {
  values: Partial<Record<FilterName, string>>;
  onChange: (name: FilterName, value: string) => void;
  onClear: () => void;
}

/** Words of an office, taken when they are typed to the end: on Enter, or when the field is left. */
const OfficeField = ({ office, onChange }: { office: string; onChange: (office: string) => void }) => {
  const t = useTranslate();
  const [words, setWords] = useState(office);
  return (
    <Field.Root>
      <Field.Label>{t('filter.office')}</Field.Label>
      <TextInput
        size="S"
        value={words}
        maxLength={200}
        onChange={({ target }) => setWords(target.value)}
        onBlur={() => onChange(words.trim())}
        onKeyDown={({ key }) => {
          if (key === 'Enter') {
            onChange(words.trim());
          }
        }}
      />
    </Field.Root>
  );
};

/** What narrows the questions; each choice is kept in the address. */
export const ReviewFilters = ({ values, onChange, onClear }: ReviewFiltersProps) => {
  const t = useTranslate();
  const { country } = useFormats();
  const { get } = useFetchClient();
  const [choices, setChoices] = useState<ReviewChoices>({ countries: [], reasons: [] });

  useEffect(() => {
    // Without the choices the other filters work all the same; the questions themselves tell of a lost server.
    get<ReviewChoices>('/newsdesk/review/choices').then(
      ({ data }) => setChoices(data),
      () => undefined,
    );
  }, [get]);

  const renderSelect = (name: 'kind' | 'country' | 'reason', options: { value: string; text: string }[]) => {
    const value = values[name];
    const known = value === undefined || options.some((option) => option.value === value);
    return (
      <Field.Root>
        <Field.Label>{t(`filter.${name}`)}</Field.Label>
        <SingleSelect
          size="S"
          value={value ?? ''}
          placeholder={t('filter.any')}
          clearLabel={t('filter.clear')}
          onClear={() => onChange(name, '')}
          onChange={(chosen) => onChange(name, String(chosen))}
        >
          {[...options, ...(known ? [] : [{ value, text: value }])].map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.text}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    );
  };

  const renderDay = (name: 'from' | 'until') => (
    <Field.Root>
      <Field.Label>{t(`filter.${name}`)}</Field.Label>
      <TextInput
        type="date"
        size="S"
        value={values[name] ?? ''}
        onChange={({ target }) => onChange(name, target.value)}
      />
    </Field.Root>
  );

  return (
    <Bar role="search" aria-label={t('filter.label')}>
      {renderSelect('kind', [
        { value: 'person', text: t('panel.officials') },
        { value: 'organization', text: t('panel.bodies') },
      ])}
      {renderSelect(
        'country',
        choices.countries.map(({ code, count }) => ({
          value: code,
          text: t('filter.choice', { text: country(code), count }),
        })),
      )}
      {renderSelect(
        'reason',
        choices.reasons.map(({ name, text, count }) => ({ value: name, text: t('filter.choice', { text, count }) })),
      )}
      <OfficeField key={values.office} office={values.office ?? ''} onChange={(office) => onChange('office', office)} />
      {renderDay('from')}
      {renderDay('until')}
      {Object.keys(values).length > 0 && (
        <div>
          <Button variant="tertiary" onClick={onClear}>
            {t(values.story === undefined ? 'filter.clearAll' : 'filter.clearStory')}
          </Button>
        </div>
      )}
    </Bar>
  );
};

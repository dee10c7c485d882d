import { DatePicker, Field, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/use-translate';
import type { ImportSettings } from './import-item';

const Row = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;
`;

const two = (count: number): string => String(count).padStart(2, '0');

// The date field gives midnight of the user's zone, but takes midnight in UTC.
const dayOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

interface ImportSettingsFieldsProps {
  settings: ImportSettings;
  isDisabled: boolean;
  onSettings: (settings: Partial<ImportSettings>) => void;
}

/** The day, the source and the state in which stories of an import arrive. */
export const ImportSettingsFields = ({ settings, isDisabled, onSettings }: ImportSettingsFieldsProps) => {
  const t = useTranslate();
  const { locale } = useIntl();
  const onDate = (date: Date | undefined) => onSettings({ date: date === undefined ? null : dayOf(date) });
  return (
    <Row>
      <Field.Root hint={t('settings.dateHint')}>
        <Field.Label>{t('settings.date')}</Field.Label>
        <DatePicker
          locale={locale}
          disabled={isDisabled}
          clearLabel={t('settings.dateClear')}
          calendarLabel={t('settings.date')}
          onChange={onDate}
          onClear={() => onSettings({ date: null })}
          {...(settings.date === null ? {} : { value: new Date(settings.date) })}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root hint={t('settings.sourceHint')} required>
        <Field.Label>{t('settings.source')}</Field.Label>
        <TextInput
          value={settings.source}
          disabled={isDisabled}
          maxLength={255}
          onChange={(event: { currentTarget: HTMLInputElement }) => onSettings({ source: event.currentTarget.value })}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root hint={t(settings.publish ? 'settings.publishHint' : 'settings.draftHint')}>
        <Field.Label>{t('settings.state')}</Field.Label>
        <SingleSelect
          value={settings.publish ? 'publish' : 'draft'}
          disabled={isDisabled}
          onChange={(value) => onSettings({ publish: value === 'publish' })}
        >
          <SingleSelectOption value="draft">{t('settings.draft')}</SingleSelectOption>
          <SingleSelectOption value="publish">{t('settings.publish')}</SingleSelectOption>
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
    </Row>
  );
};

import { useState } from 'react';
import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import type { AppearanceView, RecordView } from '../../../contracts/desk';
import { useTranslate } from '../hooks/use-translate';
import type { Corrections } from './use-corrections';

interface RuleFormProps {
  appearance: AppearanceView;
  record: RecordView;
  /** Day of the story: the period starts as its year. */
  published: string | null;
  corrections: Corrections;
  onMade: () => void;
}

/** Makes a standing rule of a link: this name with this office is this record, in stories of a period. */
export const RuleForm = ({ appearance, record, published, corrections, onMade }: RuleFormProps) => {
  const t = useTranslate();
  const year = published?.slice(0, 4) ?? '';
  const [from, setFrom] = useState(appearance.term?.startDate ?? year);
  const [until, setUntil] = useState(appearance.term?.endDate ?? year);
  const [counted, setCounted] = useState<{ stories: number; period: string } | null>(null);
  const { kind, name, office } = appearance;
  const orNull = (date: string) => (date.trim() === '' ? null : date.trim());

  const rule = {
    kind,
    name,
    record: record.documentId,
    office: office === null ? null : { title: office.title, country: office.country },
    from: orNull(from),
    until: orNull(until),
  };

  const make = async () => {
    if (await corrections.makeRule(rule)) {
      onMade();
    }
  };

  // The number belongs to the period that it was counted for.
  const period = `${from} ${until}`;
  const look = async () => {
    const stories = await corrections.countRule(rule);
    setCounted(stories === null ? null : { stories, period });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2} role="group" aria-label={t('rule.title')}>
      <Typography fontWeight="bold" tag="h3">
        {t('rule.title')}
      </Typography>
      <Typography variant="pi" textColor="neutral700">
        {t('rule.text', {
          name,
          office: office === null ? '' : t('rule.textOffice', { office: office.title }),
          record: record.name,
        })}
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Field.Root>
          <Field.Label>{t('rule.from')}</Field.Label>
          <TextInput value={from} maxLength={10} onChange={({ target }) => setFrom(target.value)} />
        </Field.Root>
        <Field.Root>
          <Field.Label>{t('rule.until')}</Field.Label>
          <TextInput value={until} maxLength={10} onChange={({ target }) => setUntil(target.value)} />
        </Field.Root>
      </Flex>
      {counted?.period === period && (
        <Typography variant="pi" textColor="neutral700" role="status">
          {t('rule.counted', { count: counted.stories })}
        </Typography>
      )}
      <Flex gap={2} wrap="wrap">
        <Button variant="tertiary" disabled={corrections.isSending} onClick={() => void look()}>
          {t('rule.count')}
        </Button>
        <Button variant="secondary" loading={corrections.isSending} onClick={() => void make()}>
          {t('rule.make')}
        </Button>
      </Flex>
    </Flex>
  );
};

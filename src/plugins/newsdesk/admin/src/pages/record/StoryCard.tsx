import { Box, Button, Flex, Link, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { NavLink, useSearchParams } from 'react-router-dom';
import type { StoryAnswer } from '../../../../contracts/content';
import type { RecordPage } from '../../../../contracts/record-page';
import { Card } from '../../components/Card';
import { useDeskTypes } from '../../hooks/use-desk-types';
import { useFormats } from '../../hooks/use-formats';
import { useTranslate } from '../../hooks/use-translate';
import { useMore } from './use-more';

const ROLES = ['subject', 'speaker', 'agency', 'publisher'] as const;

const isRole = (role: string): role is (typeof ROLES)[number] => ROLES.some((known) => known === role);

/** The stories of a record, newest first, by office and by role. */
export const StoryCard = ({ page, base }: { page: RecordPage; base: string }) => {
  const t = useTranslate();
  const types = useDeskTypes();
  const { day } = useFormats();
  const [address, setAddress] = useSearchParams();
  const office = address.get('office') ?? '';
  const role = address.get('role') ?? '';
  const query = new URLSearchParams({
    limit: '25',
    ...(office === '' ? {} : { office }),
    ...(role === '' ? {} : { role }),
  });
  const isWhole = office === '' && role === '';
  const path = `${base}/stories?${query.toString()}`;
  const { items, hasMore, isLoading, problem, loadMore } = useMore<StoryAnswer>(
    path,
    page.stories,
    page.nextStories,
    isWhole,
  );
  const total = page.months.reduce((sum, { stories }) => sum + stories, 0);
  const offices = new Map(page.terms.flatMap((term) => (term.office === null ? [] : [[term.office, term.title]])));

  const set = (name: 'office' | 'role', value: string) => {
    const next = new URLSearchParams(address);
    if (value === '') {
      next.delete(name);
    } else {
      next.set(name, value);
    }
    setAddress(next);
  };

  const renderSelect = (name: 'office' | 'role', value: string, options: (readonly [string, string])[]) => (
    <SingleSelect
      size="S"
      aria-label={t(`record.by.${name}`)}
      value={value}
      placeholder={t(`record.by.${name}`)}
      clearLabel={t('filter.clear')}
      onClear={() => set(name, '')}
      onChange={(chosen) => set(name, String(chosen))}
    >
      {options.map(([option, text]) => (
        <SingleSelectOption key={option} value={option}>
          {text}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );

  const factsOf = ({ firstPublished, office: stated, officeOnDay, roles, quotes }: StoryAnswer): string =>
    [
      firstPublished === null ? t('frame.noDate') : day(firstPublished),
      officeOnDay?.title ?? stated?.title ?? null,
      ...roles.filter(isRole).map((known) => t(`role.${known}`)),
      quotes > 0 ? t('facts.quotes', { count: quotes }) : null,
    ]
      .filter((part) => part !== null)
      .join(' · ');

  return (
    <Card title={t('record.stories', { count: total })}>
      <Flex gap={2} wrap="wrap" paddingBottom={3}>
        {offices.size > 0 && renderSelect('office', office, [...offices])}
        {renderSelect(
          'role',
          role,
          ROLES.map((known) => [known, t(`role.${known}`)]),
        )}
      </Flex>
      {items.length === 0 && !isLoading && (
        <Typography textColor="neutral600">{problem ?? t('record.noStories')}</Typography>
      )}
      <Box tag="ul" aria-busy={isLoading}>
        {items.map((story) => (
          <Box key={story.documentId} tag="li" paddingTop={2} paddingBottom={2}>
            <Link tag={NavLink} to={`/content-manager/collection-types/${types.article}/${story.documentId}`}>
              {story.headline}
            </Link>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {factsOf(story)}
            </Typography>
          </Box>
        ))}
      </Box>
      {hasMore && (
        <Button variant="tertiary" size="S" loading={isLoading} onClick={loadMore}>
          {t('record.more')}
        </Button>
      )}
    </Card>
  );
};

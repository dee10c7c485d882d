import { Box, Flex, Typography } from '@strapi/design-system';
import type { RecordPage } from '../../../../contracts/record-page';
import { Card } from '../../components/Card';
import { RecordLink } from '../../components/RecordLink';
import { useFormats } from '../../hooks/use-formats';
import { useTranslate } from '../../hooks/use-translate';

/** Whom stories name together with a record, the most frequent first. */
export const Company = ({ page }: { page: RecordPage }) => {
  const t = useTranslate();
  const { count } = useFormats();
  const { namedWith } = page;
  const most = Math.max(...namedWith.map(({ stories }) => stories), 1);
  return (
    <Card title={t('record.namedWith')}>
      {namedWith.length === 0 && <Typography textColor="neutral600">{t('record.noCompany')}</Typography>}
      <ul>
        {namedWith.map(({ type, record, stories }) => (
          <Box key={record.documentId} tag="li" paddingTop={2} paddingBottom={2}>
            <Flex justifyContent="space-between" gap={3}>
              <RecordLink kind={type} documentId={record.documentId} name={record.name} />
              <Typography variant="pi" title={t('review.stories', { count: stories })}>
                {count(stories)}
              </Typography>
            </Flex>
            <Box background="neutral150" hasRadius marginTop={1} aria-hidden="true">
              <Box background="primary600" hasRadius height="4px" width={`${(stories / most) * 100}%`} />
            </Box>
          </Box>
        ))}
      </ul>
    </Card>
  );
};

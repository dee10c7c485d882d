import { Box, Button, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { RecordQuoteAnswer } from '../../../../contracts/record-content';
import type { RecordPage } from '../../../../contracts/record-page';
import { Card } from '../../components/Card';
import { Quoted } from '../../components/Mark';
import { useDeskTypes } from '../../hooks/use-desk-types';
import { useFormats } from '../../hooks/use-formats';
import { useTranslate } from '../../hooks/use-translate';
import { useMore } from './use-more';

/** As many as the page brings at once. */
const FIRST = 10;

/** What a record said, newest first, each with office, day and story. */
export const WordsCard = ({ page, base }: { page: RecordPage; base: string }) => {
  const t = useTranslate();
  const types = useDeskTypes();
  const { day } = useFormats();
  const isWhole = page.quotes.length < FIRST;
  const { items, hasMore, isLoading, loadMore } = useMore<RecordQuoteAnswer>(
    `${base}/quotes?limit=${FIRST}`,
    page.quotes,
    null,
    isWhole,
  );
  return (
    <Card title={t('record.said')}>
      {items.length === 0 && !isLoading && <Typography textColor="neutral600">{t('record.noWords')}</Typography>}
      <Box tag="ul" aria-busy={isLoading}>
        {(items.length === 0 ? page.quotes : items).map(({ article, start, words, office, officeOnDay }) => (
          <Box key={`${article.documentId} ${start}`} tag="li" paddingTop={2} paddingBottom={2}>
            <Typography textColor="neutral800" tag="p">
              <Quoted>{words}</Quoted>
            </Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {[
                officeOnDay?.title ?? office?.title ?? null,
                article.firstPublished === null ? null : day(article.firstPublished),
              ]
                .filter((part) => part !== null)
                .join(' · ')}{' '}
              <Link tag={NavLink} to={`/content-manager/collection-types/${types.article}/${article.documentId}`}>
                {article.headline}
              </Link>
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

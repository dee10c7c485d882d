import { Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { Overview } from '../../../contracts/overview';
import { RecordLink } from '../components/RecordLink';
import { useLoaded } from '../hooks/use-loaded';
import { useTranslate } from '../hooks/use-translate';

/** On Strapi's home: the people most in the news of the last 30 days. */
export const InTheNewsWidget = () => {
  const t = useTranslate();
  const { data, problem } = useLoaded<Overview>('/newsdesk/overview');
  if (problem !== null) {
    return <Widget.Error>{problem}</Widget.Error>;
  }
  if (data === null) {
    return <Widget.Loading>{t('overview.loading')}</Widget.Loading>;
  }
  if (data.inTheNews.length === 0) {
    return <Widget.NoData>{t('overview.nobody')}</Widget.NoData>;
  }
  return (
    <ol>
      {data.inTheNews.map(({ record, stories }) => (
        <Flex key={record.documentId} tag="li" justifyContent="space-between" gap={3} paddingTop={2}>
          <RecordLink kind="person" documentId={record.documentId} name={record.name} />
          <Typography>{t('review.stories', { count: stories })}</Typography>
        </Flex>
      ))}
    </ol>
  );
};

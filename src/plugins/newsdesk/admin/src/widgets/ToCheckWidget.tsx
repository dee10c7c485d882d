import { Box, Flex, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { Overview } from '../../../contracts/overview';
import { useFormats } from '../hooks/use-formats';
import { useLoaded } from '../hooks/use-loaded';
import { useTranslate } from '../hooks/use-translate';

/** On Strapi's home: what waits for an editor. */
export const ToCheckWidget = () => {
  const t = useTranslate();
  const { count } = useFormats();
  const { data, problem } = useLoaded<Overview>('/newsdesk/overview');
  if (problem !== null) {
    return <Widget.Error>{problem}</Widget.Error>;
  }
  if (data === null) {
    return <Widget.Loading>{t('overview.loading')}</Widget.Loading>;
  }
  const { toCheck, newRecords } = data;
  const figures = [
    [toCheck.suggestions, t('overview.toCheck', { count: toCheck.questions })],
    [newRecords.people, t('overview.newPeople', { count: newRecords.people })],
    [newRecords.organizations, t('overview.newBodies', { count: newRecords.organizations })],
  ] as const;
  return (
    <Flex gap={6} wrap="wrap" alignItems="flex-start">
      {figures.map(([number, text]) => (
        <Box key={text}>
          <Typography variant="alpha" tag="p">
            {count(number)}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {text}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
};

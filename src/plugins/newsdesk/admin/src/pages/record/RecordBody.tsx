import { Box, Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { RecordPage } from '../../../../contracts/record-page';
import { Card } from '../../components/Card';
import { useTranslate } from '../../hooks/use-translate';
import { Company } from './Company';
import { FactTable } from './FactTable';
import { StoryCard } from './StoryCard';
import { TimelineChart } from './TimelineChart';
import { WordsCard } from './WordsCard';

const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(30rem, 100%), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;
`;

/** What is known of a record, part by part; `base` is its address at the server. */
export const RecordBody = ({ page, base }: { page: RecordPage; base: string }) => {
  const t = useTranslate();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Card title={t(page.record.kind === 'person' ? 'record.timeline' : 'record.coverage')}>
        <Box>
          <TimelineChart page={page} today={today} />
        </Box>
      </Card>
      <Columns>
        <StoryCard page={page} base={base} />
        <WordsCard page={page} base={base} />
        <Company page={page} />
      </Columns>
      <FactTable page={page} />
    </Flex>
  );
};

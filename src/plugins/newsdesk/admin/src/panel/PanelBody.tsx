import { Button, Flex, Typography } from '@strapi/design-system';
import { Skeleton } from '../components/Skeleton';
import { useProblemText } from '../hooks/use-problem-text';
import { useTranslate } from '../hooks/use-translate';
import { useGetArticlePanelQuery } from '../requests/desk-queries';
import { PanelStory } from './PanelStory';

interface PanelBodyProps {
  model: string;
  documentId: string | undefined;
  status: 'draft' | 'published';
  /** When the article was saved last: a newer time asks the desk again. */
  savedAt: string | null;
  canDecide: boolean;
}

/** The panel in each of its states: article not saved yet, loading, not to be had, there. */
export const PanelBody = ({ model, documentId, status, savedAt, canDecide }: PanelBodyProps) => {
  const t = useTranslate();
  const problemText = useProblemText();
  const address = { model, documentId: documentId ?? '', status };
  const { data, error, refetch, isFetching } = useGetArticlePanelQuery(
    { ...address, savedAt },
    { skip: documentId === undefined || savedAt === null },
  );

  if (documentId === undefined) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {t('panel.unsaved')}
      </Typography>
    );
  }
  if (data !== undefined && error === undefined) {
    return <PanelStory article={data} address={address} canDecide={canDecide} />;
  }
  if (error === undefined) {
    return <Skeleton lines={6} label={t('panel.loading')} />;
  }
  return (
    <Flex direction="column" alignItems="flex-start" gap={3} role="alert">
      <Typography variant="pi" textColor="danger600">
        {problemText(error)}
      </Typography>
      <Button size="S" variant="tertiary" loading={isFetching} onClick={() => void refetch()}>
        {t('problem.retry')}
      </Button>
    </Flex>
  );
};

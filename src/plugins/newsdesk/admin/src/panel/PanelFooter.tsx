import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { ArticlePanel } from '../../../contracts/desk';
import { useFormats } from '../hooks/use-formats';
import { useProblemText } from '../hooks/use-problem-text';
import { useTranslate } from '../hooks/use-translate';
import { useAnalyseAgainMutation } from '../requests/article-changes';
import type { ArticleChange } from '../requests/article-changes';

interface PanelFooterProps {
  article: ArticlePanel;
  change: ArticleChange;
  canDecide: boolean;
}

/** When and by which version the article was analysed last, and the button that does it again. */
export const PanelFooter = ({ article, change, canDecide }: PanelFooterProps) => {
  const t = useTranslate();
  const { moment } = useFormats();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const [analyse, { isLoading }] = useAnalyseAgainMutation();
  const { analysedAt, engine } = article;

  const onAnalyse = async () => {
    try {
      await analyse(change).unwrap();
    } catch (error) {
      toggleNotification({ type: 'danger', message: problemText(error) });
    }
  };

  return (
    <Flex justifyContent="space-between" alignItems="baseline" gap={2} wrap="wrap">
      <Typography variant="pi" textColor="neutral600">
        {analysedAt === null
          ? t('panel.notAnalysed')
          : t(engine === null ? 'panel.analysed' : 'panel.analysedBy', {
              at: moment(analysedAt),
              engine: engine ?? '',
            })}
      </Typography>
      {canDecide && (
        <TextButton type="button" loading={isLoading} onClick={() => void onAnalyse()}>
          {t(analysedAt === null ? 'panel.analyse' : 'panel.analyseAgain')}
        </TextButton>
      )}
    </Flex>
  );
};

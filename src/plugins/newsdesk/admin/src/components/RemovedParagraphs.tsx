import { Box, TextButton, Typography } from '@strapi/design-system';
import type { RemovedView } from '../../../contracts/desk';
import { useTranslate } from '../hooks/use-translate';

interface RemovedParagraphsProps {
  removed: RemovedView[];
  /** Called with the paragraph's number; without it nothing can be put back here. */
  onPutBack: ((paragraph: number) => void) | undefined;
}

/** Paragraphs that were cut on import, each with its reason, to be put back. */
export const RemovedParagraphs = ({ removed, onPutBack }: RemovedParagraphsProps) => {
  const t = useTranslate();
  return (
    <>
      {removed.map(({ paragraph, text, reason }) => (
        <Box key={paragraph} padding={2} hasRadius borderColor="neutral200" borderStyle="dashed" borderWidth="1px">
          <Typography variant="pi" textColor="neutral600">
            {t('removed.text', { reason, text: text.length > 160 ? `${text.slice(0, 160)} …` : text })}
          </Typography>{' '}
          {onPutBack !== undefined && (
            <TextButton
              type="button"
              inline
              onClick={() => onPutBack(paragraph)}
              aria-label={t('removed.putBackOf', { reason })}
            >
              {t('removed.putBack')}
            </TextButton>
          )}
        </Box>
      ))}
    </>
  );
};

import { Box, TextButton, Typography } from '@strapi/design-system';
import type { ArticlePanel, CorrectionView } from '../../../contracts/desk';
import { useFormats } from '../hooks/use-formats';
import { type MessageKey, useTranslate } from '../hooks/use-translate';
import type { Corrections } from './use-corrections';

interface CorrectionListProps {
  article: ArticlePanel;
  corrections: Corrections;
  canDecide: boolean;
}

/** What a correction says, by its verb; another text where it says that there is none. */
const TEXTS: Record<CorrectionView['verb'], { some: MessageKey; none: MessageKey }> = {
  notAName: { some: 'corrections.notAName', none: 'corrections.notAName' },
  mark: { some: 'corrections.markOf', none: 'corrections.mark' },
  rename: { some: 'corrections.rename', none: 'corrections.rename' },
  office: { some: 'corrections.office', none: 'corrections.noOffice' },
  speaker: { some: 'corrections.speaker', none: 'corrections.nobody' },
  hideQuote: { some: 'corrections.hideQuote', none: 'corrections.hideQuote' },
};

/** The corrections of a story's reading that hold, the newest first; each can be taken back. */
export const CorrectionList = ({ article, corrections, canDecide }: CorrectionListProps) => {
  const t = useTranslate();
  const { moment } = useFormats();
  const { corrections: held } = article;
  if (held.length === 0) {
    return null;
  }
  const renderCorrection = ({ documentId, verb, about, instead, by, at, note, isApplied }: CorrectionView) => (
    <Box key={documentId} tag="li" paddingTop={2}>
      <Typography variant="pi" tag="p">
        {t(instead === null ? TEXTS[verb].none : TEXTS[verb].some, { about, instead })}
        {note !== null && note !== '' && ` “${note}”`}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {by === null ? moment(at) : t('corrections.by', { by, at: moment(at) })}
        {!isApplied && ` ${t('corrections.waits')}`}
      </Typography>
      {canDecide && (
        <TextButton
          type="button"
          disabled={corrections.isSending}
          onClick={() => void corrections.takeBack(documentId)}
        >
          {t('corrections.takeBack')}
        </TextButton>
      )}
    </Box>
  );
  return (
    <details>
      <Typography tag="summary" variant="pi" fontWeight="bold" style={{ cursor: 'pointer' }}>
        {t('corrections.title', { count: held.length })}
      </Typography>
      <Box tag="ul">{held.map(renderCorrection)}</Box>
    </details>
  );
};

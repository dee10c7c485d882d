import { Box, Field, Flex, SingleSelect, SingleSelectOption, TextButton, Typography } from '@strapi/design-system';
import type { ArticlePanel, QuoteView } from '../../../contracts/desk';
import { useTranslate } from '../hooks/use-translate';
import type { Corrections } from './use-corrections';

interface QuoteListProps {
  article: ArticlePanel;
  corrections: Corrections;
  canDecide: boolean;
}

/** Stands for "nobody named": a select cannot hold null. */
const NOBODY = '-';
const MOST_WORDS = 60;

const shorten = (words: string): string => (words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words);

/** The quotations of a story, folded away; each with its speaker, who can be corrected. */
export const QuoteList = ({ article, corrections, canDecide }: QuoteListProps) => {
  const t = useTranslate();
  const { quotes } = article;
  if (quotes.length === 0) {
    return null;
  }
  const speakers = [...article.people, ...article.organizations].filter(({ isByHand }) => !isByHand);

  const renderQuote = ({ key, start, words, speaker, speakerKey }: QuoteView) => (
    <Box key={`${start}-${key}`} tag="li" paddingTop={2}>
      <Typography variant="pi" tag="p">
        “{shorten(words)}”
      </Typography>
      {canDecide ? (
        <Flex gap={2} alignItems="center" paddingTop={1}>
          <Box grow={1}>
            <Field.Root>
              <SingleSelect
                size="S"
                aria-label={t('quotes.speaker', { words: shorten(words) })}
                value={speakerKey ?? NOBODY}
                disabled={corrections.isSending}
                onChange={(value) =>
                  void corrections.correct({
                    verb: 'speaker',
                    quote: key,
                    speaker: value === NOBODY ? null : String(value),
                    seenSpeaker: speaker,
                  })
                }
              >
                <SingleSelectOption value={NOBODY}>{t('quotes.nobody')}</SingleSelectOption>
                {speakers.map((entry) => (
                  <SingleSelectOption key={entry.key} value={entry.key}>
                    {entry.name}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Box>
          <TextButton
            type="button"
            disabled={corrections.isSending}
            aria-label={t('quotes.hideOf', { words: shorten(words) })}
            onClick={() => void corrections.correct({ verb: 'hideQuote', quote: key })}
          >
            {t('quotes.hide')}
          </TextButton>
        </Flex>
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {speaker ?? t('quotes.nobody')}
        </Typography>
      )}
    </Box>
  );

  return (
    <details>
      <Typography tag="summary" variant="pi" fontWeight="bold" style={{ cursor: 'pointer' }}>
        {t('quotes.title', { count: quotes.length })}
      </Typography>
      <Box tag="ul">{quotes.map(renderQuote)}</Box>
    </details>
  );
};

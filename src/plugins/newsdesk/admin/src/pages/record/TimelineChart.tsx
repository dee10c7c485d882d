import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { RecordPage } from '../../../../contracts/record-page';
import { useFacts } from '../../hooks/use-facts';
import { useFormats } from '../../hooks/use-formats';
import { useTranslate } from '../../hooks/use-translate';
import { placeTimeline } from '../../text/timeline';

const Grid = styled.div`
  display: grid;
  grid-template-columns: minmax(9rem, 22%) minmax(0, 1fr);
  column-gap: ${({ theme }) => theme.spaces[4]};
  row-gap: ${({ theme }) => theme.spaces[1]};
  align-items: center;
`;

/** A lane on the axis; the lines of the years stand behind its bars. */
const Lane = styled.div<{ $height: string }>`
  position: relative;
  height: ${({ $height }) => $height};
`;

const Line = styled.span`
  position: absolute;
  top: -2px;
  bottom: -2px;
  width: 1px;
  background: ${({ theme }) => theme.colors.neutral200};
`;

const Bar = styled.span<{ $tone: 'now' | 'past' | 'stories' }>`
  position: absolute;
  bottom: ${({ $tone }) => ($tone === 'stories' ? '0' : '20%')};
  height: 60%;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $tone }) =>
    $tone === 'now' ? theme.colors.primary600 : $tone === 'past' ? theme.colors.neutral500 : theme.colors.primary500};
`;

const Year = styled.span`
  position: absolute;
  transform: translateX(-50%);
  white-space: nowrap;
`;

/** Offices as bars over the years, with the stories of each month below them on the same axis; a table for screen readers. */
export const TimelineChart = ({ page, today }: { page: RecordPage; today: string }) => {
  const t = useTranslate();
  const { day } = useFormats();
  const { heldOf } = useFacts();
  const timeline = placeTimeline(page.terms, page.months, today);
  if (timeline === null) {
    return <Typography textColor="neutral600">{t('record.noTimeline')}</Typography>;
  }
  const { terms, months, ticks } = timeline;
  const lines = ticks.map(({ year, left }) => <Line key={year} style={{ left: `${left}%` }} />);
  return (
    <>
      <Grid aria-hidden="true">
        {terms.map(({ term, left, width, isOpen }) => (
          <Flex key={term.documentId} style={{ display: 'contents' }}>
            <Typography variant="pi" textColor="neutral800" ellipsis title={term.title}>
              {term.title}
            </Typography>
            <Lane $height="2.4rem">
              {lines}
              <Bar
                $tone={isOpen ? 'now' : 'past'}
                style={{ left: `${left}%`, width: `${width}%` }}
                title={[term.title, heldOf(term)].filter((part) => part !== null).join(', ')}
              />
            </Lane>
          </Flex>
        ))}
        <Typography variant="pi" textColor="neutral600">
          {t('record.perMonth')}
        </Typography>
        <Lane $height="6.4rem">
          {lines}
          {months.map(({ month, stories, left, width, height }) => (
            <Bar
              key={month}
              $tone="stories"
              style={{ left: `${left}%`, width: `${width}%`, height: `${height}%`, minWidth: '3px' }}
              title={t('record.monthCount', { month: day(month), count: stories })}
            />
          ))}
        </Lane>
        <span />
        <Lane $height="2rem">
          {ticks.map(({ year, left }) => (
            <Year key={year} style={{ left: `${left}%` }}>
              <Typography variant="pi" textColor="neutral600">
                {year}
              </Typography>
            </Year>
          ))}
        </Lane>
      </Grid>
      <VisuallyHidden>
        <Box>
          <table>
            <caption>{t('record.timeline')}</caption>
            <tbody>
              {page.terms.map((term) => (
                <tr key={term.documentId}>
                  <th scope="row">{term.title}</th>
                  <td>{heldOf(term) ?? ''}</td>
                </tr>
              ))}
              {months.map(({ month, stories }) => (
                <tr key={month}>
                  <th scope="row">{day(month)}</th>
                  <td>{t('review.stories', { count: stories })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Box>
      </VisuallyHidden>
    </>
  );
};

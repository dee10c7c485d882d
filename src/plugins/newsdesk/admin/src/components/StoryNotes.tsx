import { Box, Typography } from '@strapi/design-system';
import type { StoryView } from '../../../contracts/desk';
import { useTranslate } from '../hooks/use-translate';

/** What an editor should know before reading the links: no date, warnings of the analysis, notes of the page. */
export const StoryNotes = ({ story, notes = [] }: { story: StoryView; notes?: string[] }) => {
  const t = useTranslate();
  const all = [...notes, ...(story.published === null ? [t('notes.noDate')] : []), ...story.warnings];
  if (all.length === 0) {
    return null;
  }
  return (
    <Box tag="ul" background="warning100" padding={2} hasRadius width="100%">
      {all.map((note) => (
        <Typography key={note} tag="li" variant="pi" textColor="neutral800">
          {note}
        </Typography>
      ))}
    </Box>
  );
};

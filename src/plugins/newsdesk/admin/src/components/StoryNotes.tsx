import { Box, Typography } from '@strapi/design-system';

/** What an editor should know before reading the links: notes of the page and warnings of the analysis, each once. */
export const StoryNotes = ({ notes }: { notes: string[] }) => {
  if (notes.length === 0) {
    return null;
  }
  return (
    <Box tag="ul" background="warning100" padding={2} hasRadius width="100%">
      {[...new Set(notes)].map((note) => (
        <Typography key={note} tag="li" variant="pi" textColor="neutral800">
          {note}
        </Typography>
      ))}
    </Box>
  );
};

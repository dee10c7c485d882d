import { Box, Typography } from '@strapi/design-system';
import type { AppearanceView } from '../../../contracts/desk';
import { toneOf } from '../text/find-marks';
import { Mark } from './Mark';

/** The sentence in which a name stands first, with the name marked. */
export const Sentence = ({ appearance, isLarge = false }: { appearance: AppearanceView; isLarge?: boolean }) => {
  const { sentence } = appearance;
  if (sentence === null) {
    return null;
  }
  const { text, start, end } = sentence;
  return (
    <Box
      tag="blockquote"
      paddingLeft={3}
      borderColor="neutral200"
      borderStyle="solid"
      borderWidth="0 0 0 3px"
      width="100%"
    >
      <Typography variant={isLarge ? 'omega' : 'pi'} textColor="neutral700" lineHeight={1.6}>
        {text.slice(0, start)}
        <Mark $tone={toneOf(appearance)}>{text.slice(start, end)}</Mark>
        {text.slice(end)}
      </Typography>
    </Box>
  );
};

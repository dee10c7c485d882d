import { Fragment, useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import { Box, Typography } from '@strapi/design-system';
import type { StoryView } from '../../../contracts/desk';
import { useTranslate } from '../hooks/use-translate';
import { cutPieces, findLines } from '../text/cut-pieces';
import type { Piece } from '../text/cut-pieces';
import { findMarks } from '../text/find-marks';
import { useMarkLabel } from '../hooks/use-mark-label';
import { Mark, Quoted } from './Mark';

interface MarkedTextProps {
  story: StoryView;
  /** Key of the appearance that is looked at. */
  currentKey?: string | null;
  onSelect?: (key: string) => void;
}

/** The whole story, headline first, with its names and quotations marked; each name can be chosen. */
export const MarkedText = ({ story, currentKey = null, onSelect }: MarkedTextProps) => {
  const t = useTranslate();
  const labelOf = useMarkLabel();
  const lines = useMemo(() => {
    const marks = findMarks(story);
    return findLines(story.text).map((line) => cutPieces(story.text, line, marks, story.quotes));
  }, [story]);

  const renderPiece = ({ start, text, mark, isQuoted }: Piece) => {
    const words = isQuoted ? <Quoted>{text}</Quoted> : text;
    if (mark === null) {
      return <Fragment key={start}>{words}</Fragment>;
    }
    const { appearance, tone } = mark;
    const choose = () => onSelect?.(appearance.key);
    const chosenByKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        choose();
      }
    };
    const action =
      onSelect === undefined
        ? {}
        : {
            role: 'button',
            tabIndex: 0,
            onClick: choose,
            onKeyDown: chosenByKey,
            'aria-pressed': appearance.key === currentKey,
          };
    return (
      <Mark
        key={start}
        $tone={tone}
        $isCurrent={appearance.key === currentKey}
        aria-label={labelOf(text, appearance)}
        title={labelOf(text, appearance)}
        {...action}
      >
        {words}
      </Mark>
    );
  };

  return (
    <Box aria-label={t('text.label')} role="group">
      {lines.map((pieces, index) => (
        <Box key={index} paddingBottom={index === lines.length - 1 ? 0 : 3}>
          <Typography
            tag={index === 0 ? 'h3' : 'p'}
            variant={index === 0 ? 'delta' : 'omega'}
            fontWeight={index === 0 ? 'bold' : 'regular'}
            lineHeight={1.7}
          >
            {pieces.map(renderPiece)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
};

import { Badge, Flex, IconButton, Link, Typography } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { ReviewItem } from '../../../../contracts/review';
import { useDeskTypes } from '../../hooks/use-desk-types';
import { useFormats } from '../../hooks/use-formats';
import { useTranslate } from '../../hooks/use-translate';

interface StoryLineProps {
  item: ReviewItem;
  /** Place among the stories that are known, from 1; missing where it is not told. */
  place?: { shown: number; count: number };
  onShow?: (step: 1 | -1) => void;
}

/** The story of a sentence: headline that leads to it, day, and which of several it is. */
export const StoryLine = ({ item, place, onShow }: StoryLineProps) => {
  const t = useTranslate();
  const types = useDeskTypes();
  const { day } = useFormats();
  return (
    <Flex gap={2} wrap="wrap">
      <Link tag={NavLink} to={`/content-manager/collection-types/${types.article}/${item.article}`}>
        {item.headline}
      </Link>
      {item.published !== null && (
        <Typography variant="pi" textColor="neutral600">
          {day(item.published)}
        </Typography>
      )}
      {item.isPublished && (
        <Badge size="S" title={t('details.goesLive')}>
          {t('review.published')}
        </Badge>
      )}
      {place !== undefined && place.count > 1 && onShow !== undefined && (
        <Flex gap={1}>
          <Typography variant="pi" textColor="neutral600">
            {t('review.place', { shown: place.shown, count: place.count })}
          </Typography>
          <IconButton
            label={t('review.storyBefore')}
            size="XS"
            variant="ghost"
            disabled={place.shown === 1}
            onClick={() => onShow(-1)}
          >
            <ArrowLeft />
          </IconButton>
          <IconButton
            label={t('review.storyAfter')}
            size="XS"
            variant="ghost"
            disabled={place.shown === place.count}
            onClick={() => onShow(1)}
          >
            <ArrowRight />
          </IconButton>
        </Flex>
      )}
    </Flex>
  );
};

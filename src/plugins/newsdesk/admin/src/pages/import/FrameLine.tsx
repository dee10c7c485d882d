import { TextButton, Typography } from '@strapi/design-system';
import type { StoryView } from '../../../../contracts/desk';
import { useFormats } from '../../hooks/use-formats';
import { useTranslate } from '../../hooks/use-translate';
import type { ImportItem } from './import-item';
import type { ImportActions } from './use-import';

interface FrameLineProps {
  item: ImportItem;
  story: StoryView;
  isOpen: boolean;
  actions: ImportActions;
}

/** What stands around a story: dateline, agency, day, language, and the paragraphs that were cut. */
export const FrameLine = ({ item, story, isOpen, actions }: FrameLineProps) => {
  const t = useTranslate();
  const { day, language } = useFormats();
  const { dateline, published, removed } = story;
  const facts = [
    dateline?.place ? t('frame.place', { place: dateline.place }) : null,
    dateline?.agency ? t('frame.agency', { agency: dateline.agency }) : null,
    published === null ? t('frame.noDate') : day(published),
    story.language === null ? null : language(story.language),
  ].filter((fact) => fact !== null);

  return (
    <Typography variant="pi" textColor="neutral600" tag="p">
      {facts.join(' · ')}
      {removed.map(({ paragraph, reason, text }) => (
        <span key={paragraph} title={text}>
          {' · '}
          {t('frame.cut', { reason })}
          {isOpen && (
            <>
              {' · '}
              <TextButton
                type="button"
                inline
                onClick={() => void actions.keep(item, paragraph, true)}
                aria-label={t('removed.putBackOf', { reason })}
              >
                {t('removed.putBack')}
              </TextButton>
            </>
          )}
        </span>
      ))}
      {item.keep.map((paragraph) => (
        <span key={paragraph}>
          {' · '}
          {t('frame.kept')}
          {isOpen && (
            <>
              {' · '}
              <TextButton type="button" inline onClick={() => void actions.keep(item, paragraph, false)}>
                {t('frame.cutAgain')}
              </TextButton>
            </>
          )}
        </span>
      ))}
    </Typography>
  );
};

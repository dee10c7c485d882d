import { Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../hooks/use-translate';
import { Mark, Quoted } from './Mark';

/** Says what each kind of mark means. */
export const MarkLegend = () => {
  const t = useTranslate();
  return (
    <Typography variant="pi" tag="div">
      <Flex gap={2} wrap="wrap" aria-label={t('legend.label')}>
        <Mark $tone="person">{t('legend.person')}</Mark>
        <Mark $tone="body">{t('legend.body')}</Mark>
        <Mark $tone="check">{t('legend.check')}</Mark>
        <Mark $tone="plain">{t('legend.plain')}</Mark>
        <Quoted>{t('legend.quote')}</Quoted>
      </Flex>
    </Typography>
  );
};

import { Page } from '@strapi/strapi/admin';
import { useTranslate } from '../../hooks/use-translate';
import { ReviewDesk } from './ReviewDesk';

/** Newsdesk, Review: the questions of all stories. */
export const ReviewPage = () => {
  const t = useTranslate();
  return (
    <>
      <Page.Title>{`${t('review.title')} | ${t('plugin.name')}`}</Page.Title>
      <ReviewDesk />
    </>
  );
};

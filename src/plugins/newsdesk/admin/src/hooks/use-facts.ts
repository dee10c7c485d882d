import { useCallback } from 'react';
import type { AppearanceView, RecordView, TermView } from '../../../contracts/desk';
import { useFormats } from './use-formats';
import { useTranslate } from './use-translate';

export interface Facts {
  /** "Minister of National Defence, South Korea"; null where the story states none and no term is known. */
  officeOf: (appearance: AppearanceView) => string | null;
  /** One line of what tells the appearance: office, relation, how often named, quotations. */
  lineOf: (appearance: AppearanceView) => string;
  /** "held 18 Sep 2020 to 11 May 2022"; null where neither end is known. */
  heldOf: (term: Pick<TermView, 'startDate' | 'endDate'>) => string | null;
  /** "Minister of National Defence, South Korea", or what a body is. */
  titleOf: (record: RecordView) => string;
}

/** Gives the ways in which the desk says what is known of an appearance. */
export const useFacts = (): Facts => {
  const t = useTranslate();
  const { country, day } = useFormats();

  const officeOf = useCallback(
    ({ kind, term, office, country: stated, classification }: AppearanceView): string | null => {
      const title = kind === 'person' ? (term?.title ?? office?.title) : classification;
      // What the registry says of the term goes before what was read in the text.
      const code = term === null ? (office?.country ?? stated) : term.country;
      const place = code === null ? null : country(code);
      const isSaid = place !== null && title?.includes(place) === true;
      const parts = [title, isSaid ? null : place].filter((part) => part !== null && part !== undefined && part !== '');
      return parts.length === 0 ? null : parts.join(', ');
    },
    [country],
  );

  const lineOf = useCallback(
    (appearance: AppearanceView): string => {
      const { mentions, quotes, relations, isByHand } = appearance;
      return [
        officeOf(appearance),
        ...relations.map(({ type, of }) => t('facts.relation', { type, of })),
        isByHand ? t('facts.byHand') : t('facts.named', { count: mentions.length }),
        quotes > 0 ? t('facts.quotes', { count: quotes }) : null,
      ]
        .filter((part) => part !== null)
        .join(' · ');
    },
    [officeOf, t],
  );

  const heldOf = useCallback(
    ({ startDate, endDate }: Pick<TermView, 'startDate' | 'endDate'>): string | null => {
      const from = startDate === null ? '' : day(startDate);
      const until = endDate === null ? '' : day(endDate);
      if (startDate === null) {
        return endDate === null ? null : t('facts.heldUntil', { until });
      }
      return endDate === null ? t('facts.heldSince', { from }) : t('facts.held', { from, until });
    },
    [day, t],
  );

  const titleOf = useCallback(
    ({ term, description }: RecordView): string => {
      if (term === null) {
        return description;
      }
      const place = term.country === null ? null : country(term.country);
      return place === null || term.title.includes(place) ? term.title : `${term.title}, ${place}`;
    },
    [country],
  );

  return { officeOf, lineOf, heldOf, titleOf };
};

import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { Key } from '../../components/Key';
import { Notice } from '../../components/Notice';
import { Skeleton } from '../../components/Skeleton';
import { useDeskPermissions } from '../../hooks/use-desk-permissions';
import { useTranslate } from '../../hooks/use-translate';
import { KeyHelp } from '../../panel/KeyHelp';
import type { KeyLine } from '../../panel/KeyHelp';
import { readFilters, toQuery } from './filters';
import type { FilterName } from './filters';
import { GroupDialog } from './GroupDialog';
import { QuestionCard } from './QuestionCard';
import { QuestionList } from './QuestionList';
import { ReviewFilters } from './ReviewFilters';
import { CARD_KEYS } from './ReviewVerbs';
import type { CardVerb } from './ReviewVerbs';
import { useReview } from './use-review';
import { useReviewKeys } from './use-review-keys';

const Sides = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;

  /* Where there is room, the list stands beside the question; else below it. */
  > :first-child {
    order: 2;
  }

  @media (min-width: 900px) {
    grid-template-columns: minmax(24rem, 32rem) minmax(0, 1fr);

    > :first-child {
      order: 0;
    }
  }
`;

const KEYS: readonly KeyLine[] = [
  ['A', 'review.yes'],
  ['⇧A', 'keys.group'],
  ['R', 'keys.reject'],
  ['F', 'verb.another'],
  ['N', 'verb.create'],
  ['H', 'verb.hide'],
  ['J', 'keys.later'],
  ['K', 'keys.back'],
  ['← →', 'keys.stories'],
  ['U', 'keys.undo'],
  ['?', 'keys.help'],
];

/** The suggestions of all stories, one question at a time. */
export const ReviewDesk = () => {
  const t = useTranslate();
  const { canDecide } = useDeskPermissions();
  const [address, setAddress] = useSearchParams();
  const filters = readFilters(address);
  const review = useReview(toQuery(filters), canDecide);
  const [isSearching, setIsSearching] = useState(false);
  const [isGrouped, setIsGrouped] = useState(false);
  const [hasHelp, setHasHelp] = useState(false);
  const { state, outbox } = review;
  const { phase, questions, at, total, decided, problem } = state;
  const question = questions[at];
  const item = question?.items[question.shown];

  const setFilter = (name: FilterName, value: string) => {
    if ((filters[name] ?? '') === value) {
      return;
    }
    const next = new URLSearchParams(address);
    if (value === '') {
      next.delete(name);
    } else {
      next.set(name, value);
    }
    setAddress(next);
  };

  const onVerb = (verb: CardVerb) => {
    setIsSearching(verb === 'another' && !isSearching && canDecide);
    if (verb === 'later') {
      review.move(1);
    } else if (canDecide && question !== undefined && verb === 'group') {
      setIsGrouped(question.stories > 1);
    } else if (question !== undefined && item !== undefined && verb !== 'another' && verb !== 'group') {
      review.answer(question, [item], verb);
    }
  };

  useReviewKeys({
    ...Object.fromEntries(Object.entries(CARD_KEYS).map(([verb, key]) => [key, () => onVerb(verb as CardVerb)])),
    k: () => review.move(-1),
    ArrowLeft: () => review.show(-1),
    ArrowRight: () => review.show(1),
    u: () => void review.undo(),
    '?': () => setHasHelp(true),
  });

  const renderQuestion = () => {
    if (phase === 'failed') {
      return <Notice tone="danger" text={problem ?? ''} action={t('problem.retry')} onAction={review.reload} />;
    }
    if (phase === 'loading') {
      return (
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
          <Skeleton lines={9} label={t('review.loading')} />
        </Box>
      );
    }
    if (question === undefined) {
      const isNarrowed = Object.keys(filters).length > 0;
      return (
        <EmptyStateLayout
          content={t(isNarrowed ? 'review.noneFound' : 'review.none')}
          {...(isNarrowed ? { action: <Button onClick={() => setAddress({})}>{t('filter.clearAll')}</Button> } : {})}
        />
      );
    }
    return (
      <Sides>
        <QuestionList questions={questions} at={at} onChoose={review.choose} />
        <QuestionCard
          question={question}
          canDecide={canDecide}
          isSearching={isSearching}
          onVerb={onVerb}
          onLink={(record) => {
            setIsSearching(false);
            if (item !== undefined) {
              review.answer(question, [item], 'link', record);
            }
          }}
          onCloseSearch={() => setIsSearching(false)}
          onShow={review.show}
        />
      </Sides>
    );
  };

  return (
    <Page.Main aria-busy={phase === 'loading'}>
      <Layouts.Header
        title={t('review.title')}
        subtitle={phase === 'ready' ? t('review.subtitle', { ...total }) : t('review.loading')}
        primaryAction={
          <Flex gap={3}>
            {decided > 0 && (
              <Typography variant="pi" textColor="neutral600">
                {t('review.decided', { count: decided })}
              </Typography>
            )}
            {canDecide && (
              <Button
                variant="tertiary"
                disabled={!review.canUndo}
                aria-keyshortcuts="U"
                endIcon={<Key>U</Key>}
                onClick={() => void review.undo()}
              >
                {t('review.undo')}
              </Button>
            )}
            <KeyHelp isOpen={hasHelp} onOpenChange={setHasHelp} asker={null} lines={KEYS} where="keys.everywhere" />
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <ReviewFilters values={filters} onChange={setFilter} onClear={() => setAddress({})} />
          {outbox.problem !== null && (
            <Notice
              tone="warning"
              text={t('review.unsent', { count: outbox.waiting, problem: outbox.problem })}
              action={t('problem.retry')}
              onAction={outbox.tryAgain}
            />
          )}
          {renderQuestion()}
        </Flex>
      </Layouts.Content>
      {isGrouped && question !== undefined && (
        <GroupDialog
          question={question}
          onDecide={(items, verb) => {
            setIsGrouped(false);
            review.answer(question, items, verb);
          }}
          onClose={() => setIsGrouped(false)}
        />
      )}
    </Page.Main>
  );
};

import { Box, Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ReviewItem } from '../../../../contracts/review';
import { Key } from '../../components/Key';
import { Sentence } from '../../components/Sentence';
import { Skeleton } from '../../components/Skeleton';
import { useTranslate } from '../../hooks/use-translate';
import { proposedOf } from '../../text/proposed';
import { itemId } from './review-state';
import type { OpenQuestion } from './review-state';
import { StoryLine } from './StoryLine';

interface GroupDialogProps {
  question: OpenQuestion;
  onDecide: (items: ReviewItem[], verb: 'accept' | 'reject') => void;
  onClose: () => void;
}

/** All sentences of one question, read before one answer settles them; each can be left out. */
export const GroupDialog = ({ question, onDecide, onClose }: GroupDialogProps) => {
  const t = useTranslate();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const { items, stories, isWhole } = question;
  const chosen = items.filter((item) => !leftOut.has(itemId(item)));
  const [first] = items;
  const record = first === undefined ? '' : (proposedOf(first.appearance)?.record.name ?? '');
  const name = first?.appearance.name ?? question.nameForm;

  const toggle = (id: string) =>
    setLeftOut((held) => (held.has(id) ? new Set([...held].filter((one) => one !== id)) : new Set([...held, id])));

  const decide = (verb: 'accept' | 'reject') => {
    if (isWhole && chosen.length > 0) {
      onDecide(chosen, verb);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || (event.key !== 'A' && event.key !== 'R')) {
      return;
    }
    event.preventDefault();
    decide(event.key === 'A' ? 'accept' : 'reject');
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content onKeyDown={onKeyDown}>
        <Modal.Header closeLabel={t('correct.close')}>
          <Modal.Title>{t('review.groupTitle', { name, record, count: stories })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isWhole ? (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
              {items.map((item) => (
                <Flex key={itemId(item)} tag="li" gap={3} alignItems="flex-start">
                  <Checkbox
                    checked={!leftOut.has(itemId(item))}
                    onCheckedChange={() => toggle(itemId(item))}
                    aria-label={t('review.include', { headline: item.headline })}
                  />
                  <Box>
                    <Sentence appearance={item.appearance} isLarge />
                    <StoryLine item={item} />
                  </Box>
                </Flex>
              ))}
            </Flex>
          ) : (
            <Skeleton lines={8} label={t('review.loading')} />
          )}
          {isWhole && items.length < stories && (
            <Box paddingTop={4}>
              <Typography variant="pi" textColor="neutral600">
                {t('review.more', { shown: items.length, count: stories })}
              </Typography>
            </Box>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('review.cancel')}
          </Button>
          <Flex gap={2}>
            <Button
              variant="danger-light"
              disabled={!isWhole || chosen.length === 0}
              endIcon={<Key>⇧R</Key>}
              onClick={() => decide('reject')}
            >
              {t('review.rejectAll', { count: chosen.length })}
            </Button>
            <Button
              variant="success"
              disabled={!isWhole || chosen.length === 0}
              endIcon={<Key>⇧A</Key>}
              onClick={() => decide('accept')}
            >
              {t('review.acceptAll', { count: chosen.length })}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

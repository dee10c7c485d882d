import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useFacts } from '../../hooks/use-facts';
import { useFormats } from '../../hooks/use-formats';
import { useTranslate } from '../../hooks/use-translate';
import { Row } from '../../components/Row';
import { proposedOf } from '../../text/proposed';
import type { OpenQuestion } from './review-state';

interface QuestionListProps {
  questions: OpenQuestion[];
  at: number;
  onChoose: (id: string) => void;
}

/** The questions that wait, the one that is asked among them. */
export const QuestionList = ({ questions, at, onChoose }: QuestionListProps) => {
  const t = useTranslate();
  const { percent } = useFormats();
  const { titleOf } = useFacts();
  const list = useRef<HTMLDivElement>(null);
  const current = questions[at]?.id;

  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <Box
      ref={list}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      style={{ maxHeight: '70vh', overflowY: 'auto' }}
    >
      <ul aria-label={t('review.list')}>
        {questions.map(({ id, stories, items, shown, nameForm }, index) => {
          const item = items[shown] ?? items[0];
          const proposed = item === undefined ? null : proposedOf(item.appearance);
          const title = proposed === null ? '' : titleOf(proposed.record);
          return (
            <Box key={id} tag="li" borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
              <Row type="button" $isSelected={index === at} aria-current={index === at} onClick={() => onChoose(id)}>
                <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
                  <Typography textColor="neutral800">
                    <Typography fontWeight="bold">{item?.appearance.name ?? nameForm}</Typography>
                    {proposed !== null && ` → ${proposed.record.name}`}
                  </Typography>
                  {item !== undefined && <Badge size="S">{percent(item.appearance.score)}</Badge>}
                </Flex>
                <Typography variant="pi" textColor="neutral600" tag="p">
                  {[t('review.stories', { count: stories }), title].filter((part) => part !== '').join(' · ')}
                </Typography>
              </Row>
            </Box>
          );
        })}
      </ul>
    </Box>
  );
};

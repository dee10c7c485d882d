import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { DoubleView } from '../../../../contracts/doubles';
import type { RecordView } from '../../../../contracts/desk';
import { FindingList } from '../../components/FindingList';
import { useFormats } from '../../hooks/use-formats';
import { useTranslate } from '../../hooks/use-translate';
import { RecordLine } from '../../panel/RecordLine';
import type { Pair } from './pair';

const Sides = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
  gap: ${({ theme }) => theme.spaces[5]};
`;

interface DoubleCardProps {
  double: DoubleView;
  isDisabled: boolean;
  onMerge: (pair: Pair) => void;
  onDifferent: () => void;
}

/** Two records that may be one: who each is, what speaks for it and against, and which of them would stay. */
export const DoubleCard = ({ double, isDisabled, onMerge, onDifferent }: DoubleCardProps) => {
  const t = useTranslate();
  const { percent } = useFormats();
  const [isSwapped, setIsSwapped] = useState(false);
  const { kind, score, findings } = double;
  const [keep, lose] = isSwapped ? [double.lose, double.keep] : [double.keep, double.lose];

  const renderSide = (title: 'doubles.keep' | 'doubles.lose', record: RecordView) => (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="sigma" tag="h3" textColor="neutral600">
        {t(title)}
      </Typography>
      <RecordLine record={record} />
    </Flex>
  );

  return (
    <Box
      tag="article"
      aria-label={`${keep.name}, ${lose.name}`}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={5}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Sides>
          {renderSide('doubles.keep', keep)}
          {renderSide('doubles.lose', lose)}
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Flex>
              <Badge>{t('doubles.score', { score: percent(score) })}</Badge>
            </Flex>
            <FindingList findings={findings} label={t('doubles.findings')} />
          </Flex>
        </Sides>
        <Flex gap={2} wrap="wrap">
          <Button size="S" disabled={isDisabled} onClick={() => onMerge({ kind, keep, lose })}>
            {t('doubles.preview')}
          </Button>
          <Button size="S" variant="tertiary" disabled={isDisabled} onClick={onDifferent}>
            {t('doubles.different')}
          </Button>
          <Button
            size="S"
            variant="tertiary"
            startIcon={<ArrowsCounterClockwise />}
            disabled={isDisabled}
            onClick={() => setIsSwapped(!isSwapped)}
          >
            {t('doubles.swap')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
};

import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { FindingList } from '../../components/FindingList';
import { RecordSearch } from '../../components/RecordSearch';
import { Sentence } from '../../components/Sentence';
import { Skeleton } from '../../components/Skeleton';
import { useFacts } from '../../hooks/use-facts';
import { useFormats } from '../../hooks/use-formats';
import { useTranslate } from '../../hooks/use-translate';
import { OtherCandidates } from '../../panel/OtherCandidates';
import { RecordLine } from '../../panel/RecordLine';
import { proposedOf } from '../../text/proposed';
import type { OpenQuestion } from './review-state';
import { ReviewVerbs } from './ReviewVerbs';
import type { CardVerb } from './ReviewVerbs';
import { StoryLine } from './StoryLine';

const Columns = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
  gap: ${({ theme }) => theme.spaces[5]};
`;

interface QuestionCardProps {
  question: OpenQuestion;
  canDecide: boolean;
  isSearching: boolean;
  onVerb: (verb: CardVerb) => void;
  onLink: (record: string) => void;
  onCloseSearch: () => void;
  onShow: (step: 1 | -1) => void;
}

const Heading = ({ children }: { children: string }) => (
  <Typography variant="sigma" tag="h3" textColor="neutral600">
    {children}
  </Typography>
);

/** One question in words: the sentence, the reasons, the others that it could be, and the verbs. */
export const QuestionCard = (props: QuestionCardProps) => {
  const { question, canDecide, isSearching, onVerb, onLink, onCloseSearch, onShow } = props;
  const t = useTranslate();
  const { percent } = useFormats();
  const { officeOf } = useFacts();
  const item = question.items[question.shown];
  const proposed = item === undefined ? null : proposedOf(item.appearance);

  // Above the reasons, so that the buttons stay where they are from one question to the next.
  const verbs = canDecide && (
    <>
      <ReviewVerbs question={question} onVerb={onVerb} />
      {isSearching && item !== undefined && (
        <RecordSearch
          kind={question.kind}
          name={item.appearance.name}
          onChoose={({ documentId }) => onLink(documentId)}
          onClose={onCloseSearch}
        />
      )}
    </>
  );

  const renderQuestion = () => {
    if (item === undefined || proposed === null) {
      return <Skeleton lines={6} label={t('review.loading')} />;
    }
    const { appearance } = item;
    const stated = officeOf(appearance);
    const others = appearance.candidates.filter(({ record }) => record.documentId !== proposed.record.documentId);
    return (
      <>
        <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
          <Box>
            <Typography variant="delta" fontWeight="bold" tag="h2">
              {t('review.question', { name: appearance.name, record: proposed.record.name })}
            </Typography>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {stated === null ? t('review.noOffice') : t('review.stated', { office: stated })}
            </Typography>
          </Box>
          <Badge>{t('review.score', { score: percent(appearance.score) })}</Badge>
        </Flex>
        <RecordLine record={proposed.record} />
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Sentence appearance={appearance} isLarge />
          <StoryLine item={item} place={{ shown: question.shown + 1, count: question.stories }} onShow={onShow} />
        </Flex>
        {verbs}
        <Columns>
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Heading>{t('review.why')}</Heading>
            <FindingList findings={appearance.findings} label={t('review.why')} />
          </Flex>
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Heading>{t('details.others')}</Heading>
            {others.length === 0 ? (
              <Typography variant="pi" textColor="neutral600">
                {t('review.noOthers')}
              </Typography>
            ) : (
              <OtherCandidates
                appearance={appearance}
                asked={proposed.record.documentId}
                isDisabled={false}
                {...(canDecide ? { onChoose: onLink } : {})}
              />
            )}
          </Flex>
        </Columns>
      </>
    );
  };

  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={5}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {renderQuestion()}
      </Flex>
    </Box>
  );
};

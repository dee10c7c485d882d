import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import type { AppearanceView, CandidateView } from '../../../contracts/desk';
import { FindingList } from '../components/FindingList';
import { RecordSearch } from '../components/RecordSearch';
import { Sentence } from '../components/Sentence';
import { useFacts } from '../hooks/use-facts';
import { useFormats } from '../hooks/use-formats';
import { useTranslate } from '../hooks/use-translate';
import { RecordLine } from './RecordLine';
import { VerbButtons } from './VerbButtons';
import type { PanelVerb } from './verbs';

interface EntryDetailsProps {
  appearance: AppearanceView;
  isPublished: boolean;
  canDecide: boolean;
  isSending: boolean;
  isSearching: boolean;
  onVerb: (verb: PanelVerb) => void;
  onChoose: (record: string) => void;
  onCloseSearch: () => void;
}

const Heading = ({ children }: { children: string }) => (
  <Typography variant="pi" fontWeight="bold" tag="h4">
    {children}
  </Typography>
);

/** Why an appearance is linked as it is, who else it could be, and what can be done. */
export const EntryDetails = (props: EntryDetailsProps) => {
  const { appearance, isPublished, canDecide, isSending, isSearching, onVerb, onChoose, onCloseSearch } = props;
  const t = useTranslate();
  const { percent, moment } = useFormats();
  const { termOf } = useFacts();
  const { record, score, findings, recognition, decision } = appearance;
  const isTermSaid = record !== null && appearance.term !== null && record.description.includes(appearance.term.title);
  const term = isTermSaid ? null : termOf(appearance);
  const others = appearance.candidates.filter((candidate) => candidate.record.documentId !== record?.documentId);

  const renderOther = ({ record: other, score: otherScore }: CandidateView) => (
    <Box key={other.documentId} tag="li" paddingTop={2}>
      <Flex justifyContent="space-between" alignItems="baseline" gap={2}>
        <Typography variant="pi" fontWeight="semiBold">
          {other.name}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {percent(otherScore)}
        </Typography>
      </Flex>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {other.description}
      </Typography>
      {canDecide && (
        <TextButton
          type="button"
          disabled={isSending}
          onClick={() => onChoose(other.documentId)}
          aria-label={t('verb.chooseRecord', { name: other.name })}
        >
          {t('verb.choose')}
        </TextButton>
      )}
    </Box>
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Sentence appearance={appearance} />
      {record !== null && <RecordLine record={record} />}
      {record?.visibility === 'internal' && (
        <Typography variant="pi" textColor="neutral600">
          {t('details.internal')}
        </Typography>
      )}
      {term !== null && (
        <Typography variant="pi" textColor="neutral700">
          {term}
        </Typography>
      )}
      {findings.length > 0 && (
        <Box>
          <Heading>{t('details.why', { score: percent(score) })}</Heading>
          <FindingList findings={findings} label={t('details.why', { score: percent(score) })} />
        </Box>
      )}
      {others.length > 0 && (
        <Box>
          <Heading>{t('details.others')}</Heading>
          <Box tag="ul">{others.map(renderOther)}</Box>
        </Box>
      )}
      {recognition.length > 0 && (
        <details>
          <Typography tag="summary" variant="pi" fontWeight="bold" style={{ cursor: 'pointer' }}>
            {t('details.recognition')}
          </Typography>
          <FindingList findings={recognition} label={t('details.recognition')} />
        </details>
      )}
      {decision !== null && (
        <Typography variant="pi" textColor="neutral700">
          {t(decision.by === null ? 'details.decided' : 'details.decidedBy', {
            decision: t(`decision.${decision.verb}`),
            by: decision.by ?? '',
            at: moment(decision.at),
          })}
          {decision.note !== null && decision.note !== '' && ` “${decision.note}”`}
        </Typography>
      )}
      {canDecide && <VerbButtons appearance={appearance} isDisabled={isSending} onVerb={onVerb} />}
      {canDecide && isSearching && (
        <RecordSearch
          kind={appearance.kind}
          name={appearance.name}
          onChoose={({ documentId }) => onChoose(documentId)}
          onClose={onCloseSearch}
        />
      )}
      {canDecide && isPublished && (
        <Typography variant="pi" textColor="neutral600">
          {t('details.goesLive')}
        </Typography>
      )}
    </Flex>
  );
};

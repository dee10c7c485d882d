import { Box, Flex, Typography } from '@strapi/design-system';
import type { AppearanceView } from '../../../contracts/desk';
import { FindingList } from '../components/FindingList';
import { RecordSearch } from '../components/RecordSearch';
import { Sentence } from '../components/Sentence';
import { useFormats } from '../hooks/use-formats';
import { useTranslate } from '../hooks/use-translate';
import { OtherCandidates } from './OtherCandidates';
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
  const { record, score, findings, recognition, decision } = appearance;
  const isCompared = appearance.candidates.some((candidate) => candidate.record.documentId !== record?.documentId);

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Sentence appearance={appearance} />
      {record !== null && <RecordLine record={record} />}
      {record?.visibility === 'internal' && (
        <Typography variant="pi" textColor="neutral600">
          {t('details.internal')}
        </Typography>
      )}
      {findings.length > 0 && (
        <Box>
          <Heading>{t('details.why', { score: percent(score) })}</Heading>
          <FindingList findings={findings} label={t('details.why', { score: percent(score) })} />
        </Box>
      )}
      {isCompared && (
        <Box>
          <Heading>{t('details.others')}</Heading>
          <OtherCandidates appearance={appearance} isDisabled={isSending} {...(canDecide ? { onChoose } : {})} />
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

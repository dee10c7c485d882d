import { Box, Flex, Modal, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { AppearanceView, CandidateView } from '../../../contracts/desk';
import { useFacts } from '../hooks/use-facts';
import { useFormats } from '../hooks/use-formats';
import { useTranslate } from '../hooks/use-translate';
import { CandidateTable } from './CandidateTable';

interface OtherCandidatesProps {
  appearance: AppearanceView;
  /** documentId of the record that is asked about, which stands elsewhere on the page. */
  asked?: string;
  isDisabled: boolean;
  /** Missing where the user may not decide. */
  onChoose?: (record: string) => void;
}

/** Who else is meant, maybe: each with office and time of office, and all of them side by side in a dialog. */
export const OtherCandidates = ({ appearance, asked, isDisabled, onChoose }: OtherCandidatesProps) => {
  const t = useTranslate();
  const { percent } = useFormats();
  const { titleOf, heldOf } = useFacts();
  const [isComparing, setIsComparing] = useState(false);
  const { name, candidates } = appearance;
  const linked = appearance.record?.documentId ?? null;
  const others = candidates.filter(({ record }) => record.documentId !== (asked ?? linked));

  const renderOther = ({ record, score }: CandidateView) => {
    const held = record.term === null ? null : heldOf(record.term);
    return (
      <Box key={record.documentId} tag="li" paddingTop={2}>
        <Flex justifyContent="space-between" alignItems="baseline" gap={2}>
          <Typography variant="pi" fontWeight="semiBold">
            {record.name}
          </Typography>
          <Typography variant="pi" textColor="neutral600">
            {percent(score)}
          </Typography>
        </Flex>
        {[titleOf(record), held]
          .filter((line) => line !== null && line !== '')
          .map((line) => (
            <Typography key={line} variant="pi" textColor="neutral600" tag="p">
              {line}
            </Typography>
          ))}
        {onChoose !== undefined && (
          <TextButton
            type="button"
            disabled={isDisabled}
            onClick={() => onChoose(record.documentId)}
            aria-label={t('verb.chooseRecord', { name: record.name })}
          >
            {t('verb.choose')}
          </TextButton>
        )}
      </Box>
    );
  };

  const choose = (record: string) => {
    setIsComparing(false);
    onChoose?.(record);
  };

  return (
    <>
      <Box tag="ul">{others.map(renderOther)}</Box>
      <Box paddingTop={2}>
        <TextButton type="button" onClick={() => setIsComparing(true)}>
          {t('details.compare')}
        </TextButton>
      </Box>
      <Modal.Root open={isComparing} onOpenChange={setIsComparing}>
        <Modal.Content>
          <Modal.Header closeLabel={t('correct.close')}>
            <Modal.Title>{t('details.compareTitle', { name })}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <CandidateTable
              label={t('details.compareTitle', { name })}
              candidates={candidates}
              linked={linked}
              isDisabled={isDisabled}
              {...(onChoose === undefined ? {} : { onChoose: choose })}
            />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
};

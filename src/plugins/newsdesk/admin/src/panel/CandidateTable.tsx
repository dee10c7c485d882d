import { Box, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { CandidateView, FindingView } from '../../../contracts/desk';
import { useFacts } from '../hooks/use-facts';
import { useFormats } from '../hooks/use-formats';
import { useTranslate } from '../hooks/use-translate';
import { compareCandidates } from './compare-candidates';

const Table = styled.table`
  border-collapse: collapse;
  width: 100%;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]} ${theme.spaces[1]} 0`};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    font-weight: ${({ theme }) => theme.fontWeights.regular};
    text-align: left;
    vertical-align: top;
    min-width: 8rem;
  }
`;

interface CandidateTableProps {
  /** What the table tells, for who does not see it. */
  label: string;
  candidates: CandidateView[];
  /** documentId of the linked record, which cannot be chosen again. */
  linked: string | null;
  isDisabled: boolean;
  /** Missing where the user may not decide. */
  onChoose?: (record: string) => void;
}

/** Candidates side by side: who each is, when the office was held, and every reason with its weight for each. */
export const CandidateTable = ({ label, candidates, linked, isDisabled, onChoose }: CandidateTableProps) => {
  const t = useTranslate();
  const { percent, weight } = useFormats();
  const { titleOf, heldOf } = useFacts();

  const renderHead = ({ record, score }: CandidateView) => {
    const held = record.term === null ? null : heldOf(record.term);
    const isLinked = record.documentId === linked;
    return (
      <th key={record.documentId} scope="col">
        <Typography variant="pi" fontWeight="semiBold" tag="p">
          {record.name}
        </Typography>
        {[titleOf(record), held, isLinked ? `${t('details.linked')}, ${percent(score)}` : percent(score)]
          .filter((line) => line !== null && line !== '')
          .map((line) => (
            <Typography key={line} variant="pi" textColor="neutral600" tag="p">
              {line}
            </Typography>
          ))}
        {onChoose !== undefined && !isLinked && (
          <TextButton
            type="button"
            disabled={isDisabled}
            onClick={() => onChoose(record.documentId)}
            aria-label={t('verb.chooseRecord', { name: record.name })}
          >
            {t('verb.choose')}
          </TextButton>
        )}
      </th>
    );
  };

  const renderCell = (finding: FindingView | null, record: string) => (
    <td key={record}>
      {finding !== null && (
        <>
          <Typography
            variant="pi"
            fontWeight="bold"
            textColor={finding.weight < 0 ? 'danger600' : 'success600'}
            tag="p"
            style={{ fontVariantNumeric: 'tabular-nums' }}
          >
            {weight(finding.weight)}
          </Typography>
          {finding.evidence !== null && finding.evidence !== '' && (
            <Typography variant="pi" textColor="neutral600" tag="p">
              {finding.evidence}
            </Typography>
          )}
        </>
      )}
    </td>
  );

  return (
    // Reached by the tab key, so that it can be scrolled without a mouse.
    <Box style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={label}>
      <Table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">
              <Typography variant="pi" textColor="neutral600">
                {t('details.reason')}
              </Typography>
            </th>
            {candidates.map(renderHead)}
          </tr>
        </thead>
        <tbody>
          {compareCandidates(candidates).map(({ name, text, findings }) => (
            <tr key={name}>
              <th scope="row">
                <Typography variant="pi" textColor="neutral800">
                  {text}
                </Typography>
              </th>
              {findings.map((finding, index) => renderCell(finding, candidates[index]?.record.documentId ?? ''))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Box>
  );
};

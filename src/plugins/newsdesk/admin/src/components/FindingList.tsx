import { Box, Flex, Typography } from '@strapi/design-system';
import type { FindingView } from '../../../contracts/desk';
import { useFormats } from '../hooks/use-formats';
import { useTranslate } from '../hooks/use-translate';

/** So many are shown at once; the weaker ones are folded away. */
const SHOWN = 5;

const FindingItem = ({ finding }: { finding: FindingView }) => {
  const { weight } = useFormats();
  return (
    <Flex
      tag="li"
      justifyContent="space-between"
      alignItems="baseline"
      gap={2}
      paddingTop={1}
      paddingBottom={1}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
    >
      <Box>
        <Typography variant="pi" textColor="neutral800">
          {finding.text}
        </Typography>
        {finding.evidence !== null && finding.evidence !== '' && (
          <Typography variant="pi" textColor="neutral600" tag="p">
            {finding.evidence}
          </Typography>
        )}
      </Box>
      <Typography
        variant="pi"
        fontWeight="bold"
        textColor={finding.weight < 0 ? 'danger600' : 'success600'}
        style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
      >
        {weight(finding.weight)}
      </Typography>
    </Flex>
  );
};

/** Findings in plain words, the strongest first, each with its weight and what it saw. */
export const FindingList = ({ findings, label }: { findings: FindingView[]; label: string }) => {
  const t = useTranslate();
  const weaker = findings.slice(SHOWN);
  const items = (some: FindingView[]) =>
    some.map((finding, index) => <FindingItem key={`${finding.name}-${index}`} finding={finding} />);
  return (
    <>
      <Box tag="ul" aria-label={label} width="100%">
        {items(findings.slice(0, SHOWN))}
      </Box>
      {weaker.length > 0 && (
        <details>
          <Typography tag="summary" variant="pi" textColor="neutral600" style={{ cursor: 'pointer' }}>
            {t('details.moreFindings', { count: weaker.length })}
          </Typography>
          <Box tag="ul" aria-label={t('details.moreFindings', { count: weaker.length })} width="100%">
            {items(weaker)}
          </Box>
        </details>
      )}
    </>
  );
};

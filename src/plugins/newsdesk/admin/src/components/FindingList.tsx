import { Box, Flex, Typography } from '@strapi/design-system';
import type { FindingView } from '../../../contracts/desk';
import { useFormats } from '../hooks/use-formats';

/** Findings in plain words, each with its weight and what it saw. */
export const FindingList = ({ findings, label }: { findings: FindingView[]; label: string }) => {
  const { weight } = useFormats();
  return (
    <Box tag="ul" aria-label={label} width="100%">
      {findings.map((finding, index) => (
        <Flex
          key={`${finding.name}-${index}`}
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
      ))}
    </Box>
  );
};

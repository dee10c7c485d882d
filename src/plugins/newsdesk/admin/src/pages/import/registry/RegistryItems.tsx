import { Box, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { RegistryCounts, RegistryItemView } from '../../../../../contracts/registry';
import { useTranslate } from '../../../hooks/use-translate';

const OUTCOMES = ['failed', 'conflict', 'adopted'] as const;

const totalOf = (counts: RegistryCounts | null, outcome: RegistryItemView['outcome'], shown: number): number =>
  counts === null ? shown : { failed: counts.failed, conflict: counts.kept, adopted: counts.adopted }[outcome];

// Sentences of the desk are longer than a cell of Strapi's tables, which does not break lines.
const Words = styled(Typography)`
  white-space: normal;
  overflow-wrap: anywhere;
`;

interface RegistryItemsProps {
  items: readonly RegistryItemView[];
  /** Null while it goes on. */
  counts: RegistryCounts | null;
}

/** What is told of single rows: those left out with their line, what an editor's hand keeps, who is adopted. */
export const RegistryItems = ({ items, counts }: RegistryItemsProps) => {
  const t = useTranslate();
  return OUTCOMES.map((outcome) => {
    const shown = items.filter((item) => item.outcome === outcome);
    if (shown.length === 0) {
      return null;
    }
    const total = totalOf(counts, outcome, shown.length);
    const title = t(`registry.items.${outcome}`, { count: total });
    return (
      <Box
        key={outcome}
        tag="section"
        aria-label={title}
        background="neutral0"
        hasRadius
        shadow="tableShadow"
        padding={4}
      >
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography variant="delta" tag="h2">
            {title}
          </Typography>
          <Table colCount={3} rowCount={shown.length + 1} aria-label={title}>
            <Thead>
              <Tr>
                {(['where', 'who', 'why'] as const).map((column) => (
                  <Th key={column}>
                    <Typography variant="sigma">{t(`registry.items.${column}`)}</Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {shown.map(({ origin, name, message }, index) => (
                <Tr key={`${origin}-${index}`}>
                  <Td>
                    <Typography textColor="neutral600">{origin}</Typography>
                  </Td>
                  <Td>
                    <Words fontWeight="bold">{name ?? ''}</Words>
                  </Td>
                  <Td>
                    <Words>{message}</Words>
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
          {total > shown.length && (
            <Typography variant="pi" textColor="neutral600">
              {t('registry.items.more', { count: total - shown.length })}
            </Typography>
          )}
        </Flex>
      </Box>
    );
  });
};

import { Box, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { RegistrySummary } from '../../../../../contracts/registry';
import { useTranslate } from '../../../hooks/use-translate';

const TYPES = ['people', 'organizations', 'offices', 'terms', 'relationships'] as const;

/** How many records of each type are, or would be, new and changed, and what became of the rows. */
export const RegistrySum = ({ summary, isDone }: { summary: RegistrySummary; isDone: boolean }) => {
  const t = useTranslate();
  const { formatNumber } = useIntl();
  const { counts } = summary;
  const rows = TYPES.filter((type) => counts[type].created + counts[type].updated > 0);
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {rows.length > 0 && (
          <Table
            colCount={3}
            rowCount={rows.length + 1}
            aria-label={t(isDone ? 'registry.sum.label.imported' : 'registry.sum.label.looked')}
          >
            <Thead>
              <Tr>
                {(['what', 'created', 'updated'] as const).map((column) => (
                  <Th key={column}>
                    <Typography variant="sigma">{t(`registry.sum.${column}`)}</Typography>
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {rows.map((type) => (
                <Tr key={type}>
                  <Td>
                    <Typography>{t(`registry.sum.${type}`)}</Typography>
                  </Td>
                  <Td>
                    <Typography>{formatNumber(counts[type].created)}</Typography>
                  </Td>
                  <Td>
                    <Typography>{formatNumber(counts[type].updated)}</Typography>
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
        <Typography textColor="neutral600">
          {t('registry.rows', {
            rows: counts.rows,
            unchanged: formatNumber(counts.unchanged),
            failed: formatNumber(counts.failed),
          })}
          {counts.strangers > 0 && ` ${t('registry.strangers', { count: counts.strangers })}`}
        </Typography>
        {!summary.isWhole && <Typography textColor="warning700">{t('registry.stopped')}</Typography>}
      </Flex>
    </Box>
  );
};

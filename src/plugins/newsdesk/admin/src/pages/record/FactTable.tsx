import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { RecordPage } from '../../../../contracts/record-page';
import { Card } from '../../components/Card';
import { useFacts } from '../../hooks/use-facts';
import { useFormats } from '../../hooks/use-formats';
import { useTranslate } from '../../hooks/use-translate';

const Facts = styled.table`
  border-collapse: collapse;
  width: 100%;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[4]} ${theme.spaces[2]} 0`};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: left;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
`;

interface Fact {
  id: string;
  what: string;
  value: string;
  from: string;
}

/** Every fact of the record, and where it is from. */
export const FactTable = ({ page }: { page: RecordPage }) => {
  const t = useTranslate();
  const { day } = useFormats();
  const { heldOf } = useFacts();
  const { record, terms, otherNames, identifiers, birthDate, deathDate } = page;
  const own = t('record.fromRecord');

  const facts: Fact[] = [
    ...terms.map((term) => ({
      id: term.documentId,
      what: term.title,
      value: heldOf(term) ?? t('record.noDates'),
      from: [term.source ?? own, term.asOf === null ? null : t('record.asOf', { day: day(term.asOf) })]
        .filter((part) => part !== null)
        .join(', '),
    })),
    ...otherNames.map(({ value, kind }) => ({ id: `name ${value}`, what: t('record.name'), value, from: kind ?? own })),
    ...(record.wikidataId === null
      ? []
      : [{ id: 'wikidata', what: t('record.wikidata'), value: record.wikidataId, from: own }]),
    ...identifiers.map(({ scheme, identifier }) => ({
      id: `${scheme} ${identifier}`,
      what: t('record.identifier'),
      value: identifier,
      from: scheme,
    })),
    ...(birthDate === null ? [] : [{ id: 'birth', what: t('record.born'), value: day(birthDate), from: own }]),
    ...(deathDate === null ? [] : [{ id: 'death', what: t('record.died'), value: day(deathDate), from: own }]),
  ];

  return (
    <Card title={t('record.facts')}>
      {facts.length === 0 ? (
        <Typography textColor="neutral600">{t('record.noFacts')}</Typography>
      ) : (
        <Box style={{ overflowX: 'auto' }}>
          <Facts>
            <thead>
              <tr>
                {(['fact', 'value', 'from'] as const).map((column) => (
                  <th key={column} scope="col">
                    <Typography variant="pi" textColor="neutral600">
                      {t(`record.column.${column}`)}
                    </Typography>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {facts.map(({ id, what, value, from }) => (
                <tr key={id}>
                  <th scope="row">
                    <Typography>{what}</Typography>
                  </th>
                  <td>
                    <Typography>{value}</Typography>
                  </td>
                  <td>
                    <Typography textColor="neutral600">{from}</Typography>
                  </td>
                </tr>
              ))}
            </tbody>
          </Facts>
        </Box>
      )}
    </Card>
  );
};

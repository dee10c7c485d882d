import { useState } from 'react';
import { Box, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { AppearanceView, StoryView } from '../../../../contracts/desk';
import { useTranslate } from '../../hooks/use-translate';
import { orderAppearances } from '../../text/order-appearances';
import type { ImportItem } from './import-item';
import { NamedRow } from './NamedRow';
import type { ImportActions } from './use-import';

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]} ${theme.spaces[2]} 0`};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: left;
    vertical-align: top;
  }

  th:last-child {
    width: 22rem;
  }
`;

const COLUMNS = ['named.name', 'named.office', 'named.record', 'named.actions'] as const;

interface NamedTableProps {
  item: ImportItem;
  story: StoryView;
  /** True while corrections can still be made. */
  isOpen: boolean;
  actions: ImportActions;
}

/** Whom a story names, with the office of that day and the record; what is wrong is corrected here. */
export const NamedTable = ({ item, story, isOpen, actions }: NamedTableProps) => {
  const t = useTranslate();
  const [isWhole, setIsWhole] = useState(false);
  const people = orderAppearances(story.people);
  const bodies = orderAppearances(story.organizations);
  const rest = [...people.rest, ...bodies.rest];
  // What the editor corrected stays in sight, also where it is no link any more.
  const corrected = rest.filter(({ key }) => item.corrections.some((correction) => correction.key === key));
  const hidden = rest.filter((appearance) => !corrected.includes(appearance));
  const rows = [...people.shown, ...bodies.shown, ...corrected, ...(isWhole ? hidden : [])];

  const renderRow = (appearance: AppearanceView) => (
    <NamedRow key={appearance.key} item={item} appearance={appearance} isOpen={isOpen} actions={actions} />
  );

  if (rows.length + hidden.length === 0) {
    return <Typography textColor="neutral600">{t('named.none')}</Typography>;
  }
  return (
    <Box overflow="auto">
      <Table aria-label={t('named.label')}>
        <thead>
          <tr>
            {COLUMNS.map((key) => (
              <Typography key={key} tag="th" scope="col" variant="sigma" textColor="neutral600">
                {key === 'named.actions' && !isOpen ? '' : t(key)}
              </Typography>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(renderRow)}</tbody>
      </Table>
      {hidden.length > 0 && (
        <Box paddingTop={2}>
          <TextButton type="button" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
            {t(isWhole ? 'panel.fewer' : 'panel.rest', { count: hidden.length })}
          </TextButton>
        </Box>
      )}
    </Box>
  );
};

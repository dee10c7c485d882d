import { Box, Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import { ImportList } from './ImportList';
import { ImportPreview } from './ImportPreview';
import { ImportSettingsFields } from './ImportSettingsFields';
import type { ImportState } from './import-state';
import type { ImportActions } from './use-import';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};
  align-items: start;
  overflow-wrap: break-word;

  ${({ theme }) => theme.breakpoints.medium} {
    grid-template-columns: minmax(22rem, 1fr) minmax(0, 3fr);
  }
`;

/** All items with their outcomes, and the one that is looked at. */
export const ImportReview = ({ state, actions }: { state: ImportState; actions: ImportActions }) => {
  const { phase, items, selected, settings } = state;
  const item = items.find(({ id }) => id === selected) ?? items[0];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {phase !== 'imported' && (
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
          <ImportSettingsFields settings={settings} isDisabled={phase !== 'looked'} onSettings={actions.setSettings} />
        </Box>
      )}
      <Columns>
        <ImportList items={items} selected={item?.id ?? null} onSelect={actions.select} />
        {item !== undefined && <ImportPreview key={item.id} item={item} phase={phase} actions={actions} />}
      </Columns>
    </Flex>
  );
};

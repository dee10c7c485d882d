import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ReactNode } from 'react';
import type { AppearanceView } from '../../../contracts/desk';
import { StateTag } from '../components/StateTag';
import { useFacts } from '../hooks/use-facts';

const Header = styled.button`
  display: block;
  width: 100%;
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[2]}`};
  border: none;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  text-align: left;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

interface EntryProps {
  appearance: AppearanceView;
  isOpen: boolean;
  /** True for the one entry that the tab key reaches; the others are reached by J, K and the arrows. */
  isActive: boolean;
  onToggle: () => void;
  onFocus: () => void;
  children: ReactNode;
}

/** One person or body of the story: a line of facts that opens to its details. */
export const Entry = ({ appearance, isOpen, isActive, onToggle, onFocus, children }: EntryProps) => {
  const { lineOf } = useFacts();
  return (
    <Box
      tag="li"
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
      background={isOpen ? 'primary100' : 'neutral0'}
      onFocus={onFocus}
    >
      <Header
        type="button"
        data-entry={appearance.key}
        aria-expanded={isOpen}
        tabIndex={isActive ? 0 : -1}
        onClick={onToggle}
      >
        <Flex justifyContent="space-between" alignItems="flex-start" wrap="wrap" gap={1}>
          <Typography fontWeight="bold" textColor="neutral800">
            {appearance.record?.name ?? appearance.name}
          </Typography>
          <Box shrink={0}>
            <StateTag appearance={appearance} />
          </Box>
        </Flex>
        <Typography variant="pi" textColor="neutral600">
          {lineOf(appearance)}
        </Typography>
      </Header>
      {isOpen && (
        <Box paddingLeft={2} paddingRight={2} paddingTop={1} paddingBottom={3}>
          {children}
        </Box>
      )}
    </Box>
  );
};

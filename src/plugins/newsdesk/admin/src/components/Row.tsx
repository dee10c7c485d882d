import { styled } from 'styled-components';

/** A line of a list that can be chosen: a button over its whole width. */
export const Row = styled.button<{ $isSelected: boolean }>`
  display: block;
  width: 100%;
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
  border: none;
  background: ${({ theme, $isSelected }) => ($isSelected ? theme.colors.primary100 : 'transparent')};
  box-shadow: ${({ theme, $isSelected }) => ($isSelected ? `inset 3px 0 ${theme.colors.primary600}` : 'none')};
  text-align: left;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

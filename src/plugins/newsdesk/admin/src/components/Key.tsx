import { styled } from 'styled-components';

/** A key of the keyboard, as a hint beside what it does. Hidden from screen readers: `aria-keyshortcuts` says it. */
export const Key = styled.kbd.attrs({ 'aria-hidden': true })`
  display: inline-block;
  min-width: 1.8rem;
  padding: 0 0.4rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral700};
  font-family: inherit;
  font-size: 1.1rem;
  line-height: 1.6rem;
  text-align: center;
`;

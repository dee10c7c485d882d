import { css, styled } from 'styled-components';
import type { MarkTone } from '../text/find-marks';

// Colour is never alone: each tone has a line of its own, for eyes that tell no colours.
const TONES = {
  person: css`
    background: ${({ theme }) => theme.colors.primary200};
    border-bottom: 2px solid ${({ theme }) => theme.colors.primary600};
  `,
  body: css`
    background: ${({ theme }) => theme.colors.secondary100};
    border-bottom: 2px solid ${({ theme }) => theme.colors.secondary600};
  `,
  check: css`
    background: ${({ theme }) => theme.colors.warning100};
    border-bottom: 2px dashed ${({ theme }) => theme.colors.warning600};
  `,
  plain: css`
    border-bottom: 2px dotted ${({ theme }) => theme.colors.neutral500};
  `,
} satisfies Record<MarkTone, ReturnType<typeof css>>;

/** A name in a text, marked by its tone; `$isCurrent` rings the one that is looked at. */
export const Mark = styled.mark<{ $tone: MarkTone; $isCurrent?: boolean }>`
  color: ${({ theme }) => theme.colors.neutral800};
  background: transparent;
  border-radius: 3px;
  padding: 1px 2px;
  cursor: ${({ role }) => (role === 'button' ? 'pointer' : 'inherit')};
  ${({ $tone }) => TONES[$tone]}
  ${({ $isCurrent, theme }) => ($isCurrent === true ? `box-shadow: 0 0 0 2px ${theme.colors.primary600};` : '')}

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** Words in quotation marks, underlined. */
export const Quoted = styled.span`
  text-decoration: underline;
  text-decoration-color: ${({ theme }) => theme.colors.primary600};
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
`;

import { Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useFormats } from '../../hooks/use-formats';

const Tile = styled(NavLink)`
  display: block;
  padding: ${({ theme }) => theme.spaces[5]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  text-decoration: none;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** A number that leads to the list of what it counts. */
export const Figure = ({ number, text, to }: { number: number; text: string; to: string }) => {
  const { count } = useFormats();
  return (
    <Tile to={to}>
      <Typography variant="alpha" tag="p" textColor="neutral800">
        {count(number)}
      </Typography>
      <Typography textColor="neutral600">{text}</Typography>
    </Tile>
  );
};

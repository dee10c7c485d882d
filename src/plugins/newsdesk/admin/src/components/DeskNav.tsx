import { Flex } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useDeskPermissions } from '../hooks/use-desk-permissions';
import { useTranslate } from '../hooks/use-translate';
import type { MessageKey } from '../hooks/use-translate';

const PageLink = styled(NavLink)`
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[3]}`};
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: none;

  &:hover {
    color: ${({ theme }) => theme.colors.neutral800};
    border-bottom-color: ${({ theme }) => theme.colors.neutral300};
  }

  &.active {
    color: ${({ theme }) => theme.colors.primary600};
    border-bottom-color: ${({ theme }) => theme.colors.primary600};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

/** The pages of the desk that the user may open, side by side above each of them. */
export const DeskNav = () => {
  const t = useTranslate();
  const { canRead, canImport, canMerge } = useDeskPermissions();
  const pages: readonly (readonly [string, MessageKey, boolean])[] = [
    ['overview', 'overview.title', canRead],
    ['review', 'review.title', canRead],
    ['import', 'import.title', canImport],
    ['doubles', 'doubles.title', canMerge],
    ['rules', 'rules.title', canRead],
  ];
  return (
    <Flex
      tag="nav"
      aria-label={t('nav.label')}
      background="neutral0"
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
      paddingLeft={{ initial: 2, large: 7 }}
      wrap="wrap"
    >
      {pages
        .filter(([, , isOpen]) => isOpen)
        .map(([to, title]) => (
          <PageLink key={to} to={to}>
            {t(title)}
          </PageLink>
        ))}
    </Flex>
  );
};

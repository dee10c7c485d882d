import { Badge, Box, Flex, Loader, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../../hooks/use-translate';
import type { ImportItem } from './import-item';
import { outcomeOf } from './sum-outcomes';

const VARIANTS = {
  created: 'success',
  updated: 'secondary',
  unchanged: 'neutral',
  conflict: 'warning',
  failed: 'danger',
} as const;

const Row = styled.button<{ $isSelected: boolean }>`
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

interface ImportListProps {
  items: ImportItem[];
  selected: string | null;
  onSelect: (id: string) => void;
}

/** The items of an import, each with what would become, or became, of it. */
export const ImportList = ({ items, selected, onSelect }: ImportListProps) => {
  const t = useTranslate();

  const detailOf = ({ name, view }: ImportItem): string => {
    if (view === null) {
      return '';
    }
    const { linked, suggested, created } = view.counts;
    return [
      name ?? t('list.pasted'),
      linked > 0 ? t('list.linked', { count: linked }) : null,
      created > 0 ? t('list.created', { count: created }) : null,
      suggested > 0 ? t('list.suggested', { count: suggested }) : null,
    ]
      .filter((part) => part !== null)
      .join(' · ');
  };

  const renderTag = (item: ImportItem) => {
    const outcome = outcomeOf(item);
    if (item.phase === 'sending' && outcome === null) {
      return <Loader small>{t('list.sending')}</Loader>;
    }
    if (outcome === null) {
      return <Badge size="S">{t('list.waiting')}</Badge>;
    }
    const when = item.phase === 'imported' ? 'done' : 'outcome';
    return (
      <Badge size="S" variant={VARIANTS[outcome]}>
        {t(`${when}.${outcome}`)}
      </Badge>
    );
  };

  return (
    <Box tag="ul" background="neutral0" hasRadius shadow="tableShadow" overflow="hidden" aria-label={t('list.label')}>
      {items.map((item) => {
        const problem = item.problem ?? (item.view?.outcome === 'failed' ? (item.view.problem?.message ?? null) : null);
        return (
          <Box key={item.id} tag="li" borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
            <Row
              type="button"
              $isSelected={item.id === selected}
              aria-current={item.id === selected}
              onClick={() => onSelect(item.id)}
            >
              <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
                <Typography fontWeight="bold" textColor="neutral800">
                  {item.view?.headline ?? item.name ?? t('list.pasted')}
                </Typography>
                <Box shrink={0}>{renderTag(item)}</Box>
              </Flex>
              <Typography variant="pi" textColor={problem === null ? 'neutral600' : 'danger600'}>
                {problem ?? detailOf(item)}
              </Typography>
            </Row>
          </Box>
        );
      })}
    </Box>
  );
};

import { useState } from 'react';
import type { ReactNode } from 'react';
import { Badge, Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import type { AppearanceView } from '../../../contracts/desk';
import { useTranslate } from '../hooks/use-translate';
import type { Grouped } from '../text/order-appearances';

interface EntryGroupProps {
  title: string;
  group: Grouped;
  help: ReactNode;

  renderEntry: (appearance: AppearanceView) => ReactNode;
}

/** Officials or bodies of a story: those linked and to check, the rest folded away. */
export const EntryGroup = ({ title, group, help, renderEntry }: EntryGroupProps) => {
  const t = useTranslate();
  const [isWhole, setIsWhole] = useState(false);
  const { shown, rest } = group;
  const toCheck = [...shown, ...rest].filter(({ state }) => state === 'suggested').length;
  if (shown.length + rest.length === 0) {
    return null;
  }
  return (
    <Box tag="section" width="100%" aria-label={title}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={1} minHeight="2.4rem">
        <Typography variant="sigma" tag="h3" textColor="neutral600">
          {title}
        </Typography>
        <Flex gap={1}>
          {toCheck > 0 && (
            <Badge size="S" variant="warning">
              {t('panel.toCheck', { count: toCheck })}
            </Badge>
          )}
          {help}
        </Flex>
      </Flex>
      <Box tag="ul">
        {shown.map(renderEntry)}
        {isWhole && rest.map(renderEntry)}
      </Box>
      {rest.length > 0 && (
        <Box paddingTop={2}>
          <TextButton
            type="button"
            aria-expanded={isWhole}
            endIcon={isWhole ? <CaretUp aria-hidden /> : <CaretDown aria-hidden />}
            onClick={() => setIsWhole(!isWhole)}
          >
            {t(isWhole ? 'panel.fewer' : 'panel.rest', { count: rest.length })}
          </TextButton>
        </Box>
      )}
    </Box>
  );
};

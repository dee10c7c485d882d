import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface CardProps {
  title: string;
  /** Stands at the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a page with a heading of its own. */
export const Card = ({ title, aside, children }: CardProps) => (
  <Box tag="section" aria-label={title} background="neutral0" hasRadius shadow="tableShadow" padding={5}>
    <Flex justifyContent="space-between" gap={2} wrap="wrap" paddingBottom={3}>
      <Typography variant="sigma" tag="h2" textColor="neutral600">
        {title}
      </Typography>
      {aside}
    </Flex>
    {children}
  </Box>
);

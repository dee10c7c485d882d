import { Box, Flex, VisuallyHidden } from '@strapi/design-system';

const WIDTHS = ['72%', '94%', '58%', '86%'];

/** Grey bars in place of lines that are on their way. */
export const Skeleton = ({ lines, label }: { lines: number; label: string }) => (
  <Flex direction="column" alignItems="stretch" gap={3} width="100%" role="status" aria-busy="true">
    <VisuallyHidden>{label}</VisuallyHidden>
    {Array.from({ length: lines }, (_, index) => (
      <Box
        key={index}
        background="neutral150"
        hasRadius
        height="1.2rem"
        width={WIDTHS[index % WIDTHS.length] ?? '80%'}
      />
    ))}
  </Flex>
);

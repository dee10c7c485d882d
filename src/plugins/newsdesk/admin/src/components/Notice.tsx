import { Button, Flex, Typography } from '@strapi/design-system';

interface NoticeProps {
  tone: 'danger' | 'warning';
  text: string;
  action: string;
  onAction: () => void;
}

/** Says what went wrong where it went wrong, and offers to try again. */
export const Notice = ({ tone, text, action, onAction }: NoticeProps) => (
  <Flex
    role="alert"
    justifyContent="space-between"
    gap={3}
    wrap="wrap"
    background={`${tone}100`}
    borderColor={`${tone}200`}
    padding={4}
    hasRadius
  >
    <Typography textColor="neutral800">{text}</Typography>
    <Button variant="tertiary" onClick={onAction}>
      {action}
    </Button>
  </Flex>
);

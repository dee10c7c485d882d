import { Box, Flex, IconButton, Popover, Typography } from '@strapi/design-system';
import { Question } from '@strapi/icons';
import { Key } from '../components/Key';
import { useTranslate } from '../hooks/use-translate';
import type { MessageKey } from '../hooks/use-translate';

/** A key, and the text that says what it does. */
export type KeyLine = readonly [string, MessageKey];

const LINES: readonly KeyLine[] = [
  ['J', 'keys.next'],
  ['K', 'keys.previous'],
  ['↵', 'keys.open'],
  ['A', 'verb.accept'],
  ['R', 'keys.reject'],
  ['F', 'verb.another'],
  ['H', 'verb.hide'],
  ['N', 'verb.create'],
  ['P', 'verb.makePublic'],
  ['I', 'verb.keepInternal'],
  ['U', 'verb.takeBack'],
  ['?', 'keys.help'],
];

interface KeyHelpProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Entry that had the focus when the list was asked for by key: it gets it back. */
  asker: HTMLElement | null;
  /** Keys of another page than the panel. */
  lines?: readonly KeyLine[];
  where?: MessageKey;
}

/** A question mark that lists the keys of the panel, or of a page. */
export const KeyHelp = ({ isOpen, onOpenChange, asker, lines = LINES, where = 'keys.where' }: KeyHelpProps) => {
  const t = useTranslate();
  const giveBack = (event: Event) => {
    if (asker !== null) {
      event.preventDefault();
      asker.focus();
    }
  };
  return (
    <Popover.Root open={isOpen} onOpenChange={onOpenChange}>
      <Popover.Trigger>
        <IconButton label={t('keys.title')} size="XS" variant="ghost" aria-keyshortcuts="?">
          <Question />
        </IconButton>
      </Popover.Trigger>
      <Popover.Content align="end" onCloseAutoFocus={giveBack}>
        <Box padding={4}>
          <Typography variant="sigma" tag="h3" textColor="neutral600">
            {t('keys.title')}
          </Typography>
          <Box tag="dl" paddingTop={2}>
            {lines.map(([key, text]) => (
              <Flex key={key} gap={3} paddingTop={1}>
                <dt>
                  <Key aria-hidden={false}>{key}</Key>
                </dt>
                <Typography tag="dd" variant="pi">
                  {t(text)}
                </Typography>
              </Flex>
            ))}
          </Box>
          <Box paddingTop={2}>
            <Typography variant="pi" textColor="neutral600">
              {t(where)}
            </Typography>
          </Box>
        </Box>
      </Popover.Content>
    </Popover.Root>
  );
};

import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ArticlePanel } from '../../../contracts/desk';
import { MarkedText } from '../components/MarkedText';
import { MarkLegend } from '../components/MarkLegend';
import { RemovedParagraphs } from '../components/RemovedParagraphs';
import { StateTag } from '../components/StateTag';
import { useFacts } from '../hooks/use-facts';
import { useTranslate } from '../hooks/use-translate';
import { CorrectEntry } from './CorrectEntry';
import { EntryDetails } from './EntryDetails';
import { handlePanelKeys } from './handle-panel-keys';
import { MarkName } from './MarkName';
import type { Corrections } from './use-corrections';
import type { Verbs } from './use-verbs';

/** Longer selections are no names. */
const LONGEST_NAME = 200;

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[5]};
  align-items: start;
  overflow-wrap: break-word;

  ${({ theme }) => theme.breakpoints.medium} {
    grid-template-columns: minmax(0, 1fr) 28rem;
  }
`;

const Aside = styled(Box)`
  position: sticky;
  top: 0;
`;

interface WholeTextProps {
  article: ArticlePanel;
  verbs: Verbs;
  corrections: Corrections;
  canDecide: boolean;
  onPutBack: ((paragraph: number) => void) | undefined;
}

/** A dialog with the whole text in marks; a name that is chosen shows its details beside the text. */
export const WholeText = ({ article, verbs, corrections, canDecide, onPutBack }: WholeTextProps) => {
  const t = useTranslate();
  const { lineOf } = useFacts();
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const [selected, setSelected] = useState('');
  const current = [...article.people, ...article.organizations].find(({ key }) => key === currentKey);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) =>
    handlePanelKeys(event, {
      onMove: () => {},
      onHelp: () => {},
      onEscape: () => false,
      onVerb: (verb) => {
        if (current !== undefined) {
          verbs.perform(current, verb);
        }
      },
    });

  // What is selected in the text is taken over into the field for a missed name.
  const readSelection = () => {
    const words = (window.getSelection()?.toString() ?? '').trim();
    if (words !== '' && words.length <= LONGEST_NAME) {
      setSelected(words);
    }
  };

  const select = (key: string) => {
    setCurrentKey(key);
    verbs.closeSearch();
  };

  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="tertiary" size="S" fullWidth>
          {t('text.open')}
        </Button>
      </Modal.Trigger>
      <Modal.Content onKeyDown={onKeyDown}>
        <Modal.Header closeLabel={t('text.close')}>
          <Modal.Title>{t('text.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Columns>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <MarkLegend />
              <div onMouseUp={readSelection} onKeyUp={readSelection}>
                <MarkedText story={article} currentKey={currentKey} onSelect={select} />
              </div>
              <RemovedParagraphs removed={article.removed} onPutBack={onPutBack} />
            </Flex>
            <Aside aria-live="polite">
              {canDecide && <MarkName key={selected} words={selected} story={article} corrections={corrections} />}
              {current === undefined ? (
                <Typography variant="pi" textColor="neutral600">
                  {t('text.choose')}
                </Typography>
              ) : (
                <Box background="primary100" padding={4} hasRadius>
                  <Flex gap={2} paddingBottom={1} justifyContent="space-between" alignItems="flex-start">
                    <Typography tag="h3" fontWeight="bold">
                      {current.record?.name ?? current.name}
                    </Typography>
                    <StateTag appearance={current} />
                  </Flex>
                  <Box paddingBottom={3}>
                    <Typography variant="pi" textColor="neutral600">
                      {lineOf(current)}
                    </Typography>
                  </Box>
                  <EntryDetails
                    appearance={current}
                    isPublished={article.isPublished}
                    canDecide={canDecide}
                    isSending={verbs.isSending}
                    isSearching={verbs.searchingKey === current.key}
                    onVerb={(verb) => verbs.perform(current, verb)}
                    onChoose={(record) => verbs.choose(current, record)}
                    onCloseSearch={verbs.closeSearch}
                  />
                  {canDecide && <CorrectEntry appearance={current} story={article} corrections={corrections} />}
                </Box>
              )}
            </Aside>
          </Columns>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

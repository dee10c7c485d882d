import { useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import type { ArticlePanel } from '../../../contracts/desk';
import { StoryNotes } from '../components/StoryNotes';
import { useProblemText } from '../hooks/use-problem-text';
import { useTranslate } from '../hooks/use-translate';
import { usePutBackMutation } from '../requests/article-changes';
import type { ArticleAddress } from '../requests/desk-queries';
import { CorrectionList } from './CorrectionList';
import { KeyHelp } from './KeyHelp';
import { PanelFooter } from './PanelFooter';
import { QuoteList } from './QuoteList';
import { StoryEntries } from './StoryEntries';
import { useCorrections } from './use-corrections';
import { useVerbs } from './use-verbs';
import { WholeText } from './WholeText';

interface PanelStoryProps {
  article: ArticlePanel;
  address: ArticleAddress;
  canDecide: boolean;
}

/** What the desk knows of a saved article: notes, officials and bodies, the text in marks, the last analysis. */
export const PanelStory = ({ article, address, canDecide }: PanelStoryProps) => {
  const t = useTranslate();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [helpAsker, setHelpAsker] = useState<HTMLElement | null>(null);
  const hasUnsavedEdits = useForm('NewsdeskPanel', ({ modified }) => modified);
  const change = { ...address, hasUnsavedEdits };
  const verbs = useVerbs(change, canDecide);
  const corrections = useCorrections(change);
  const [putBack] = usePutBackMutation();
  const changeHelp = (isOpen: boolean) => {
    setIsHelpOpen(isOpen);
    if (isOpen) {
      setHelpAsker(null);
    }
  };
  const openHelp = (asker: HTMLElement) => {
    setHelpAsker(asker);
    setIsHelpOpen(true);
  };
  const isEmpty = article.people.length + article.organizations.length === 0;

  const onPutBack = async (paragraph: number) => {
    try {
      await putBack({ ...change, paragraph }).unwrap();
    } catch (error) {
      toggleNotification({ type: 'danger', message: problemText(error) });
    }
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" style={{ overflowWrap: 'break-word' }}>
      <StoryNotes
        notes={[
          ...(hasUnsavedEdits ? [t('panel.edited')] : []),
          ...(article.hasOtherPublishedText ? [t('panel.otherText')] : []),
          ...article.warnings,
        ]}
      />
      {isEmpty ? (
        <Typography variant="pi" textColor="neutral600">
          {t('panel.empty')}
        </Typography>
      ) : (
        <StoryEntries
          article={article}
          verbs={verbs}
          corrections={corrections}
          canDecide={canDecide}
          help={<KeyHelp isOpen={isHelpOpen} onOpenChange={changeHelp} asker={helpAsker} />}
          onHelp={openHelp}
        />
      )}
      <QuoteList article={article} corrections={corrections} canDecide={canDecide} />
      <CorrectionList article={article} corrections={corrections} canDecide={canDecide} />
      {article.text.trim() !== '' && (
        <WholeText
          article={article}
          verbs={verbs}
          corrections={corrections}
          canDecide={canDecide}
          onPutBack={canDecide && !hasUnsavedEdits ? (paragraph) => void onPutBack(paragraph) : undefined}
        />
      )}
      <PanelFooter article={article} change={change} canDecide={canDecide} />
    </Flex>
  );
};

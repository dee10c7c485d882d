import { useState } from 'react';
import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ArticlePanel } from '../../../contracts/desk';
import { useTranslate } from '../hooks/use-translate';
import type { Corrections } from './use-corrections';

interface MarkNameProps {
  /** What is selected in the text. */
  words: string;
  story: ArticlePanel;
  corrections: Corrections;
}

/** Marks a name that the desk missed: as a person, a body, or another name of an entry. */
export const MarkName = ({ words: selected, story, corrections }: MarkNameProps) => {
  const t = useTranslate();
  const [words, setWords] = useState(selected);
  const [under, setUnder] = useState<string | null>(null);
  const { isSending, correct } = corrections;
  const name = words.trim();
  const entries = [...story.people, ...story.organizations].filter(({ isByHand }) => !isByHand);
  const owner = entries.find(({ key }) => key === under);

  const mark = (kind: 'person' | 'organization', of: string | null) =>
    void correct({ verb: 'mark', kind, name, of }).then((isDone) => {
      if (isDone) {
        setWords('');
      }
    });

  return (
    <Box paddingBottom={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Field.Root hint={t('correct.markHint')}>
          <Field.Label>{t('correct.mark')}</Field.Label>
          <TextInput size="S" value={words} maxLength={200} onChange={({ target }) => setWords(target.value)} />
          <Field.Hint />
        </Field.Root>
        {name !== '' && (
          <>
            <Flex gap={2} wrap="wrap">
              <Button size="S" variant="tertiary" disabled={isSending} onClick={() => mark('person', null)}>
                {t('correct.markPerson')}
              </Button>
              <Button size="S" variant="tertiary" disabled={isSending} onClick={() => mark('organization', null)}>
                {t('correct.markOrganization')}
              </Button>
            </Flex>
            {entries.length > 0 && (
              <Field.Root>
                <Field.Label>{t('correct.markAs')}</Field.Label>
                <SingleSelect size="S" value={under ?? ''} onChange={(value) => setUnder(String(value))}>
                  {entries.map((entry) => (
                    <SingleSelectOption key={entry.key} value={entry.key}>
                      {entry.name}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            )}
            {owner !== undefined && (
              <Flex>
                <Button size="S" variant="tertiary" disabled={isSending} onClick={() => mark(owner.kind, owner.key)}>
                  {t('correct.markUnder', { name: owner.name })}
                </Button>
              </Flex>
            )}
          </>
        )}
      </Flex>
    </Box>
  );
};

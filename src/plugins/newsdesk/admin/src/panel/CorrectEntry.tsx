import { useState } from 'react';
import {
  Box,
  Button,
  Divider,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import type { CorrectRequest } from '../../../contracts/corrections';
import type { AppearanceView, ArticlePanel } from '../../../contracts/desk';
import { useTranslate } from '../hooks/use-translate';
import { RuleForm } from './RuleForm';
import type { Corrections } from './use-corrections';

type GivenOffice = NonNullable<Extract<CorrectRequest, { verb: 'office' }>['office']>;
const STATUSES: readonly GivenOffice['status'][] = ['current', 'former', 'acting', 'elect', 'candidate'];

interface CorrectEntryProps {
  appearance: AppearanceView;
  story: ArticlePanel;
  corrections: Corrections;
}

/** A dialog that corrects how an entry was read: no name, other words, another office; and rules for other stories. */
export const CorrectEntry = ({ appearance, story, corrections }: CorrectEntryProps) => {
  const t = useTranslate();
  const { key, kind, name, office, state, record, isByHand } = appearance;
  const [isOpen, setIsOpen] = useState(false);
  const [words, setWords] = useState(name);
  const [title, setTitle] = useState(office?.title ?? '');
  const [country, setCountry] = useState(office?.country ?? appearance.country ?? '');
  const [status, setStatus] = useState((office?.status ?? 'current') as GivenOffice['status']);
  const { isSending } = corrections;
  // A record that was added by hand has no words in the text that could be read otherwise.
  if (isByHand) {
    return null;
  }
  const seen = { state, record: record?.documentId ?? null };
  const send = async (correction: CorrectRequest) => {
    if (await corrections.correct(correction)) {
      setIsOpen(false);
    }
  };
  const given = { title: title.trim(), country: country.trim() === '' ? null : country.trim().toUpperCase(), status };

  return (
    <Modal.Root open={isOpen} onOpenChange={setIsOpen}>
      <Box paddingTop={2}>
        <Modal.Trigger>
          <Button size="S" variant="tertiary">
            {t('correct.open')}
          </Button>
        </Modal.Trigger>
      </Box>
      <Modal.Content>
        <Modal.Header closeLabel={t('correct.close')}>
          <Modal.Title>{t('correct.title', { name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Flex>
              <Button
                variant="danger-light"
                disabled={isSending}
                onClick={() => void send({ verb: 'notAName', key, seen })}
              >
                {t(kind === 'person' ? 'correct.notAName.person' : 'correct.notAName.organization')}
              </Button>
            </Flex>
            <Flex direction="column" alignItems="stretch" gap={2}>
              <Field.Root hint={t('correct.nameHint')}>
                <Field.Label>{t('correct.name')}</Field.Label>
                <TextInput value={words} maxLength={200} onChange={({ target }) => setWords(target.value)} />
                <Field.Hint />
              </Field.Root>
              <Flex>
                <Button
                  variant="tertiary"
                  disabled={isSending || words.trim() === '' || words.trim() === name}
                  onClick={() => void send({ verb: 'rename', key, name: words.trim(), seen })}
                >
                  {t('correct.rename')}
                </Button>
              </Flex>
            </Flex>
            {kind === 'person' && (
              <Flex direction="column" alignItems="stretch" gap={2}>
                <Field.Root>
                  <Field.Label>{t('correct.office')}</Field.Label>
                  <TextInput value={title} maxLength={200} onChange={({ target }) => setTitle(target.value)} />
                </Field.Root>
                <Flex gap={2} alignItems="flex-end" wrap="wrap">
                  <Field.Root>
                    <Field.Label>{t('correct.country')}</Field.Label>
                    <TextInput value={country} maxLength={6} onChange={({ target }) => setCountry(target.value)} />
                  </Field.Root>
                  <Field.Root>
                    <Field.Label>{t('correct.status')}</Field.Label>
                    <SingleSelect
                      value={status}
                      onChange={(value) => setStatus(STATUSES.find((one) => one === value) ?? 'current')}
                    >
                      {STATUSES.map((one) => (
                        <SingleSelectOption key={one} value={one}>
                          {t(`correct.status.${one}`)}
                        </SingleSelectOption>
                      ))}
                    </SingleSelect>
                  </Field.Root>
                </Flex>
                <Flex gap={2}>
                  <Button
                    variant="tertiary"
                    disabled={isSending || given.title === ''}
                    onClick={() =>
                      void send({
                        verb: 'office',
                        key,
                        office: { ...given, organization: office?.organization ?? null },
                        seen,
                      })
                    }
                  >
                    {t('correct.setOffice')}
                  </Button>
                  <Button
                    variant="tertiary"
                    disabled={isSending || office === null}
                    onClick={() => void send({ verb: 'office', key, office: null, seen })}
                  >
                    {t('correct.noOffice')}
                  </Button>
                </Flex>
              </Flex>
            )}
            {record !== null && (
              <>
                <Divider />
                <RuleForm
                  appearance={appearance}
                  record={record}
                  published={story.published}
                  corrections={corrections}
                  onMade={() => setIsOpen(false)}
                />
              </>
            )}
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

import { useState } from 'react';
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import type { AppearanceView } from '../../../../contracts/desk';
import { RecordSearch } from '../../components/RecordSearch';
import { StateTag } from '../../components/StateTag';
import { useDeskPermissions } from '../../hooks/use-desk-permissions';
import { useFacts } from '../../hooks/use-facts';
import { useTranslate } from '../../hooks/use-translate';
import type { Correction, ImportItem } from './import-item';
import type { ImportActions } from './use-import';

interface NamedRowProps {
  item: ImportItem;
  appearance: AppearanceView;
  isOpen: boolean;
  actions: ImportActions;
}

type RowVerb = 'accept' | 'reject' | 'hide' | 'create';

const VARIANTS = { accept: 'success-light', reject: 'danger-light', hide: 'tertiary', create: 'tertiary' } as const;

const verbsOf = ({ state, record }: AppearanceView): RowVerb[] => {
  if (state === 'suggested') {
    return ['accept', 'reject', 'hide'];
  }
  if (state === 'linked') {
    return ['reject', 'hide'];
  }
  return record === null ? ['create'] : [];
};

/** One named person or body of a preview: office, record, state, and the verbs that correct it. */
export const NamedRow = ({ item, appearance, isOpen, actions }: NamedRowProps) => {
  const t = useTranslate();
  const { officeOf } = useFacts();
  const { canDecide } = useDeskPermissions();
  const [isSearching, setIsSearching] = useState(false);
  const { key, kind, name, state, record, sentence } = appearance;
  const correction = item.corrections.find((made) => made.key === key);
  const office = officeOf(appearance);

  const correct = (verb: Correction['verb'], chosen?: string) => {
    setIsSearching(false);
    const of = chosen ?? (verb === 'accept' || verb === 'reject' ? record?.documentId : undefined);
    void actions.correct(item, { key, verb, ...(of === undefined ? {} : { record: of }) });
  };

  const renderVerbs = () =>
    correction === undefined ? (
      <>
        {verbsOf(appearance).map((verb) => (
          <Button
            key={verb}
            size="S"
            paddingLeft={3}
            paddingRight={3}
            variant={state === 'suggested' ? VARIANTS[verb] : 'tertiary'}
            onClick={() => correct(verb)}
            aria-label={t('named.verbOf', { verb: t(`named.${verb}`), name })}
          >
            {t(`named.${verb}`)}
          </Button>
        ))}
        <Button
          size="S"
          paddingLeft={3}
          paddingRight={3}
          variant="tertiary"
          aria-expanded={isSearching}
          aria-label={t('named.verbOf', { verb: t('verb.another'), name })}
          onClick={() => setIsSearching(!isSearching)}
        >
          {t('verb.another')}
        </Button>
      </>
    ) : (
      <Button size="S" variant="tertiary" onClick={() => void actions.uncorrect(item, key)}>
        {t('named.undo')}
      </Button>
    );

  return (
    <>
      <tr>
        <td title={sentence?.text}>
          <Typography textColor="neutral800">{name}</Typography>
        </td>
        <td>
          <Typography textColor={office === null ? 'neutral600' : 'neutral800'}>
            {office ?? t('named.noOffice')}
          </Typography>
        </td>
        <td>
          <Flex gap={2} wrap="wrap">
            {record !== null && (
              <Typography textColor="neutral800">
                {state === 'suggested' ? t('named.maybe', { name: record.name }) : record.name}{' '}
                <Typography variant="pi" textColor="neutral600">
                  {record.wikidataId}
                </Typography>
              </Typography>
            )}
            {correction === undefined ? (
              <StateTag appearance={appearance} hasScore />
            ) : (
              <Badge size="S" variant="primary">
                {t('named.corrected', { decision: t(`decision.${correction.verb}`) })}
              </Badge>
            )}
          </Flex>
        </td>
        <td>
          {isOpen && canDecide && (
            <Flex gap={1} wrap="wrap">
              {renderVerbs()}
            </Flex>
          )}
        </td>
      </tr>
      {isSearching && isOpen && (
        <tr>
          <td colSpan={4}>
            <Box maxWidth="44rem">
              <RecordSearch
                kind={kind}
                name={name}
                onChoose={({ documentId }) => correct('link', documentId)}
                onClose={() => setIsSearching(false)}
              />
            </Box>
          </td>
        </tr>
      )}
    </>
  );
};

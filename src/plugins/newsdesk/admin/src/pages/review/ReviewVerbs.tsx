import { Button, Flex } from '@strapi/design-system';
import { Key } from '../../components/Key';
import { useTranslate } from '../../hooks/use-translate';
import type { MessageKey } from '../../hooks/use-translate';
import type { OpenQuestion } from './review-state';

/** What can be done with a question; `another` opens the search, `group` shows all its sentences, `later` goes on. */
export type CardVerb = 'accept' | 'group' | 'reject' | 'another' | 'create' | 'hide' | 'later';

/** Key of each verb on the page Review. */
export const CARD_KEYS: Record<CardVerb, string> = {
  accept: 'a',
  group: 'A',
  reject: 'r',
  another: 'f',
  create: 'n',
  hide: 'h',
  later: 'j',
};

const TEXTS: Record<CardVerb, MessageKey> = {
  accept: 'review.yes',
  group: 'review.all',
  reject: 'review.no',
  another: 'verb.another',
  create: 'verb.create',
  hide: 'verb.hide',
  later: 'review.later',
};

const VARIANTS: Partial<Record<CardVerb, 'success-light' | 'danger-light'>> = {
  accept: 'success-light',
  reject: 'danger-light',
};

interface ReviewVerbsProps {
  question: OpenQuestion;
  onVerb: (verb: CardVerb) => void;
}

/** The verbs of a question, each with its key. */
export const ReviewVerbs = ({ question, onVerb }: ReviewVerbsProps) => {
  const t = useTranslate();
  const { stories, items } = question;
  const verbs = (Object.keys(CARD_KEYS) as CardVerb[]).filter((verb) => verb !== 'group' || stories > 1);
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={t('verb.label', { name: items[0]?.appearance.name ?? '' })}>
      {verbs.map((verb) => (
        <Button
          key={verb}
          size="S"
          variant={VARIANTS[verb] ?? 'tertiary'}
          disabled={items.length === 0 && verb !== 'later'}
          aria-keyshortcuts={verb === 'group' ? 'Shift+A' : CARD_KEYS[verb].toUpperCase()}
          endIcon={<Key>{verb === 'group' ? '⇧A' : CARD_KEYS[verb].toUpperCase()}</Key>}
          onClick={() => onVerb(verb)}
        >
          {t(TEXTS[verb], { count: stories })}
        </Button>
      ))}
    </Flex>
  );
};

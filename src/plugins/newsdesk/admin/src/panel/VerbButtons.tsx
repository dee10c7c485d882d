import { Button, Flex } from '@strapi/design-system';
import type { AppearanceView } from '../../../contracts/desk';
import { Key } from '../components/Key';
import { useTranslate } from '../hooks/use-translate';
import { VERB_KEYS, verbsOf } from './verbs';
import type { PanelVerb } from './verbs';

const VARIANTS: Partial<Record<PanelVerb, 'success-light' | 'danger-light'>> = {
  accept: 'success-light',
  reject: 'danger-light',
};

interface VerbButtonsProps {
  appearance: AppearanceView;
  isDisabled: boolean;
  onVerb: (verb: PanelVerb) => void;
}

/** The verbs that make sense for an appearance, each with its key. */
export const VerbButtons = ({ appearance, isDisabled, onVerb }: VerbButtonsProps) => {
  const t = useTranslate();
  const labelOf = (verb: PanelVerb): string =>
    verb === 'reject' ? t(`verb.reject.${appearance.kind}`) : t(`verb.${verb}`);
  return (
    <Flex gap={1} wrap="wrap" role="group" aria-label={t('verb.label', { name: appearance.name })}>
      {verbsOf(appearance).map((verb) => (
        <Button
          key={verb}
          size="S"
          paddingLeft={2}
          paddingRight={2}
          variant={VARIANTS[verb] ?? 'tertiary'}
          disabled={isDisabled}
          aria-keyshortcuts={VERB_KEYS[verb]}
          endIcon={<Key>{VERB_KEYS[verb].toUpperCase()}</Key>}
          onClick={() => onVerb(verb)}
        >
          {labelOf(verb)}
        </Button>
      ))}
    </Flex>
  );
};

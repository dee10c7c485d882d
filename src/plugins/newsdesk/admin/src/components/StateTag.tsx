import { Badge } from '@strapi/design-system';
import type { AppearanceView } from '../../../contracts/desk';
import { useFormats } from '../hooks/use-formats';
import { useTranslate } from '../hooks/use-translate';

const VARIANTS = {
  linked: 'success',
  suggested: 'warning',
  rejected: 'danger',
  hidden: 'neutral',
  none: 'neutral',
} as const;

/** State of a link in a word; of a suggestion, and where `hasScore`, how sure the desk is. */
export const StateTag = ({ appearance, hasScore = false }: { appearance: AppearanceView; hasScore?: boolean }) => {
  const t = useTranslate();
  const { percent } = useFormats();
  const { state, isNew, score, record } = appearance;
  const isInternal = record?.visibility === 'internal';
  if (state === 'linked' && (isNew || isInternal)) {
    return <Badge size="S">{t(isNew || record?.provisional === true ? 'state.new' : 'state.internal')}</Badge>;
  }
  const isScored = (state === 'suggested' || (state === 'linked' && hasScore)) && score > 0;
  return (
    <Badge size="S" variant={VARIANTS[state]} title={t(`state.${state}`)}>
      {isScored ? percent(score) : t(`state.${state}`)}
    </Badge>
  );
};

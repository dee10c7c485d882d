import type { AppearanceView } from '../../../contracts/desk';
import { proposedOf } from '../text/proposed';

/** What an editor can do with an appearance; `another` opens the search for a record. */
export type PanelVerb =
  'accept' | 'reject' | 'another' | 'hide' | 'create' | 'makePublic' | 'keepInternal' | 'takeBack';

/** Key of each verb while the panel has the focus, lower case. */
export const VERB_KEYS: Record<PanelVerb, string> = {
  accept: 'a',
  reject: 'r',
  another: 'f',
  hide: 'h',
  create: 'n',
  makePublic: 'p',
  keepInternal: 'i',
  takeBack: 'u',
};

/** Decisions that bind the name to the record that is shown. */
const BINDING = new Set(['accept', 'link', 'create']);

/** Verbs that make sense for an appearance, in the order in which they are offered. */
export const verbsOf = (appearance: AppearanceView): PanelVerb[] => {
  const { state, record, isNew, decision } = appearance;
  const isOffered = record !== null || proposedOf(appearance) !== null;
  const isBound = decision !== null && BINDING.has(decision.verb) && state === 'linked';
  const isOpen = state === 'linked' || state === 'suggested';
  const hasInternal = record !== null && record.visibility === 'internal';
  const offered: Record<PanelVerb, boolean> = {
    accept: isOffered && !isBound && state !== 'hidden',
    reject: isOffered && isOpen,
    another: true,
    hide: isOpen,
    create: !isNew && !isBound && record?.provisional !== true,
    makePublic: hasInternal,
    keepInternal: hasInternal && record.provisional && decision?.verb !== 'keepInternal',
    takeBack: decision !== null,
  };
  return (Object.keys(offered) as PanelVerb[]).filter((verb) => offered[verb]);
};

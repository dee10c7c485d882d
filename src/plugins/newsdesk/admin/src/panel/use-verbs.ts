import { useState } from 'react';
import type { AppearanceView } from '../../../contracts/desk';
import type { ArticleChange } from '../requests/article-changes';
import { proposedOf } from '../text/proposed';
import { useDecisions } from './use-decisions';
import { verbsOf } from './verbs';
import type { PanelVerb } from './verbs';

export interface Verbs {
  isSending: boolean;
  /** Key of the appearance for which another record is looked for. */
  searchingKey: string | null;
  closeSearch: () => void;
  /** Does what a verb says, where it makes sense; gives false where it does not. */
  perform: (appearance: AppearanceView, verb: PanelVerb) => boolean;
  /** Links an appearance to the record that was chosen. */
  choose: (appearance: AppearanceView, record: string) => void;
}

const recordOf = (appearance: AppearanceView): string | undefined =>
  (appearance.record ?? proposedOf(appearance)?.record)?.documentId;

/** The verbs of the desk on one article: what a button or a key of the panel sets off. */
export const useVerbs = (change: ArticleChange, canDecide: boolean): Verbs => {
  const [searchingKey, setSearchingKey] = useState<string | null>(null);
  const { isSending, decide, takeBack } = useDecisions(change);
  const closeSearch = () => setSearchingKey(null);
  return {
    isSending,
    searchingKey,
    closeSearch,
    perform: (appearance, verb) => {
      if (!canDecide || !verbsOf(appearance).includes(verb)) {
        return false;
      }
      setSearchingKey(verb === 'another' ? appearance.key : null);
      if (verb === 'takeBack') {
        void takeBack(appearance);
      } else if (verb !== 'another') {
        const isOfRecord = verb === 'accept' || verb === 'reject';
        void decide(appearance, verb, isOfRecord ? recordOf(appearance) : undefined);
      }
      return true;
    },
    choose: (appearance, record) => {
      closeSearch();
      void decide(appearance, 'link', record);
    },
  };
};

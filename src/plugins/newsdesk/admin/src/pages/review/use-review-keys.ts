import { useEffect, useRef } from 'react';

/** What a key of the page does, by the key: lower case, "A" with shift. */
export type ReviewKeys = Partial<Record<string, () => void>>;

const FIELDS = 'input, textarea, select, [role="combobox"], [role="listbox"], [role="dialog"], [role="alertdialog"]';

/**
 * Lets keys work on the whole page, but not in its fields and dialogs. Every combination with Ctrl, Alt or Meta is left to
 * the browser.
 */
export const useReviewKeys = (keys: ReviewKeys): void => {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.repeat) {
        return;
      }
      const isElsewhere =
        event.target instanceof HTMLElement &&
        (event.target.isContentEditable || event.target.closest(FIELDS) !== null);
      const act = current.current[event.shiftKey || event.key.length > 1 ? event.key : event.key.toLowerCase()];
      if (!isElsewhere && act !== undefined) {
        event.preventDefault();
        act();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
};

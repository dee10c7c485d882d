import type { KeyboardEvent } from 'react';
import { VERB_KEYS } from './verbs';
import type { PanelVerb } from './verbs';

export interface PanelKeyActions {
  /** Moves to the next (1) or the previous (-1) entry. */
  onMove: (step: 1 | -1) => void;
  onVerb: (verb: PanelVerb) => void;
  onHelp: () => void;
  /** Closes what is open; gives false where nothing was. */
  onEscape: () => boolean;
}

const STEPS: Partial<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const VERBS = Object.fromEntries(Object.entries(VERB_KEYS).map(([verb, key]) => [key, verb as PanelVerb]));

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

const act = (key: string, { onMove, onVerb, onHelp, onEscape }: PanelKeyActions): boolean => {
  const step = STEPS[key];
  const verb = VERBS[key.toLowerCase()];
  if (key === 'Escape') {
    return onEscape();
  }
  if (key === '?') {
    onHelp();
  } else if (step !== undefined) {
    onMove(step);
  } else if (verb !== undefined) {
    onVerb(verb);
  } else {
    return false;
  }
  return true;
};

/**
 * Does what a key of the panel says. The keys work only inside the element that carries the handler, not in its fields,
 * and every combination with Ctrl, Alt or Meta is left to the browser.
 */
export const handlePanelKeys = (event: KeyboardEvent<HTMLElement>, actions: PanelKeyActions): void => {
  // React lets events of portals (menus, dialogs) through to here; they are not in the panel.
  const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
  if (!isInside || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) {
    return;
  }
  if (isTyping(event.target) && event.key !== 'Escape') {
    return;
  }
  if (act(event.key, actions)) {
    event.preventDefault();
    event.stopPropagation();
  }
};

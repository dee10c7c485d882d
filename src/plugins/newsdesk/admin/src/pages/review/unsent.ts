import type { DecideTogetherRequest } from '../../../../contracts/corrections';

/** Each editor's apart: in one tab, somebody else may log in after them. */
const keyOf = (user: string): string => `newsdesk.review.unsent.${user}`;

/** Answers that were given and that the server has not taken yet; kept in the tab, so that a lost session loses none. */
export const readUnsent = (user: string): DecideTogetherRequest[] => {
  try {
    const found: unknown = JSON.parse(window.sessionStorage.getItem(keyOf(user)) ?? '[]');
    return Array.isArray(found) ? (found as DecideTogetherRequest[]) : [];
  } catch {
    // Another program's text under our key, or no storage in this browser: there is nothing to send.
    return [];
  }
};

/** Keeps the answers that wait to be sent; an empty list forgets them. */
export const keepUnsent = (user: string, requests: readonly DecideTogetherRequest[]): void => {
  try {
    window.sessionStorage.setItem(keyOf(user), JSON.stringify(requests));
  } catch {
    // Without storage the answers live as long as the page does.
  }
};

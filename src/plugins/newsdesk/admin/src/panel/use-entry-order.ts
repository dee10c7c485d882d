import { useState } from 'react';
import type { AppearanceView, StoryView } from '../../../contracts/desk';
import { orderAppearances } from '../text/order-appearances';
import type { Grouped } from '../text/order-appearances';

interface Order {
  text: string;
  shown: string[];
  rest: string[];
}

const keysOf = (appearances: readonly AppearanceView[]) => appearances.map(({ key }) => key);

/** Places of the entries as they were first seen, with new ones at the end; a changed text begins anew. */
const updateOrder = (order: Order | null, text: string, appearances: readonly AppearanceView[]): Order => {
  const fresh = orderAppearances(appearances);
  if (order === null || order.text !== text) {
    return { text, shown: keysOf(fresh.shown), rest: keysOf(fresh.rest) };
  }
  const known = new Set([...order.shown, ...order.rest]);
  const added = (group: readonly AppearanceView[]) => keysOf(group).filter((key) => !known.has(key));
  const [shown, rest] = [added(fresh.shown), added(fresh.rest)];
  return shown.length + rest.length === 0
    ? order
    : { text, shown: [...order.shown, ...shown], rest: [...order.rest, ...rest] };
};

/**
 * Orders a story's appearances so that nothing jumps: an entry keeps its place while its link is decided on, until the
 * text changes or the article is opened again.
 */
export const useEntryOrder = (story: StoryView, kind: 'people' | 'organizations'): Grouped => {
  const appearances = story[kind];
  const [stored, setStored] = useState<Order | null>(null);
  const order = updateOrder(stored, story.text, appearances);
  if (order !== stored) {
    setStored(order);
  }
  const find = (keys: readonly string[]) =>
    keys.flatMap((key) => appearances.find((appearance) => appearance.key === key) ?? []);
  return { shown: find(order.shown), rest: find(order.rest) };
};

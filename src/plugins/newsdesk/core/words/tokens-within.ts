import type { Tokens } from './tokens';

/** Indices of the tokens that touch the stretch from `start` to `end` of the text, in order. */
export function tokensWithin({ start: starts, end: ends, length }: Tokens, start: number, end: number): number[] {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < length && (starts[i] ?? end) < end; i++) found.push(i);
  return found;
}

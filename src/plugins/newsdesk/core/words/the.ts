import { wordFlag } from './word-flags';

/** Flag of "the", in any case. */
export const THE = wordFlag(['the']);

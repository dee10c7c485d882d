/** `strapi-plugin-newsdesk/client`: what an app takes into its own bundle. Types alone, but for `markBlocks`. */
export { type Block, type Mark, markBlocks, type MarkedStory, type Piece } from './mark-blocks';
export type * from './content';
export type * from './record-content';
export type * from './search';

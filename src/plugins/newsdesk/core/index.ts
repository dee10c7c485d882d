export type * from './types';
export { foldName } from './names/fold';

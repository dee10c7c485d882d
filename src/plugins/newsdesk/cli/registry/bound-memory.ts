import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Growth of the heap after which what is garbage is collected, in bytes. */
const GROWTH = 80 * 1024 ** 2;

/**
 * Keeps a long run's memory down; call what it gives now and then. Every statement of the database driver lives until a full
 * collection, and V8 puts that off until the heap is several times as large as what is in use.
 */
export const boundMemory = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as unknown;
  let floor = process.memoryUsage().heapUsed;
  return () => {
    if (typeof collect !== 'function' || process.memoryUsage().heapUsed < floor + GROWTH) return;
    Reflect.apply(collect, undefined, []);
    floor = process.memoryUsage().heapUsed;
  };
};

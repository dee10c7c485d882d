import type { Terminal } from './terminal';

/** One key press may arrive twice, since npm passes it on as well; within this time it counts once, in milliseconds. */
const SAME_PRESS = 500;

/** Stops after what is under way when Ctrl-C comes; another one ends the process at once. */
export const stopOnSignal = (terminal: Terminal, what: string): { isStopped: () => boolean; off: () => void } => {
  let stoppedAt: number | null = null;
  const stop = (): void => {
    if (stoppedAt !== null && Date.now() - stoppedAt > SAME_PRESS) process.exit(130);
    if (stoppedAt !== null) return;
    stoppedAt = Date.now();
    terminal.note(`Stopping after ${what}; Ctrl-C again ends at once.`);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return { isStopped: () => stoppedAt !== null, off: () => process.off('SIGINT', stop).off('SIGTERM', stop) };
};

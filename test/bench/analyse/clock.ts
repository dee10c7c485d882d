/** What some work took, in milliseconds: on the clock, and of a processor (which a busy machine disturbs less). */
export interface Taken {
  wall: number;
  cpu: number;
}

/** Runs some work and gives what it took. */
export const time = (work: () => void): Taken => {
  const cpu = process.cpuUsage();
  const started = performance.now();
  work();
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000 };
};

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

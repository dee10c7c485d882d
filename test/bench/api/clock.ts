/** Runs some work again and again, one after the other, and gives what each run took, in milliseconds, sorted. */
export const timeEach = async (count: number, work: (index: number) => Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const started = performance.now();
    await work(index);
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b);
};

/** Runs two kinds of work in turn, so that a busy machine disturbs both alike. */
export const timeBoth = async (
  count: number,
  first: (index: number) => Promise<unknown>,
  second: (index: number) => Promise<unknown>,
): Promise<[number[], number[]]> => {
  const times: [number[], number[]] = [[], []];
  for (let index = 0; index < count; index++) {
    times[0].push(...(await timeEach(1, () => first(index))));
    times[1].push(...(await timeEach(1, () => second(index))));
  }
  return [times[0].sort((a, b) => a - b), times[1].sort((a, b) => a - b)];
};

/** The value below which a share of sorted values lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

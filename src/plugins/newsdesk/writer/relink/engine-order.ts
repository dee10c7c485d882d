const partsOf = (version: string): number[] => version.split('.').map((part) => Number.parseInt(part, 10) || 0);

/** True where a version of the recogniser is earlier than another: "1.9.0" is before "1.10.0". */
export const isEarlierEngine = (version: string, than: string): boolean => {
  const [a, b] = [partsOf(version), partsOf(than)];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
};

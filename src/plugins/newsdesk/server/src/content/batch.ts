/** Gives the value of a key; keys asked for in one turn of the event loop are loaded together, each once. */
export type Batch<Value> = (key: string) => Promise<Value | undefined>;

interface Waiting<Value> {
  key: string;
  resolve: (value: Value | undefined) => void;
  reject: (error: unknown) => void;
}

/**
 * Makes a batch out of `load`, which takes keys without doubles and gives what it finds. Answers are kept as long as
 * the batch is, so it must not outlive a request. (The way of Facebook's DataLoader.)
 */
export const batch = <Value>(load: (keys: string[]) => Promise<ReadonlyMap<string, Value>>): Batch<Value> => {
  const answers = new Map<string, Promise<Value | undefined>>();
  let waiting: Waiting<Value>[] = [];

  const dispatch = (): void => {
    const asked = waiting;
    waiting = [];
    const loading = (async () => load(asked.map(({ key }) => key)))();
    loading.then(
      (found) => asked.forEach(({ key, resolve }) => resolve(found.get(key))),
      (error: unknown) => asked.forEach(({ reject }) => reject(error)),
    );
  };

  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = new Promise<Value | undefined>((resolve, reject) => {
      // Promises that are settled already are let run first: what follows them may ask for more keys.
      if (waiting.length === 0) void Promise.resolve().then(() => process.nextTick(dispatch));
      waiting.push({ key, resolve, reject });
    });
    answers.set(key, answer);
    return answer;
  };
};

/** Groups `rows` by a key; rows of one key stay in their order. */
export const groupBy = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

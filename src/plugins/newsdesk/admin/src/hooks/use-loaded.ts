import { useCallback, useEffect, useRef, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { useProblemText } from './use-problem-text';

export interface Loaded<Data> {
  /** Null until it is there; what was there before stays while it is asked for again. */
  data: Data | null;
  /** Why it could not be loaded, in a sentence. */
  problem: string | null;
  reload: () => Promise<void>;
}

/** Loads what a page shows from one address of the server; a later address wins over an earlier one. */
export const useLoaded = <Data>(path: string): Loaded<Data> => {
  const { get } = useFetchClient();
  const problemText = useProblemText();
  const [data, setData] = useState<Data | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const round = useRef(0);

  const reload = useCallback((): Promise<void> => {
    round.current += 1;
    const mine = round.current;
    return get<Data>(path).then(
      ({ data: found }) => {
        if (mine === round.current) {
          setData(found);
          setProblem(null);
        }
      },
      (error: unknown) => {
        if (mine === round.current) {
          setProblem(problemText(error));
        }
      },
    );
  }, [get, path, problemText]);

  useEffect(() => {
    void reload();
  }, [reload]);

  return { data, problem, reload };
};

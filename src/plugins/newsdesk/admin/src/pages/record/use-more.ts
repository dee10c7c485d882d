import { useCallback, useEffect, useRef, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { useProblemText } from '../../hooks/use-problem-text';

interface Page<Item> {
  data: Item[];
  meta: { pagination: { next: string | null } };
}

export interface More<Item> {
  items: Item[];
  hasMore: boolean;
  isLoading: boolean;
  problem: string | null;
  loadMore: () => void;
}

/** A list that goes on page by page, from the page that is there; another `path` begins anew. */
export const useMore = <Item>(path: string, first: Item[], firstNext: string | null, isFirst: boolean): More<Item> => {
  const { get } = useFetchClient();
  const problemText = useProblemText();
  const [found, setFound] = useState<{ path: string; items: Item[]; next: string | null } | null>(null);
  const [isLoading, setIsLoading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const current = useRef(path);
  const own = found?.path === path ? found : null;
  const items = own?.items ?? (isFirst ? first : []);
  const next = own === null ? (isFirst ? firstNext : null) : own.next;

  const load = useCallback(
    (after: string | null, before: Item[]) => {
      const page = after === null ? path : `${path}&after=${encodeURIComponent(after)}`;
      return get<Page<Item>>(page).then(
        ({ data: { data, meta } }) => {
          if (current.current === path) {
            setFound({ path, items: [...before, ...data], next: meta.pagination.next });
            setProblem(null);
          }
          setIsLoading(false);
        },
        (error: unknown) => {
          setProblem(problemText(error));
          setIsLoading(false);
        },
      );
    },
    [get, path, problemText],
  );

  useEffect(() => {
    current.current = path;
    if (!isFirst) {
      void load(null, []);
    }
  }, [isFirst, load, path]);

  return {
    items,
    hasMore: next !== null,
    isLoading: isLoading || (!isFirst && own === null && problem === null),
    problem,
    loadMore: () => {
      setIsLoading(true);
      void load(next, items);
    },
  };
};

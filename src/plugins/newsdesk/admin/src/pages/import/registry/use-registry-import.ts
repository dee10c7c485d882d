import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import type {
  RegistryImportAnswer,
  RegistryImportOptions,
  RegistryImportView,
} from '../../../../../contracts/registry-import';
import { useProblemText } from '../../../hooks/use-problem-text';

/** How long the page waits before it asks how far an import is, in milliseconds. */
const PAUSE = 700;
const ROOT = '/newsdesk/registry/imports';

/** Phases in which the server works. */
const isBusy = (view: RegistryImportView | null): boolean =>
  view !== null && ['looking', 'importing', 'linking'].includes(view.phase);

export interface RegistryImport {
  /** Null: nothing was begun. */
  view: RegistryImportView | null;
  isLoading: boolean;
  isSending: boolean;
  /** What went wrong with the last request, in words. */
  problem: string | null;
  look: (files: readonly File[], options: RegistryImportOptions) => Promise<void>;
  start: () => Promise<void>;
  /** Ends what goes on, or forgets what was looked at. */
  stop: () => Promise<void>;
  /** Goes back to an empty page. */
  clear: () => void;
}

/** Holds the user's import of a registry: sends the files, asks how far it is, starts and stops it. */
export const useRegistryImport = (): RegistryImport => {
  const { get, post } = useFetchClient();
  const problemText = useProblemText();
  const [view, setView] = useState<RegistryImportView | null>(null);
  const [isLoading, setIsLoading] = useState(true);
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = useCallback(
    async (work: () => Promise<void>) => {
      try {
        await work();
        setProblem(null);
      } catch (error) {
        setProblem(problemText(error));
      }
    },
    [problemText],
  );

  const ask = useCallback(async () => (await get<RegistryImportAnswer>(`${ROOT}/current`)).data.current, [get]);

  // What was begun before the page was left is found again.
  useEffect(() => {
    ask()
      .then(setView, (error: unknown) => setProblem(problemText(error)))
      .finally(() => setIsLoading(false));
  }, [ask, problemText]);

  useEffect(() => {
    if (!isBusy(view)) {
      return undefined;
    }
    // Each answer is another view, and sets the next question; one that fails is asked again.
    const timer = setInterval(() => void attempt(async () => setView(await ask())), PAUSE);
    return () => clearInterval(timer);
  }, [view, ask, attempt]);

  return {
    view,
    isLoading,
    isSending,
    problem,
    look: async (files, options) => {
      const form = new FormData();
      form.append('options', JSON.stringify(options));
      for (const file of files) {
        form.append('files', file, file.name);
      }
      setIsSending(true);
      await attempt(async () => setView((await post<RegistryImportView>(ROOT, form)).data));
      setIsSending(false);
    },
    start: () =>
      attempt(async () => setView((await post<RegistryImportView>(`${ROOT}/${view?.id ?? ''}/start`, {})).data)),
    stop: () =>
      attempt(async () => {
        const { data } = await post<RegistryImportAnswer>(`${ROOT}/${view?.id ?? ''}/stop`, {});
        setView(data.current);
      }),
    clear: () => {
      setView(null);
      setProblem(null);
    },
  };
};

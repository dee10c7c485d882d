import { z } from 'zod';

/** Runs a measuring command: its exit code is what it gives; 2 where the options are wrong, 1 where it failed. */
export const runCommand = (main: () => Promise<number>): void => {
  void main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error instanceof z.ZodError ? z.prettifyError(error) : error);
      process.exitCode = error instanceof z.ZodError ? 2 : 1;
    },
  );
};

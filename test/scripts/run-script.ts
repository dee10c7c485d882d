import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** What a script came to. */
export interface Result {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs Node in the project's folder with nothing on its stdin, to its end. `environment` replaces this process's. */
export const runNode = async (args: string[], environment: NodeJS.ProcessEnv = process.env): Promise<Result> => {
  const child = spawn(process.execPath, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const result: Result = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (result.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (result.stderr += text));
  await once(child, 'close');
  return { ...result, code: child.exitCode };
};

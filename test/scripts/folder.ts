import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for each test of the suite that calls this, removed after it; `path` is that of the running test. */
export const useFolder = (): { path: string } => {
  const folder = { path: '' };
  beforeEach(() => {
    folder.path = mkdtempSync(join(tmpdir(), 'newsdesk-scripts-'));
  });
  afterEach(() => rmSync(folder.path, { recursive: true, force: true }));
  return folder;
};

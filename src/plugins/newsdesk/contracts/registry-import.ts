import { z } from 'zod';
import type { RegistryItemView, RegistrySummary } from './registry';

/** Requests and answers of a registry's import in the panel, under the admin prefix `/newsdesk`. */

/**
 * POST /newsdesk/registry/imports, a form: `files`, and `options` as JSON -> RegistryImportView. The files are looked at in a
 * dry run, which goes on after the answer.
 */
export const registryImportOptions = z.strictObject({
  /** Name of the source: its own ids are kept under it. */
  source: z.string().trim().min(1).max(255),
  visibility: z.enum(['public', 'internal']),
});
export type RegistryImportOptions = z.output<typeof registryImportOptions>;

/** GET /newsdesk/registry/imports/current -> RegistryImportAnswer: the user's own, so that a page that comes back finds it. */
export interface RegistryImportAnswer {
  current: RegistryImportView | null;
}

/** POST /newsdesk/registry/imports/:id/start -> RegistryImportView: imports what was looked at. */
/** POST /newsdesk/registry/imports/:id/stop -> RegistryImportAnswer: ends the reading, or forgets what was looked at. */

/**
 * `looking`: the dry run goes on; `looked`: it is done; `importing`; `linking`: the rows are in, and stories that hold a
 * touched name are linked again; `imported`; `failed`: neither could be done to its end.
 */
export type RegistryImportPhase = 'looking' | 'looked' | 'importing' | 'linking' | 'imported' | 'failed';

/** An import of a registry as it stands. */
export interface RegistryImportView {
  id: string;
  phase: RegistryImportPhase;
  files: string[];
  options: RegistryImportOptions;
  /** Share of the files that was read, in whole per cent. */
  percent: number;
  /** What the dry run, or then the import, came to; null while it goes on. */
  summary: RegistrySummary | null;
  /** What is told of single rows and records, the first of them. */
  items: RegistryItemView[];
  /** Why it failed, in words. */
  problem: string | null;
}

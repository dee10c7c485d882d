import type { RegistryItemView } from '../../contracts/registry';

/** How a registry is imported. */
export interface RegistryOptions {
  /** Name of the source: kept with terms and relations, and the scheme of the ids that it gives. */
  source: string;
  /** Of the records that are made. */
  visibility: 'public' | 'internal';
  dryRun: boolean;
  startedBy: string;
  /** Names of the files, for the run. */
  files?: readonly string[];
}

/** Who listens to a run. */
export interface RegistryListener {
  item?: (item: RegistryItemView) => void;
  /** Rows that are done. */
  progress?: (rows: number) => void;
  /** The rows are in, and the stories that hold a touched name are linked again. */
  linking?: () => void;
}

/** What an import of a registry tells, to the command line and to the panel. */

/** Records of one type that a run made, and that it changed. */
export interface Made {
  created: number;
  updated: number;
}

/** What a run of a registry came to. */
export interface RegistryCounts {
  rows: number;
  /** Rows that said nothing new. */
  unchanged: number;
  /** Rows that could not be read, or that contradict another. */
  failed: number;
  /** Values that an editor changed and the registry has otherwise, and records that an editor deleted: both stay so. */
  kept: number;
  /** Provisional people who took a row's data. */
  adopted: number;
  /** Relations with somebody whom the desk does not have. */
  strangers: number;
  people: Made;
  organizations: Made;
  offices: Made;
  terms: Made;
  relationships: Made;
}

/** What is told of one row or record: what was left out, what an editor's hand kept, who was adopted. */
export interface RegistryItemView {
  outcome: 'failed' | 'conflict' | 'adopted';
  /** File and line: "holders.csv:17". */
  origin: string;
  code: string;
  message: string;
  /** The record, where it is there, and its name. */
  record: string | null;
  name: string | null;
}

export interface RegistrySummary {
  /** Null where nothing was written. */
  run: string | null;
  counts: RegistryCounts;
  seconds: number;
  /** False where the reading was stopped before its end. */
  isWhole: boolean;
}

/** Most problems of a run that are told of and stored one by one; the others are counted. */
export const MOST_ITEMS = 1000;

import { z } from 'zod';
import { entryKind, type FindingView, type RecordView } from './desk';

/** GET /newsdesk/doubles?kind=person&limit=25 -> DoublesAnswer */
export const doublesQuery = z.strictObject({
  kind: entryKind.optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(25),
});
export type DoublesQuery = z.output<typeof doublesQuery>;

/** Two records that may be one; `keep` has more to it. */
export interface DoubleView {
  kind: z.infer<typeof entryKind>;
  keep: RecordView;
  lose: RecordView;
  /** 0 to 1. */
  score: number;
  /** What speaks for it and, with a negative weight, against; the strongest first. */
  findings: FindingView[];
}

export interface DoublesAnswer {
  results: DoubleView[];
  /** All that were found, of which `results` are the likeliest. */
  total: number;
  /** Records whose names are so common that they were not compared with each other. */
  uncompared: number;
}

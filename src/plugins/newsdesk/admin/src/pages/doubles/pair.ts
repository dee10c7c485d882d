import type { RecordView } from '../../../../contracts/desk';

/** Two records of which one is to become the other. */
export interface Pair {
  kind: RecordView['kind'];
  keep: Pick<RecordView, 'documentId' | 'name'>;
  lose: Pick<RecordView, 'documentId' | 'name'>;
}

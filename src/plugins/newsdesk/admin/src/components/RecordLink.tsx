import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { RecordView } from '../../../contracts/desk';
import { PLUGIN_ID } from '../plugin-id';

/** Address of a record's page at the desk. */
export const recordPath = (kind: RecordView['kind'], documentId: string): string =>
  `/plugins/${PLUGIN_ID}/${kind === 'person' ? 'people' : 'organizations'}/${documentId}`;

/** A name that leads to its page at the desk. */
export const RecordLink = ({ kind, documentId, name }: Pick<RecordView, 'kind' | 'documentId' | 'name'>) => (
  <Link tag={NavLink} to={recordPath(kind, documentId)}>
    {name}
  </Link>
);

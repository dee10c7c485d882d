import type { OrganizationKind } from '../types';

/** Kinds of bodies whose heads and members hold public offices. */
export const PUBLIC_KINDS: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'government',
  'military',
  'intergovernmental',
  'legislature',
  'court',
  'party',
]);

import { formOfBody } from '../core/registry/organization-index';
import type { OrganizationRecord, RegistryRows } from '../core/types';
import type { CsvInput, RowProblem } from './csv-rows';
import { readOrganizations } from './organizations-csv';
import { readHolders } from './registry-csv';
import { readRelationships } from './relationships-csv';

/** The three files of a registry; only that of office holders must be there. */
export interface RegistryFiles {
  holders: CsvInput;
  organizations?: CsvInput;
  relationships?: CsvInput;
}

/** A problem and the file it is in. */
export interface RegistryProblem extends RowProblem {
  file: keyof RegistryFiles;
}

/**
 * Reads a registry's files into one set of rows: the bodies of offices and the parents of bodies are looked up by
 * Wikidata id or by name within their state; what is not found is null and, for a parent, reported.
 * @throws Error where a file's header lacks a needed column.
 */
export async function readRegistry(files: RegistryFiles): Promise<{ rows: RegistryRows; problems: RegistryProblem[] }> {
  const holders = await readHolders(files.holders);
  const bodies = await readOrganizations(files.organizations ?? '');
  const relations = await readRelationships(files.relationships ?? '');
  const find = finderOf(bodies.organizations);
  const offices = holders.rows.offices.map((office) => ({
    ...office,
    organization: office.organization === null ? null : find(office.organization, office.country),
  }));
  const organizations = bodies.organizations.map((body) => ({
    ...body,
    parent: body.parent === null ? null : find(body.parent, body.country),
  }));
  const ofFile = (file: keyof RegistryFiles, problems: readonly RowProblem[]) =>
    problems.map((problem) => ({ ...problem, file }));
  return {
    rows: { ...holders.rows, offices, organizations, relationships: relations.relationships },
    problems: [
      ...ofFile('holders', holders.problems),
      ...ofFile('organizations', bodies.problems),
      ...ofFile('relationships', relations.problems),
    ],
  };
}

function finderOf(organizations: readonly OrganizationRecord[]) {
  const ids = new Set(organizations.map(({ id }) => id));
  const byName = new Map<string, OrganizationRecord[]>();
  for (const body of organizations) {
    for (const name of new Set([body.name, ...body.otherNames].map(formOfBody))) {
      byName.set(name, [...(byName.get(name) ?? []), body]);
    }
  }
  return (idOrName: string, country: string | null): string | null => {
    if (ids.has(idOrName)) return idOrName;
    const named = byName.get(formOfBody(idOrName)) ?? [];
    const ofState = named.filter((body) => body.country === (country?.slice(0, 2) ?? null));
    return ofState[0]?.id ?? (named.length === 1 ? (named[0]?.id ?? null) : null);
  };
}

import { foldName } from '../names/fold';
import type { OrganizationRecord } from '../types';
import { stateOf } from './state';

/** A body's record with its names folded: the full name first, then the others and acronyms. */
export interface IndexedOrganization {
  record: OrganizationRecord;
  forms: readonly string[];
}

const NONE: readonly IndexedOrganization[] = [];

/** Bodies by id, by folded name, other name or acronym, and by state. */
export class OrganizationIndex {
  private readonly byIds = new Map<string, IndexedOrganization>();
  private readonly byWikidataIds = new Map<string, IndexedOrganization>();
  private readonly byForm = new Map<string, IndexedOrganization[]>();
  private readonly byState = new Map<string, IndexedOrganization[]>();

  put(record: OrganizationRecord): void {
    this.remove(record.id);
    const forms = [...new Set([record.name, ...record.otherNames].map(formOfBody))].filter((form) => form !== '');
    const body = { record, forms };
    this.byIds.set(record.id, body);
    if (record.wikidataId !== null) this.byWikidataIds.set(record.wikidataId, body);
    for (const form of forms) append(this.byForm, form, body);
    append(this.byState, stateOf(record.country) ?? '', body);
  }

  remove(id: string): void {
    const body = this.byIds.get(id);
    if (body === undefined) return;
    this.byIds.delete(id);
    const { wikidataId, country } = body.record;
    if (wikidataId !== null && this.byWikidataIds.get(wikidataId) === body) this.byWikidataIds.delete(wikidataId);
    for (const form of body.forms) cut(this.byForm, form, body);
    cut(this.byState, stateOf(country) ?? '', body);
  }

  byId(id: string): IndexedOrganization | null {
    return this.byIds.get(id) ?? null;
  }

  byWikidataId(id: string): IndexedOrganization | null {
    return this.byWikidataIds.get(id) ?? null;
  }

  named(form: string): readonly IndexedOrganization[] {
    return this.byForm.get(form) ?? NONE;
  }

  ofState(state: string | null): readonly IndexedOrganization[] {
    return this.byState.get(state ?? '') ?? NONE;
  }
}

/** Folds a body's name and drops a leading article: "The Pentagon" -> "pentagon", "I.A.E.A." -> "iaea". */
export function formOfBody(name: string): string {
  return foldName(name).replace(/^the /, '');
}

function append(lists: Map<string, IndexedOrganization[]>, key: string, body: IndexedOrganization): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [body]);
  else list.push(body);
}

function cut(lists: Map<string, IndexedOrganization[]>, key: string, body: IndexedOrganization): void {
  const rest = (lists.get(key) ?? []).filter((other) => other !== body);
  if (rest.length === 0) lists.delete(key);
  else lists.set(key, rest);
}

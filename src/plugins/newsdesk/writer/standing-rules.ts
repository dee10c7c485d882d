import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { StandingRule } from '../core/types';
import type { Connection } from '../sql/connection';
import { type DecisionRow, findDecisions, takenBackOf } from './decisions';
import { deskOf } from './desk';
import { type Tables, tablesOf } from './tables';

const detail = z.object({
  office: z.object({ title: z.string(), country: z.string().nullable() }).nullable(),
  from: z.string().nullable(),
  until: z.string().nullable(),
});

/** A decision of the verb `rule` as the linker takes it. */
export const toRule = ({ documentId: id, kind, nameForm, record, detail: given }: DecisionRow): StandingRule => {
  const found = detail.safeParse(given);
  if (!found.success || nameForm === null || record === null)
    throw new Error(`The standing rule ${id} cannot be read: it needs a name, a record, an office and a period.`);
  return { id, kind, nameForm, record, ...found.data };
};

/** Rows of the rules that hold, the oldest first. */
export const readRuleRows = async (db: Connection, tables: Tables): Promise<DecisionRow[]> => {
  const rows = await findDecisions(db, tables, 'verb', 'rule');
  const takenBack = await takenBackOf(
    db,
    tables,
    rows.map(({ documentId }) => documentId),
  );
  return rows.filter(({ documentId }) => !takenBack.has(documentId));
};

/** The standing rules that hold, kept by the desk until one is made or taken back. */
export const standingRules = (strapi: Core.Strapi, db: Connection): Promise<readonly StandingRule[]> =>
  deskOf(strapi).rules(db, async () => (await readRuleRows(db, tablesOf(strapi))).map(toRule));

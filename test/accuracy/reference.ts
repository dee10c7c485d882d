import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the reference stories, which are no part of this repository: `NEWSDESK_REFERENCE`, else beside the project. */
const referenceFolder = (): string => process.env.NEWSDESK_REFERENCE ?? resolve(__dirname, '../../../shared');

/** Path of a file among the labelled stories: "spans/pud.jsonl" -> ".../gold/spans/pud.jsonl". */
export const goldFile = (name: string): string => join(referenceFolder(), 'gold', name);

/** The registry of office holders that goes with the reference stories. */
export const registryFile = (): string => join(referenceFolder(), 'registry', 'office-holders.csv');

/** Path of a file among the reference's linking cases: "cases.mjs" -> ".../linking/cases.mjs". */
export const linkingFile = (name: string): string => join(referenceFolder(), 'linking', name);

/** Whether the labelled stories are there. */
export const hasReference = (): boolean => existsSync(goldFile('articles.jsonl'));

/** What a command says where they are missing. */
export const MISSING = `There are no reference stories in ${referenceFolder()}: set NEWSDESK_REFERENCE to their folder.`;

import { parse, type CsvError } from 'csv-parse';
import { z } from 'zod';
import { wordsOf } from './registry/fields';

/** A row that could not be read, and why, in words for people; `line` counts from 1, the header being line 1. */
export interface RowProblem {
  line: number;
  message: string;
}

/** What is read from: the whole text, or pieces of it as they come from a file. */
export type CsvInput = string | AsyncIterable<string | Uint8Array>;

/** A row that fits its schema, or the problem with it. */
export type CsvRow<Row> = { line: number; row: Row } | { line: number; problem: string };

/**
 * Reads CSV row by row with named columns and checks each against a schema; a bad row is handed out as such, and the
 * others go on. Order of columns and unknown columns do not matter.
 * @throws Error where the header lacks a column of `required`, naming the columns and the file's.
 */
export async function* readCsvRows<Shape extends z.ZodRawShape>(
  input: CsvInput,
  schema: z.ZodObject<Shape>,
  required: readonly string[],
): AsyncGenerator<CsvRow<z.output<z.ZodObject<Shape>>>> {
  for await (const rows of readCsvBatches(input, schema, required)) yield* rows;
}

/**
 * The same, with all rows at once that a piece of the input holds: a promise a row takes longer than reading it.
 * @throws Error where the header lacks a column of `required`, naming the columns and the file's.
 */
export async function* readCsvBatches<Shape extends z.ZodRawShape>(
  input: CsvInput,
  schema: z.ZodObject<Shape>,
  required: readonly string[],
): AsyncGenerator<CsvRow<z.output<z.ZodObject<Shape>>>[]> {
  let rows: CsvRow<z.output<z.ZodObject<Shape>>>[] = [];
  const parser = parse({
    bom: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    skipRecordsWithError: true,
    trim: true,
    onSkip: (error: CsvError | undefined) => {
      const line = typeof error?.['lines'] === 'number' ? error['lines'] : 0;
      rows.push({ line, problem: error?.message ?? 'The row cannot be read.' });
      return undefined;
    },
  });
  let check: ((record: readonly string[]) => z.ZodSafeParseResult<z.output<z.ZodObject<Shape>>>) | null = null;
  // Taken as they are parsed: a stream hands out one record a promise. The parser's own options for this make an object of
  // fifteen fields for each record, which takes a quarter of the time.
  parser.push = (record: string[] | null) => {
    if (record === null) return true;
    if (check === null) {
      check = rowChecker(schema, columnsOf(record, required));
      return true;
    }
    const { lines: line } = parser.info;
    const checked = check(record);
    rows.push(checked.success ? { line, row: checked.data } : { line, problem: wordsOf(checked.error) });
    return true;
  };
  for await (const piece of typeof input === 'string' ? [input] : input) {
    await finished((done) => parser.write(piece, done));
    const read = rows;
    rows = [];
    if (read.length > 0) yield read;
  }
  await finished((done) => parser.end(done));
  if (rows.length > 0) yield rows;
}

/** Waits for a step of a stream that calls back, with the error where there is one. */
function finished(step: (done: (error?: Error | null) => void) => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    step((error) => (error == null ? resolve() : reject(error)));
  });
}

/** Values of one column that are remembered; ids and names, which seldom come again, fill no more memory than this. */
const REMEMBERED = 4000;

/**
 * Checks rows field by field, and a value that a column had before not once more: titles, states and dates of a registry
 * come again and again, and checking whole rows took most of the time and the memory of reading one.
 */
function rowChecker<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, header: readonly string[]) {
  type Checked = z.ZodSafeParseResult<z.output<z.ZodObject<Shape>>>;
  const fields = Object.entries(schema.shape).map(([name, field]) => ({
    name,
    field,
    // The last of several columns of one name, as an object would have it.
    at: header.lastIndexOf(name),
    seen: new Map<string, { data: unknown }>(),
  }));
  const columns = fields.filter(({ at }) => at >= 0);
  // What stands for columns that are missing is the same in each row, and all rows are of one shape.
  const blank: Record<string, unknown> = {};
  const absent = new Map(
    fields.filter(({ at }) => at < 0).map(({ name, field }) => [name, z.safeParse(field, undefined)]),
  );
  for (const { name } of fields) blank[name] = absent.get(name)?.data;
  const canBeAbsent = [...absent.values()].every(({ success }) => success);
  // The whole row is checked where a field is wrong, so that the problem names every field that is.
  const checkWhole = (record: readonly string[]): Checked =>
    schema.safeParse(Object.fromEntries(columns.map(({ name, at }) => [name, record[at] ?? ''])));
  return (record: readonly string[]): Checked => {
    if (!canBeAbsent) return checkWhole(record);
    const row = { ...blank };
    for (const { name, field, at, seen } of columns) {
      const value = record[at] ?? '';
      let known = seen.get(value);
      if (known === undefined) {
        const checked = z.safeParse(field, value);
        if (!checked.success) return checkWhole(record);
        known = { data: checked.data };
        if (seen.size < REMEMBERED) seen.set(value, known);
      }
      row[name] = known.data;
    }
    return { success: true, data: row as z.output<z.ZodObject<Shape>> };
  };
}

function columnsOf(header: readonly string[], required: readonly string[]): string[] {
  const columns = header.map((name) => name.trim().toLowerCase());
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length === 0) return columns;
  throw new Error(
    `The first line must name the columns: ${missing.join(', ')} missing, found ${columns.join(', ')}. ` +
      'Fields are parted by commas.',
  );
}

import { parse, type CsvError, type Parser } from 'csv-parse';
import { Readable } from 'node:stream';
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
  type Row = CsvRow<z.output<z.ZodObject<Shape>>>;
  const skipped: Row[] = [];
  const parser = parse({
    bom: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    skipRecordsWithError: true,
    trim: true,
    onSkip: (error: CsvError | undefined) => {
      const line = typeof error?.['lines'] === 'number' ? error['lines'] : 0;
      skipped.push({ line, problem: error?.message ?? 'The row cannot be read.' });
      return undefined;
    },
  });
  const source = typeof input === 'string' ? Readable.from([input]) : Readable.from(input);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  const lines = linesOf(parser);
  const check = rowChecker(schema);
  let columns: [name: string, at: number][] | null = null;
  for await (const record of parser as AsyncIterable<string[]>) {
    const line = lines();
    if (columns === null) {
      columns = columnsOf(record, required).filter(([name]) => name in schema.shape);
      continue;
    }
    yield* skipped.splice(0);
    const fields: Record<string, string> = {};
    for (const [name, at] of columns) fields[name] = record[at] ?? '';
    const checked = check(fields);
    if (checked.success) yield { line, row: checked.data };
    else yield { line, problem: wordsOf(checked.error) };
  }
  yield* skipped;
}

/**
 * The lines on which the records of a parser end, one a call, in the order in which they are read. The parser's own
 * option `info` makes an object of fifteen fields for each record, which takes a quarter of the time.
 */
function linesOf(parser: Parser): () => number {
  const waiting: number[] = [];
  let at = 0;
  const push = parser.push.bind(parser);
  parser.push = (record: unknown) => {
    waiting.push(parser.info.lines);
    return push(record);
  };
  return () => {
    const line = waiting[at++] ?? 0;
    if (at === waiting.length) waiting.length = at = 0;
    return line;
  };
}

/** Values of one column that are remembered; ids and names, which seldom come again, fill no more memory than this. */
const REMEMBERED = 4000;

/**
 * Checks rows field by field, and a value that a column had before not once more: titles, states and dates of a registry
 * come again and again, and checking whole rows took most of the time and the memory of reading one.
 */
function rowChecker<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  type Checked = z.ZodSafeParseResult<z.output<z.ZodObject<Shape>>>;
  const columns = Object.entries(schema.shape).map(([name, field]) => ({
    name,
    field,
    seen: new Map<unknown, unknown>(),
  }));
  return (fields: Record<string, string>): Checked => {
    const row: Record<string, unknown> = {};
    for (const { name, field, seen } of columns) {
      const value = fields[name];
      if (!seen.has(value)) {
        const checked = z.safeParse(field, value);
        // The whole row then, so that the problem names every field that is wrong.
        if (!checked.success) return schema.safeParse(fields);
        if (seen.size >= REMEMBERED) {
          row[name] = checked.data;
          continue;
        }
        seen.set(value, checked.data);
      }
      row[name] = seen.get(value);
    }
    return { success: true, data: row as z.output<z.ZodObject<Shape>> };
  };
}

function columnsOf(header: readonly string[], required: readonly string[]): [name: string, at: number][] {
  const columns = header.map((name) => name.trim().toLowerCase());
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length === 0) return columns.map((name, at) => [name, at]);
  throw new Error(
    `The first line must name the columns: ${missing.join(', ')} missing, found ${columns.join(', ')}. ` +
      'Fields are parted by commas.',
  );
}

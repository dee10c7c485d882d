import { parse, type CsvError } from 'csv-parse';
import { Readable } from 'node:stream';
import type { z } from 'zod';

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
    info: true,
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
  let columns: [name: string, at: number][] | null = null;
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    if (columns === null) {
      columns = columnsOf(record, required).filter(([name]) => name in schema.shape);
      continue;
    }
    yield* skipped.splice(0);
    const fields: Record<string, string> = {};
    for (const [name, at] of columns) fields[name] = record[at] ?? '';
    const checked = schema.safeParse(fields);
    if (checked.success) yield { line: info.lines, row: checked.data };
    else yield { line: info.lines, problem: wordsOf(checked.error) };
  }
  yield* skipped;
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

function wordsOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.') || 'row'}: ${message}`).join('; ');
}

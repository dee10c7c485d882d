import type { Socket } from 'node:net';
import { z } from 'zod';
import { readLines } from '../readers/lines';
import { type RegistryFact, registryFact } from '../readers/registry/fact';
import { recordWork } from '../contracts/record-work';
import type { ReadOutcome } from '../readers/story';

/**
 * How a command gives its work to the running server: lines of JSON over a socket. The command sends its request and
 * then, for an import, the stories or the rows of a registry that it has read, and `{ "end": true }`; the server answers an item each, then the summary.
 */

const warning = z.object({
  code: z.string(),
  message: z.string(),
  start: z.number().optional(),
  end: z.number().optional(),
});

const outcomeLine = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    story: z.object({
      origin: z.string(),
      headline: z.string(),
      paragraphs: z.array(z.string()),
      byline: z.string().nullable(),
      published: z.string().nullable(),
      url: z.string().nullable(),
      publisher: z.string().nullable(),
      language: z.string().nullable(),
      source: z.string(),
      externalId: z.string(),
      warnings: z.array(warning),
    }),
  }),
  z.object({ ok: z.literal(false), origin: z.string(), problem: z.object({ code: z.string(), message: z.string() }) }),
]);

const requestLine = z.discriminatedUnion('command', [
  z.object({
    command: z.literal('import'),
    options: z.object({
      source: z.string(),
      publish: z.boolean(),
      dryRun: z.boolean(),
      startedBy: z.string(),
      withStory: z.boolean(),
    }),
  }),
  z.object({ command: z.literal('seed') }),
  z.object({ command: z.literal('relink'), since: z.string().nullable(), dryRun: z.boolean() }),
  ...recordWork.options,
  z.object({ command: z.literal('analyse-again'), engineBefore: z.string().nullable(), dryRun: z.boolean() }),
  z.object({
    command: z.literal('registry'),
    options: z.object({
      source: z.string(),
      visibility: z.enum(['public', 'internal']),
      dryRun: z.boolean(),
      startedBy: z.string(),
      files: z.array(z.string()),
    }),
  }),
]);

/** What a command asks of the server. */
export type WriterRequest = z.infer<typeof requestLine>;

/** What a command sends after its request; which of them, the request says. */
export interface WriterInputs {
  stories: AsyncIterable<ReadOutcome>;
  /** Resolves once the command says that it sends no more, or goes away: for work that takes no inputs, its end. */
  ended: () => Promise<void>;
  facts: AsyncIterable<RegistryFact>;
}

/** Does a command's work in the server: tells of each item, gives the summary (plain data). */
export type WriterHandler = (
  request: WriterRequest,
  inputs: WriterInputs,
  report: (item: object) => void,
) => Promise<object>;

/** Sends one line; gives false where the other side is behind and the writer should wait for `drain`. */
export const sendLine = (socket: Socket, line: object): boolean =>
  socket.destroyed || socket.writableEnded ? true : socket.write(`${JSON.stringify(line)}\n`);

/** The lines of a socket, parsed; ends where the other side ends or goes away. A line that is no JSON comes as null. */
export async function* readMessages(socket: Socket): AsyncGenerator<unknown, void> {
  try {
    for await (const line of readLines(socket)) yield parse(line);
  } catch (error) {
    // Going away in the middle is an end like any other: whoever waits for more says what is missing.
    if (!socket.destroyed) throw error;
  }
}

const parse = (line: string): unknown => {
  try {
    const value: unknown = JSON.parse(line);
    return value;
  } catch {
    // Not this protocol: the caller refuses a null with a message of its own.
    return null;
  }
};

const isEnd = (line: unknown): boolean => typeof line === 'object' && line !== null && 'end' in line;

async function* readInputs<Schema extends z.ZodType>(
  lines: AsyncIterator<unknown>,
  schema: Schema,
): AsyncGenerator<z.output<Schema>, void> {
  for (;;) {
    const next = await lines.next();
    if (next.done === true || isEnd(next.value)) return;
    const input = schema.safeParse(next.value);
    if (!input.success) throw new Error('The command and the server do not understand each other: restart the server.');
    yield input.data;
  }
}

const untilEnd = async (lines: AsyncIterator<unknown>): Promise<void> => {
  for (let next = await lines.next(); next.done !== true && !isEnd(next.value);) next = await lines.next();
};

const failure = (error: unknown): object => ({
  error: {
    code: error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'failed',
    message: error instanceof Error ? error.message : String(error),
  },
});

/** The server's side of one connection: reads the request, lets the handler work, answers. Never throws. */
export const serveRequest = async (socket: Socket, handler: WriterHandler): Promise<void> => {
  try {
    const lines = readMessages(socket);
    const first = await lines.next();
    if (first.done === true) return;
    const request = requestLine.safeParse(first.value);
    if (!request.success) throw new Error('The server does not know this request: restart it after an upgrade.');
    const inputs = {
      stories: readInputs(lines, outcomeLine),
      facts: readInputs(lines, registryFact),
      ended: () => untilEnd(lines),
    };
    const summary = await handler(request.data, inputs, (item) => sendLine(socket, { item }));
    sendLine(socket, { summary });
  } catch (error) {
    sendLine(socket, failure(error));
  } finally {
    socket.end();
  }
};

const itemLine = z.object({
  item: z.looseObject({ outcome: z.string() }),
});
const summaryLine = z.object({ summary: z.record(z.string(), z.unknown()) });
const errorLine = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** What the server answered instead of a summary. */
class HandOverError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Waits until the other side has caught up, or has gone away. */
const drained = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
    if (socket.destroyed) done();
  });

const sendInputs = async (socket: Socket, inputs: AsyncIterable<object>): Promise<void> => {
  for await (const outcome of inputs) {
    if (socket.destroyed) return;
    if (!sendLine(socket, outcome)) await drained(socket);
  }
  sendLine(socket, { end: true });
};

/**
 * The command's side: sends a request and what goes with it over a connection whose first line was read, tells of each item as
 * the server answers it, and gives the summary.
 * @throws HandOverError with the server's reason, or where the server went away before it was done.
 */
export const handOver = async <Item>(
  { socket, lines }: { socket: Socket; lines: AsyncIterator<unknown> },
  request: WriterRequest,
  inputs: AsyncIterable<object>,
  report: (item: Item) => void,
): Promise<Record<string, unknown>> => {
  sendLine(socket, request);
  // An input that cannot be read ends the request; the reason is thrown below, once the connection is closed.
  const sent = sendInputs(socket, inputs).then(
    () => null,
    (error: unknown) => {
      socket.destroy();
      return { error };
    },
  );
  try {
    for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
      const item = itemLine.safeParse(next.value);
      if (item.success) {
        report(item.data.item as Item);
        continue;
      }
      const summary = summaryLine.safeParse(next.value);
      if (summary.success) return summary.data.summary;
      const refusal = errorLine.safeParse(next.value);
      if (refusal.success) throw new HandOverError(refusal.data.error.code, refusal.data.error.message);
      throw new HandOverError(
        'protocol',
        'The server answers in a way that this command does not know: restart the server.',
      );
    }
  } finally {
    socket.destroy();
  }
  const failed = await sent;
  if (failed !== null) throw failed.error;
  throw new HandOverError(
    'gone',
    'The server went away before it was done. What it had confirmed is stored; run the same command again.',
  );
};

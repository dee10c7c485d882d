import pc from 'picocolors';

type Colours = ReturnType<typeof pc.createColors>;

/** What a command is given of its process, so that tests can give their own. */
export interface Io {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  env: NodeJS.ProcessEnv;
  cwd(): string;
}

/** Width of output that goes into a file or a pipe. */
const PLAIN_WIDTH = 80;
/** Longer lines are hard to read, however wide the terminal is. */
const WIDEST = 110;

/** Whether to write to a stream in colour: on a terminal, unless the environment says otherwise. */
export const hasColour = (stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean => {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return env.FORCE_COLOR !== '0';
  // Not a terminal: the property is not false but missing, whatever its type says.
  return Boolean(stream.isTTY) && env.TERM !== 'dumb';
};

/** Where a command reads and writes: data to stdout, everything else to stderr, in colour where a person looks. */
export class Terminal {
  readonly io: Io;
  /** For stdout. */
  readonly colours: Colours;
  /** For stderr. */
  readonly noteColours: Colours;
  /** True once the reader of stdout has gone away (`newsdesk ... | head`). */
  isClosed = false;

  constructor(io: Io) {
    this.io = io;
    this.colours = pc.createColors(hasColour(io.stdout, io.env));
    this.noteColours = pc.createColors(hasColour(io.stderr, io.env));
    for (const stream of [io.stdout, io.stderr]) {
      stream.on('error', (error: NodeJS.ErrnoException) => {
        // Who closes the pipe has seen enough; that is no failure.
        if (error.code !== 'EPIPE') throw error;
        if (stream === io.stdout) this.isClosed = true;
      });
    }
  }

  /** Columns that a table may take: what goes into a file or a pipe is not wrapped. */
  get tableWidth(): number {
    return this.io.stdout.isTTY ? Math.max(this.io.stdout.columns, 40) : Infinity;
  }

  /** Columns to write text in. */
  get width(): number {
    const columns = this.io.stdout.isTTY ? this.io.stdout.columns : PLAIN_WIDTH;
    return Math.min(Math.max(columns, 40), WIDEST);
  }

  /** Writes a line of data; resolves once there is room for more. */
  async print(line: string): Promise<void> {
    const { stdout } = this.io;
    if (this.isClosed || stdout.write(`${line}\n`)) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        stdout.off('drain', done).off('close', done).off('error', done);
        resolve();
      };
      stdout.on('drain', done).on('close', done).on('error', done);
    });
  }

  /** Writes a line for people, beside the data. */
  note(line: string): void {
    this.io.stderr.write(`${line}\n`);
  }
}

/** Text of others, safe to print: control characters, which could steer a terminal, become "?". */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '?');

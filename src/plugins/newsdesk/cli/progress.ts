import cliProgress from 'cli-progress';
import type { Terminal } from './terminal';

/** How long a work may take before a bar appears, in milliseconds. */
const PATIENCE = 2000;

/** A bar on stderr for work that takes over two seconds; only where a person looks at stderr. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #began = Date.now();
  readonly #unit: 'count' | 'percent';
  #done = 0;
  #bar: cliProgress.SingleBar | null = null;

  /** @param unit whether the bar shows how many of how many, or a share alone */
  constructor(terminal: Terminal, total: number, unit: 'count' | 'percent' = 'count') {
    this.#unit = unit;
    this.#terminal = terminal;
    this.#total = total;
  }

  /** One more is done. */
  step(): void {
    this.reach(this.#done + 1);
  }

  /** So many are done. */
  reach(done: number): void {
    if (done === this.#done) return;
    this.#done = done;
    const isDue = Date.now() - this.#began > PATIENCE && this.#done < this.#total;
    if (this.#bar === null && isDue && this.#terminal.io.stderr.isTTY) this.#start();
    this.#bar?.update(this.#done);
  }

  /** Writes a line of data above the bar. */
  async print(line: string): Promise<void> {
    const { stdout, stderr } = this.#terminal.io;
    const isInTheWay = this.#bar !== null && stdout.isTTY;
    if (isInTheWay) stderr.write('\r\u001b[2K');
    await this.#terminal.print(line);
    if (isInTheWay) this.#bar?.render();
  }

  /** Takes the bar away. */
  end(): void {
    this.#bar?.stop();
    this.#bar = null;
  }

  #start(): void {
    this.#bar = new cliProgress.SingleBar({
      stream: this.#terminal.io.stderr,
      format: `  {bar} ${this.#unit === 'count' ? '{value} of {total}' : '{percentage} %'}  {eta_formatted} left`,
      barCompleteChar: '━',
      barIncompleteChar: ' ',
      barsize: 30,
      hideCursor: true,
      clearOnComplete: true,
    });
    this.#bar.start(this.#total, this.#done);
  }
}

import type { RegistryItemView, RegistrySummary } from '../../contracts/registry';
import { Progress } from '../progress';
import { printable, type Terminal } from '../terminal';
import { renderRegistrySummary } from './summary';

/** Items of a kind that are shown one by one to a person; more are counted, and `--json` gives all. */
const SHOWN = 20;

const WORDS = { failed: 'left out', conflict: 'kept', adopted: 'adopted' } as const;

/** What an import of a registry prints: problems as they come, above a bar where it takes long, and a summary. */
export class RegistryReport {
  readonly #terminal: Terminal;
  readonly #isJson: boolean;
  readonly #isDryRun: boolean;
  readonly #bytes: number;
  readonly #counts = { failed: 0, conflict: 0, adopted: 0 };
  #progress: Progress;
  #printing = Promise.resolve();

  constructor(terminal: Terminal, bytes: number, { isJson, isDryRun }: { isJson: boolean; isDryRun: boolean }) {
    this.#terminal = terminal;
    this.#isJson = isJson;
    this.#isDryRun = isDryRun;
    this.#bytes = bytes;
    this.#progress = new Progress(terminal, 100, 'percent');
  }

  #read = 0;
  #total = 1;

  /** Hears how often the files are read. */
  expect(passes: readonly number[]): void {
    this.#total = Math.max(1, this.#bytes * Math.max(1, ...passes));
  }

  /** Hears how many bytes were read. */
  readonly read = (bytes: number): void => {
    this.#read += bytes;
    this.#progress.reach(Math.min(99, Math.floor((100 * this.#read) / this.#total)));
  };

  /** Prints one item. */
  readonly item = (item: RegistryItemView): void => {
    this.#counts[item.outcome]++;
    if (this.#isJson) return this.#print(JSON.stringify({ item }));
    if (this.#counts[item.outcome] > SHOWN) return;
    this.#print(this.#lineOf(item));
  };

  /** Prints the summary, after all items. */
  async end(summary: RegistrySummary): Promise<void> {
    await this.#printing;
    this.#progress.end();
    if (this.#isJson) return this.#terminal.print(JSON.stringify({ summary: { ...summary, dryRun: this.#isDryRun } }));
    const { colours } = this.#terminal;
    const more = Object.entries({ ...this.#counts, failed: summary.counts.failed }).flatMap(([outcome, count]) =>
      count > SHOWN
        ? [colours.dim(`… ${count - SHOWN} more ${WORDS[outcome as keyof typeof WORDS]}; --json tells of them`)]
        : [],
    );
    const shown = Object.values(this.#counts).some((count) => count > 0);
    const lines = [...more, ...(shown ? [''] : [])];
    await this.#terminal.print(
      [
        ...lines,
        renderRegistrySummary(summary, { isDryRun: this.#isDryRun, isColoured: colours.isColorSupported }),
      ].join('\n'),
    );
  }

  /** Takes the bar away, whatever happened. */
  stop(): void {
    this.#progress.end();
  }

  #print(line: string): void {
    this.#printing = this.#printing.then(() => this.#progress.print(line));
  }

  #lineOf({ outcome, origin, name, message }: RegistryItemView): string {
    const { colours } = this.#terminal;
    const colour = { failed: colours.red, conflict: colours.yellow, adopted: colours.green }[outcome];
    const who = name === null ? '' : `${colours.bold(printable(name))}: `;
    return `${colour(WORDS[outcome].padEnd(8))}  ${colours.dim(printable(origin))}  ${who}${printable(message)}`;
  }
}

import type { ImportItemView } from '../contracts/desk';
import type { RunSummary } from './import-summary';
import { itemLines, originWidth, storyLines } from './item-lines';
import { Progress } from './progress';
import { originOf } from './read-input';
import { renderSummary } from './summary';
import { printable, type Terminal } from './terminal';
import { counted } from './wording';

/** What an import prints: items as they come, above a bar where it takes long, and a summary. */
export class ImportReport {
  readonly #terminal: Terminal;
  readonly #isJson: boolean;
  readonly #isDryRun: boolean;
  readonly #progress: Progress;
  readonly #width: number;
  /** How often each warning came. */
  readonly #warnings = new Map<string, number>();
  #printing = Promise.resolve();
  /** Whether the last item was shown with its details. */
  #isDetailed = false;

  constructor(terminal: Terminal, files: readonly string[], { json, dryRun }: { json: boolean; dryRun: boolean }) {
    this.#terminal = terminal;
    this.#isJson = json;
    this.#isDryRun = dryRun;
    this.#progress = new Progress(terminal, files.length);
    this.#width = originWidth(files.map(originOf));
  }

  /** Prints one item. */
  readonly take = (item: ImportItemView): void => {
    this.#progress.step();
    const lines = this.#isJson ? [JSON.stringify({ item })] : this.#linesOf(item);
    this.#printing = this.#printing.then(() => this.#progress.print(lines.join('\n')));
  };

  /** Prints the summary, after all items. */
  async end(summary: RunSummary): Promise<void> {
    await this.#printing;
    this.#progress.end();
    const { counts, run, seconds, total } = summary;
    if (this.#isJson) {
      const dryRun = this.#isDryRun;
      return this.#terminal.print(JSON.stringify({ summary: { run, seconds, counts, dryRun } }));
    }
    const { linked, suggested: toCheck, made, ...outcomes } = counts;
    const facts = { stories: total, outcomes, linked, toCheck, made, seconds, isDryRun: this.#isDryRun };
    const { colours } = this.#terminal;
    const repeated = [...this.#warnings].filter(([, times]) => times > 1);
    const lines = repeated.map(([warning, times]) =>
      colours.yellow(`  ${counted(times, 'file')}: ${printable(warning)}`),
    );
    // The details of an item end in an empty line already.
    const gap = this.#isDetailed ? [] : [''];
    const repeats = lines.length > 0 ? [...lines, ''] : [];
    return this.#terminal.print([...gap, ...repeats, renderSummary(facts, colours.isColorSupported)].join('\n'));
  }

  /** Takes the bar away, whatever happened. */
  stop(): void {
    this.#progress.end();
  }

  #linesOf(item: ImportItemView): string[] {
    const { colours } = this.#terminal;
    this.#isDetailed = item.story !== null;
    if (item.story !== null) {
      const story = storyLines(item.story, this.#terminal.tableWidth, colours);
      return [...itemLines(item, item.warnings, this.#width, colours), '', ...story, ''];
    }
    // Of many files the same warning is shown once; the end says how often it came.
    const first = item.warnings.filter((warning) => !this.#warnings.has(warning));
    for (const warning of item.warnings) this.#warnings.set(warning, (this.#warnings.get(warning) ?? 0) + 1);
    return itemLines(item, first, this.#width, colours);
  }
}

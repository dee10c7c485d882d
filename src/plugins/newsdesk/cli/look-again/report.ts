import type { LookAgainItem, LookAgainSummary, LookedAtStory } from '../../contracts/look-again';
import { Progress } from '../progress';
import type { Terminal } from '../terminal';
import { storyLines } from './story-lines';
import { renderLookAgainSummary } from './summary';

/** What `relink` and `analyse-again` print: the stories that change as they come, above a bar, and a summary. */
export class LookAgainReport {
  readonly #terminal: Terminal;
  readonly #isJson: boolean;
  readonly #isDryRun: boolean;
  #progress: Progress;
  #printing = Promise.resolve();
  #hasStories = false;

  constructor(terminal: Terminal, { isJson, isDryRun }: { isJson: boolean; isDryRun: boolean }) {
    this.#terminal = terminal;
    this.#isJson = isJson;
    this.#isDryRun = isDryRun;
    this.#progress = new Progress(terminal, 0);
  }

  /** Takes how many stories there are, then each; those that come out the same are counted and not shown. */
  readonly take = (item: LookAgainItem): void => {
    if (item.outcome === 'found') {
      this.#progress.end();
      this.#progress = new Progress(this.#terminal, item.stories);
      return;
    }
    this.#progress.step();
    if (item.outcome === 'changed' || item.outcome === 'failed') this.#show(item);
  };

  /** Prints the summary, after all stories. */
  async end(summary: LookAgainSummary): Promise<void> {
    await this.#printing;
    this.#progress.end();
    if (this.#isJson) {
      return this.#terminal.print(JSON.stringify({ summary: { ...summary, dryRun: this.#isDryRun } }));
    }
    const options = { isDryRun: this.#isDryRun, isColoured: this.#terminal.colours.isColorSupported };
    const gap = this.#hasStories ? '\n' : '';
    return this.#terminal.print(gap + renderLookAgainSummary(summary, options));
  }

  /** Takes the bar away, whatever happened. */
  stop(): void {
    this.#progress.end();
  }

  #show(story: LookedAtStory): void {
    this.#hasStories = true;
    const lines = this.#isJson ? [JSON.stringify({ story })] : storyLines(story, this.#terminal.colours);
    const progress = this.#progress;
    this.#printing = this.#printing.then(() => progress.print(lines.join('\n')));
  }
}

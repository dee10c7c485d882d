import { styleText } from 'node:util';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const isTerminal = process.stderr.isTTY === true;
const hasColour = process.env.FORCE_COLOR ? process.env.FORCE_COLOR !== '0' : isTerminal && !process.env.NO_COLOR;

/**
 * Colours a text where stderr is a terminal and NO_COLOR is not set.
 * @param {'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan'} style
 * @param {string} text
 */
export const paint = (style, text) => (hasColour ? styleText(style, text) : text);

/**
 * A duration for the eye: 0.3 -> "0.3 s", 95 -> "1 min 35 s".
 * @param {number} seconds
 */
export const showDuration = (seconds) => {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
};

/**
 * Seconds since a mark that `performance.now()` gave.
 * @param {number} mark
 */
export const secondsSince = (mark) => (performance.now() - mark) / 1000;

/**
 * Prints one line of a step: a sign, the step's name in a column, what came of it. Goes to stderr.
 * @param {'done' | 'failed' | 'skipped'} outcome
 * @param {string} name
 * @param {string} text
 */
export const printStep = (outcome, name, text) => {
  const sign = { done: paint('green', '✓'), failed: paint('red', '✗'), skipped: paint('yellow', '–') }[outcome];
  process.stderr.write(`${sign} ${name.padEnd(9)} ${text}\n`);
};

/**
 * Shows what is under way, with the seconds it has taken, while several steps may run at once. On a terminal a line
 * that moves appears once two seconds have passed; piped, nothing is shown: each step prints its line at its end.
 */
export class Progress {
  /** @type {Map<string, number>} */
  #running = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  #frame = 0;
  #isShown = false;

  /**
   * Runs one step with its name on show, and gives what it gives.
   * @template T
   * @param {string} name
   * @param {() => Promise<T>} step
   * @returns {Promise<T>}
   */
  async during(name, step) {
    this.#running.set(name, performance.now());
    if (isTerminal) this.#timer ??= setInterval(() => this.#draw(), 100).unref();
    try {
      return await step();
    } finally {
      this.#running.delete(name);
      this.#clear();
      if (this.#running.size === 0) {
        clearInterval(this.#timer);
        this.#timer = undefined;
      }
    }
  }

  #draw() {
    const parts = [...this.#running]
      .map(([name, mark]) => ({ name, seconds: secondsSince(mark) }))
      .filter(({ seconds }) => seconds > 2)
      .map(({ name, seconds }) => `${name} ${paint('dim', `${Math.floor(seconds)} s`)}`);
    if (parts.length === 0) return;
    this.#frame = (this.#frame + 1) % frames.length;
    process.stderr.write(`\r\u001b[2K${paint('cyan', frames[this.#frame] ?? '')} ${parts.join('   ')}`);
    this.#isShown = true;
  }

  #clear() {
    if (this.#isShown) process.stderr.write('\r\u001b[2K');
    this.#isShown = false;
  }
}

const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

/** Mocha's spec reporter, which also writes the counts into the file that NEWSDESK_TEST_COUNTS names. */
module.exports = class CountingReporter extends reporters.Spec {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    const file = process.env.NEWSDESK_TEST_COUNTS;
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
};

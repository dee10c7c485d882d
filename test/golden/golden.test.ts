import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { analyse } from '../../src/plugins/newsdesk/core';
import { firstDifference } from './first-difference';
import { viewOf } from './view';

const stories = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe('golden stories', () => {
  for (const name of stories) {
    it(name, () => {
      const text = readFileSync(join(__dirname, name, 'story.txt'), 'utf8');
      const { published, ...expected } = JSON.parse(readFileSync(join(__dirname, name, 'expected.json'), 'utf8'));
      const actual = JSON.parse(JSON.stringify(viewOf(text, analyse({ text, published }))));
      const difference = firstDifference(expected, actual);
      if (difference === null) return;
      expect.fail(
        `${name}: first difference at ${difference.path}\n` +
          `  expected: ${JSON.stringify(difference.expected)}\n` +
          `  actual:   ${JSON.stringify(difference.actual)}\n` +
          `  (if the new answer is right: npm run golden -- add test/golden/${name}/story.txt)`,
      );
    });
  }
});

import { expect } from 'chai';
import { ESLint } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const RULES = ['regexp/no-super-linear-backtracking', 'regexp/no-super-linear-move'];

/** Only the two rules on how long an expression may take, so that the whole core is looked at in a moment. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { regexp },
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
      rules: Object.fromEntries(RULES.map((rule) => [rule, ['error', { report: 'potential' }] as const])),
    },
  ],
});

describe('regular expressions', () => {
  it('of core and readers never take more than linear time', async () => {
    const results = await eslint.lintFiles(
      ['core', 'readers'].map((folder) => `src/plugins/newsdesk/${folder}/**/*.ts`),
    );
    expect(results.length).to.be.above(80);
    const found = results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, message }) => `${filePath}:${line} ${message}`),
    );
    expect(found).to.deep.equal([]);
  });

  it('that take more are found', async () => {
    const slow = ['/(?:a+)+$/', '/\\s+$/', '/(?:x|x)*y/', '/^(?:\\w+,?)*;/'];
    for (const expression of slow) {
      const [result] = await eslint.lintText(`export const at = ${expression};\n`, { filePath: 'slow.ts' });
      expect(result?.errorCount, expression).to.be.above(0);
    }
  });
});

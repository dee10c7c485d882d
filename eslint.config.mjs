import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const plugin = 'src/plugins/newsdesk';

/** Packages without Strapi, network, clock or state: the only ones that the pure core may use. */
const purePackages = ['any-ascii', 'slugify', 'tinyld'];

/**
 * Who may import whom in the plugin (docs/architecture.md): for each folder, the other folders of the plugin that it
 * may not reach, and, where `packages` is given, the only packages that it may import.
 * @type {Record<string, { closed: string[], packages?: string[] }>}
 */
const layers = {
  core: {
    closed: ['readers', 'contracts', 'writer', 'sql', 'cli', 'server', 'admin'],
    packages: purePackages,
  },
  readers: {
    closed: ['contracts', 'writer', 'sql', 'cli', 'server', 'admin'],
    packages: ['node:.*', 'csv-parse(/.*)?', 'file-type', 'any-ascii', 'zod'],
  },
  contracts: {
    closed: ['readers', 'writer', 'sql', 'cli', 'server', 'admin'],
    packages: ['zod'],
  },
  writer: { closed: ['cli', 'server', 'admin'] },
  sql: { closed: ['writer', 'cli', 'server', 'admin'] },
  cli: { closed: ['server', 'admin'] },
  server: { closed: ['admin'] },
  admin: { closed: ['server', 'cli', 'writer', 'sql', 'readers'] },
};

/**
 * The import rules of the folders of the plugin.
 * @type {import('eslint').Linter.Config[]}
 */
const layerRules = Object.entries(layers).map(([folder, { closed, packages }]) => {
  const patterns = [
    {
      regex: `^(\\.\\./)+(${closed.join('|')})(/|$)`,
      message: `${folder} may not import this: see "who may import whom" in docs/architecture.md.`,
    },
    { regex: '^(\\.\\./)+(src|config|scripts|test)(/|$)', message: 'The plugin imports nothing of the host project.' },
  ];
  if (packages) {
    patterns.push({
      regex: `^(?!\\.\\.?(/|$))(?!(${packages.join('|')})$)`,
      message: `${folder} may import ${packages.join(', ')} and no other package.`,
    });
  }
  return {
    files: [`${plugin}/${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

/**
 * The core reads no clock, rolls no dice, prints nothing and knows neither Node nor a browser.
 * @type {import('eslint').Linter.Config}
 */
const pureRules = {
  files: [`${plugin}/core/**/*.ts`],
  rules: {
    'no-console': 'error',
    'no-restricted-globals': [
      'error',
      ...['process', 'Buffer', 'fetch', 'require', 'window', 'document', 'performance', 'crypto'],
      ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'The core reads no clock.' },
      { object: 'Math', property: 'random', message: 'Same input, same output.' },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The core reads no clock.' },
      {
        selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
        message: 'Narrow the type instead of silencing it.',
      },
    ],
  },
};

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'build/',
      '.strapi/',
      '.cache/',
      '.tmp/',
      'types/generated/',
      'coverage/',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: { project: ['./tsconfig.json', `./${plugin}/tsconfig.json`, './test/tsconfig.json'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      // Cleaning text of control characters is what some of the readers' patterns are for.
      'no-control-regex': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
          message: 'Narrow the type instead of silencing it.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      // An interface may want a promise of one that has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  ...layerRules,
  pureRules,
  {
    // Stories come from anywhere: no expression that meets their text may take more than linear time.
    files: [`${plugin}/{core,readers,cli,writer}/**/*.ts`],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  { files: [`${plugin}/core/**/{lang,data}/**/*.ts`, `${plugin}/core/types.ts`], rules: { 'max-lines': 'off' } },
  {
    // Rows of knex and answers of Strapi are `any`; giving them a type is how they get one. Reading or calling an
    // `any` stays an error.
    files: [
      'config/**/*.ts',
      'src/api/**/*.ts',
      `${plugin}/{writer,sql,cli,server,admin}/**/*.{ts,tsx}`,
      `${plugin}/*.ts`,
    ],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Strapi's services, contexts and schemas are `any` wherever the server meets them.
    files: [`${plugin}/server/**/*.ts`],
    rules: { '@typescript-eslint/no-unsafe-call': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' },
  },
  {
    files: [`${plugin}/admin/**/*.{ts,tsx}`],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    // React's and Strapi's hooks give functions that are typed as methods, to be taken out of their object.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // chai's assertions are expressions: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // What fetch gives is `any`, and the assertions are what checks it.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    rules: {
      // JSON.parse and node's options give any; the types of the scripts are checked by JSDoc.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    // In the syntax of old Node versions: it is what tells that Node is too old.
    files: ['scripts/command.mjs'],
    rules: { 'no-var': 'off', '@typescript-eslint/prefer-nullish-coalescing': 'off' },
  },
);

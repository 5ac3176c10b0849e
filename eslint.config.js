import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

/** Packages that only some folders may import; files are checked by dependency-cruiser (tests/architecture). */
const restricted = {
  duckdb: {
    regex: '^@duckdb/',
    message: 'DuckDB belongs to electron/engine/database and electron/engine/arrow.',
  },
  electron: { regex: '^electron$', message: 'Electron belongs to electron/main.ts, preload.ts and main/.' },
  node: { regex: '^node:', message: 'This code runs without Node.' },
  vega: { regex: '^vega(-|$)', message: 'Vega belongs to shared/charts and to the two places that draw it.' },
  react: { regex: '^(react|react-dom|@fluentui/|@tanstack/)', message: 'React belongs to the renderer.' },
};
const only = (...names) => ({
  'no-restricted-imports': ['error', { patterns: names.map((name) => restricted[name]) }],
});

export default defineConfig(
  globalIgnores(['out', 'dist', 'coverage', '.cache', 'test-results', 'playwright-report']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.recommendedTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Column and category names are data: `row['age_band']` says so.
      '@typescript-eslint/dot-notation': 'off',
      // Its fix is the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.config.js'],
    languageOptions: {
      globals: {
        console: false,
        process: false,
        Buffer: false,
        URL: false,
        fetch: false,
        AbortSignal: false,
      },
    },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: { module: false } } },
  { files: ['shared/**'], rules: only('duckdb', 'electron', 'node', 'vega', 'react') },
  { files: ['shared/charts/**'], rules: only('duckdb', 'electron', 'node', 'react') },
  { files: ['electron/**'], rules: only('duckdb', 'vega', 'react') },
  {
    files: ['electron/**'],
    rules: {
      // The bundle has one of its own in every file: two do not load.
      'no-restricted-syntax': ['error', "VariableDeclarator[id.name='require']"],
    },
  },
  { files: ['electron/*.ts', 'electron/engine/**'], rules: only('duckdb', 'electron', 'vega', 'react') },
  { files: ['electron/engine/{database,arrow}/**'], rules: only('electron', 'vega', 'react') },
  { files: ['electron/engine/publish/**'], rules: only('duckdb', 'electron', 'react') },
  { files: ['electron/main.ts', 'electron/preload.ts'], rules: only('duckdb', 'vega', 'react') },
  { files: ['renderer/**'], rules: only('duckdb', 'electron', 'node', 'vega') },
  { files: ['renderer/components/**'], rules: only('duckdb', 'electron', 'node') },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // Only tells that the compiler leaves a component as it is, as it must with TanStack's tables.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
);

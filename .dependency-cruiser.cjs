/** Who may import what. Folders say where code runs; tests/architecture runs these rules. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const entries = '^(electron/(main|preload|engine|batch)\\.ts|renderer/main\\.tsx|sample-data/generate\\.ts)$';
const belowFeatures = 'engine|state|components|styles';
const feature = `(?!(?:${belowFeatures})/)([^/]+)`;

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other are one idea, or lack a third.',
      {},
      { circular: true },
    ),
    forbid(
      'no-forgotten-files',
      'What no entry leads to is not part of the app.',
      { path: entries },
      {
        path: '^(electron|shared|renderer)/',
        pathNot: [entries, '(\\.d\\.ts|tsconfig\\.json)$'],
        reachable: false,
      },
    ),
    forbid('resolvable', 'An import must lead somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'declared-packages',
      'A package must stand in package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    forbid(
      'no-development-packages',
      'Shipped code may not lean on development packages.',
      { path: '^(electron|shared|renderer)/', pathNot: '\\.d\\.ts$' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/electron/' },
    ),
    forbid(
      'shared-is-pure',
      'shared/ runs anywhere.',
      { path: '^shared/' },
      { path: '^(electron|renderer|tests|sample-data)/' },
    ),
    forbid(
      'shared-without-node',
      'shared/ runs anywhere.',
      { path: '^shared/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'shared-packages',
      'zod is the one package of shared/, beside the names of countries; charts may know the types of Vega.',
      { path: '^shared/' },
      { path: '^node_modules/', pathNot: '^node_modules/(zod|vega|i18n-iso-countries/langs)' },
    ),
    forbid(
      'contract-above-the-rest',
      'The contract is built on the fields, not they on it.',
      { path: '^shared/roster/' },
      { path: '^shared/contract/' },
    ),
    forbid(
      'contract-as-types',
      'Sentences, charts and texts know the shape of results, and nothing that runs.',
      { path: '^shared/(analysis|charts|text)/' },
      { path: '^shared/contract/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'engine-in-plain-node',
      'The engine is tested in plain Node.',
      { path: ['^electron/engine/', '^electron/(engine|batch)\\.ts$'] },
      { path: ['^electron/main', '^electron/preload', '^node_modules/electron/', '^renderer/'] },
    ),
    forbid(
      'main-without-engine',
      'The main process reaches the engine over its port only.',
      { path: ['^electron/main/', '^electron/preload\\.ts$'] },
      { path: ['^electron/engine', '^electron/batch\\.ts$', '^renderer/'] },
    ),
    forbid(
      'life-cycle-without-engine',
      'main.ts knows the command line, not what is below it.',
      { path: '^electron/main\\.ts$' },
      { path: ['^electron/engine', '^renderer/'] },
    ),
    forbid(
      'preload-is-one-file',
      'The sandboxed preload takes types and nothing else from us.',
      { path: '^electron/preload\\.ts$' },
      { path: '^(electron|shared)/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'pure-engine-folders',
      'Composing SQL, understanding grids and normalising values need no file, no database, no process.',
      { path: '^electron/engine/(sql|understand|normalise)/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'pure-engine-folders-without-packages',
      'Composing SQL, understanding grids and normalising values need no package.',
      { path: '^electron/engine/(sql|understand|normalise)/' },
      { path: '^node_modules/' },
    ),
    forbid(
      'duckdb-in-its-place',
      'DuckDB is known to database/ and arrow/.',
      { pathNot: '^(electron/engine/(database|arrow)|tests)/' },
      { path: '^node_modules/@duckdb/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'vega-in-its-place',
      'Vega is known to the specs and to the two places that draw.',
      { pathNot: '^(shared/charts|electron/engine/publish|renderer/components|tests)/|^node_modules/' },
      { path: '^node_modules/vega' },
    ),
    forbid(
      'renderer-in-the-browser',
      'The page has neither Node nor Electron.',
      { path: '^renderer/' },
      { path: ['^electron/', '^node_modules/electron/'] },
    ),
    forbid(
      'renderer-without-node',
      'The page has no Node.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'features-apart',
      'A feature of the page imports no other feature; app.tsx joins them.',
      { path: `^renderer/${feature}/`, pathNot: '^renderer/boards/' },
      { path: `^renderer/${feature}/`, pathNot: '^renderer/$1/' },
    ),
    forbid(
      'boards-of-breakdowns',
      'Boards are made of what the page "Phân tích" shows, and of no other feature.',
      { path: '^renderer/boards/' },
      { path: `^renderer/${feature}/`, pathNot: '^renderer/(boards|breakdown)/' },
    ),
    forbid(
      'below-the-features',
      'What features stand on knows none of them.',
      { path: `^renderer/(${belowFeatures})/` },
      { path: `^renderer/${feature}/` },
    ),
    forbid('not-from-tests', 'Shipped code knows no test.', { pathNot: '^tests/' }, { path: '^tests/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|\\.cache|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

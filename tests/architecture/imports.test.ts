import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cruiseFolder, projectFolder, rules } from './cruise-folder';

const entry = 'electron/engine.ts';

/** Per rule the files of a small tree that break it. */
const violations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-cycles': { 'shared/text/a.ts': "import './b';", 'shared/text/b.ts': "import './a';" },
  'no-forgotten-files': { 'shared/text/a.ts': 'export {};' },
  resolvable: { 'shared/text/a.ts': "import './gone';" },
  'declared-packages': { 'electron/engine/read/a.ts': "import 'undeclared';" },
  'no-development-packages': { 'electron/engine/read/a.ts': "import 'developing';" },
  'shared-is-pure': {
    'shared/text/a.ts': "import '../../electron/engine/read/b';",
    'electron/engine/read/b.ts': '',
  },
  'shared-without-node': { 'shared/text/a.ts': "import 'node:fs';" },
  'shared-packages': { 'shared/text/a.ts': "import 'react';" },
  'contract-above-the-rest': { 'shared/roster/a.ts': "import '../contract/b';", 'shared/contract/b.ts': '' },
  'contract-as-types': {
    'shared/charts/a.ts': "import { a } from '../contract/b'; a();",
    'shared/contract/b.ts': '',
  },
  'engine-in-plain-node': { 'electron/engine/read/a.ts': "import 'electron';" },
  'main-without-engine': {
    'electron/main/a.ts': "import '../engine/read/b';",
    'electron/engine/read/b.ts': '',
  },
  'life-cycle-without-engine': {
    'electron/main.ts': "import './engine/read/b';",
    'electron/engine/read/b.ts': '',
  },
  'preload-is-one-file': {
    'electron/preload.ts': "import { a } from './main/b'; a();",
    'electron/main/b.ts': '',
  },
  'pure-engine-folders': { 'electron/engine/sql/a.ts': "import 'node:path';" },
  'pure-engine-folders-without-packages': { 'electron/engine/understand/a.ts': "import 'react';" },
  'duckdb-in-its-place': { 'electron/engine/load/a.ts': "import '@duckdb/node-api';" },
  'vega-in-its-place': { 'renderer/overview/a.ts': "import 'vega-lite';" },
  'renderer-in-the-browser': { 'renderer/overview/a.ts': "import 'electron';" },
  'renderer-without-node': { 'renderer/overview/a.ts': "import 'node:fs';" },
  'features-apart': { 'renderer/overview/a.ts': "import '../breakdown/b';", 'renderer/breakdown/b.ts': '' },
  'boards-of-breakdowns': { 'renderer/boards/a.ts': "import '../people/b';", 'renderer/people/b.ts': '' },
  'below-the-features': {
    'renderer/components/a.ts': "import '../breakdown/b';",
    'renderer/breakdown/b.ts': '',
  },
  'not-from-tests': { 'shared/text/a.ts': "import '../../tests/b';", 'tests/b.ts': '' },
};

const packages = ['react', 'vega-lite', '@duckdb/node-api', 'electron', 'developing', 'undeclared'];

function plantTree(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-imports-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const top of ['electron', 'shared', 'renderer', 'sample-data']) mkdirSync(join(folder, top));
  const dependencies = { react: '*', 'vega-lite': '*', '@duckdb/node-api': '*' };
  write(
    'package.json',
    JSON.stringify({ dependencies, devDependencies: { electron: '*', developing: '*' } }),
  );
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  write(entry, '');
  for (const [path, text] of Object.entries(files)) write(path, text || 'export const a = () => 1;');
  return folder;
}

test('every import keeps to the rules', async () => {
  const { modules, summary } = await cruiseFolder(projectFolder);
  const seen = new Set(modules.map((module) => module.source));
  const files = ['electron', 'shared', 'renderer'].flatMap((top) =>
    readdirSync(join(projectFolder, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${top}/${name.replaceAll('\\', '/')}`),
  );
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
  expect(summary.totalDependenciesCruised).toBeGreaterThan(files.length);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});

test('every rule has a violation that proves it', () => {
  expect(Object.keys(violations)).toEqual(rules.forbidden.map((rule) => rule.name));
});

test.each(Object.entries(violations))('%s is noticed', async (name, files) => {
  const { summary } = await cruiseFolder(plantTree(files));
  expect(summary.violations.map(({ rule }) => rule.name)).toContain(name);
});

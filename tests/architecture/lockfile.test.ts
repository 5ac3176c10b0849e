import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFolder } from './cruise-folder';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(readFileSync(`${projectFolder}/package-lock.json`, 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

/** Where Node would find a package that is asked for from a folder: the nearest `node_modules` upwards. */
function isLocked(name: string, from: string): boolean {
  if (packages[`${from ? `${from}/` : ''}node_modules/${name}`]) return true;
  if (from === '') return false;
  return isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)));
}

test('every optional dependency is locked, so that each platform gets its binaries', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, path)),
  );
  expect(missing).toEqual([]);
});

test.each([
  'node_modules/@duckdb/node-bindings-win32-x64',
  'node_modules/@duckdb/node-bindings-linux-x64',
  'node_modules/@duckdb/node-bindings-darwin-arm64',
  'node_modules/@resvg/resvg-js-win32-x64-msvc',
  'node_modules/@resvg/resvg-js-linux-x64-gnu',
])('%s is locked', (path) => {
  expect(packages).toHaveProperty([path]);
});

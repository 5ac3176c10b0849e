import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { givenPaths } from '../../../electron/main/given-paths';

const folder = resolve('.');

test('takes the existing paths after the folder of the app', () => {
  const argv = ['electron', '--no-sandbox', '.', '--inspect=0', 'package.json', 'no-such-file.csv', 'shared'];
  expect(givenPaths(argv, folder, false)).toEqual([resolve('package.json'), resolve('shared')]);
});

test('a packaged app has no folder among its arguments', () => {
  expect(givenPaths(['BienChe.exe', 'package.json'], folder, true)).toEqual([resolve('package.json')]);
});

test('nothing given is nothing to open', () => {
  expect(givenPaths(['electron', '.'], folder, false)).toEqual([]);
});

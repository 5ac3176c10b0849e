import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { pageFile } from '../../../electron/main/page-file';

const folder = resolve('out', 'renderer');

test.each([
  ['app://bien-che/index.html', 'index.html'],
  ['app://bien-che/', 'index.html'],
  ['app://bien-che/assets/a%20b.js?x=1#y', join('assets', 'a b.js')],
  ['app://bien-che/../index.html', 'index.html'],
])('%s is %s', (address, file) => {
  expect(pageFile(folder, address)).toBe(join(folder, file));
});

test.each([
  'app://bien-che/..%2f..%2fpackage.json',
  'app://bien-che/a/..%2f..%2f..%2fpackage.json',
  'app://bien-che/..%5c..%5cpackage.json',
  'app://bien-che/C:%2fWindows%2fwin.ini',
  'app://bien-che/a%00.html',
  'app://bien-che/%E0%A4%A',
  'app://bien-che/..%2frenderer-other/index.html',
  'no address',
])('%s is refused', (address) => {
  expect(pageFile(folder, address)).toBeNull();
});

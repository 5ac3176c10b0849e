import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FixedSettings } from '../../../electron/main/policy';
import { SettingsStore } from '../../../electron/main/settings';
import { firstSettings } from '../../../shared/contract/settings';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bien-che-'));
  path = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const defaults = { ...firstSettings, isTourSeen: false, recentFiles: [] };
const free: FixedSettings = { file: null, fixed: [], problem: null, values: {} };

test('keeps what was changed', () => {
  new SettingsStore(path, free).change({ language: 'en' });
  expect(new SettingsStore(path, free).value).toEqual({ ...defaults, language: 'en' });
});

test.each(['', '{"language":', '{"language":"fr","theme":"system","recentFiles":[]}', '[]', 'null'])(
  'takes the defaults for %j',
  (content) => {
    writeFileSync(path, content);
    expect(new SettingsStore(path, free).value).toEqual(defaults);
  },
);

test('an absent part of a change changes nothing', () => {
  const settings = new SettingsStore(path, free);
  settings.change({ theme: 'dark' });
  expect(settings.change({ language: undefined })).toEqual({ ...defaults, theme: 'dark' });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ ...defaults, theme: 'dark' });
});

test('remembers ten files, the last one first, none twice', () => {
  const settings = new SettingsStore(path, free);
  for (let number = 1; number <= 12; number += 1) settings.rememberRecent(`/${number}.csv`);
  const { recentFiles } = settings.rememberRecent('/5.csv');
  expect(recentFiles).toHaveLength(10);
  expect(recentFiles.slice(0, 3)).toEqual(['/5.csv', '/12.csv', '/11.csv']);
});

test('a damaged part of the file costs only itself', () => {
  writeFileSync(path, '{"language":"en","theme":"neon","zoom":1000,"recentFiles":["/a.csv"]}');
  expect(new SettingsStore(path, free).value).toEqual({
    ...defaults,
    language: 'en',
    recentFiles: ['/a.csv'],
  });
});

test('what the office fixes wins, and what the user chose comes back when it no longer does', () => {
  const fixed: FixedSettings = { ...free, file: '/p.json', fixed: ['theme'], values: { theme: 'light' } };
  const settings = new SettingsStore(path, fixed);
  expect(settings.change({ theme: 'dark', zoom: 150 })).toMatchObject({ theme: 'light', zoom: 150 });
  expect(new SettingsStore(path, free).value).toMatchObject({ theme: 'dark', zoom: 150 });
});

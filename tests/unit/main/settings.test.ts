import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SettingsStore } from '../../../electron/main/settings';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bien-che-'));
  path = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const defaults = { language: 'vi', theme: 'system', publicThreshold: 5, recentFiles: [] };

test('keeps what was changed', () => {
  new SettingsStore(path).change({ language: 'en' });
  expect(new SettingsStore(path).value).toEqual({ ...defaults, language: 'en' });
});

test.each(['', '{"language":', '{"language":"fr","theme":"system","recentFiles":[]}', '[]', 'null'])(
  'takes the defaults for %j',
  (content) => {
    writeFileSync(path, content);
    expect(new SettingsStore(path).value).toEqual(defaults);
  },
);

test('a file without the threshold, or with one that is none, has the usual one', () => {
  writeFileSync(path, '{"language":"en","theme":"dark","recentFiles":[]}');
  const settings = new SettingsStore(path);
  expect(settings.value).toMatchObject({ language: 'en', publicThreshold: 5 });
  settings.change({ publicThreshold: 10 });
  expect(new SettingsStore(path).value.publicThreshold).toBe(10);
  writeFileSync(path, '{"language":"en","theme":"dark","publicThreshold":1,"recentFiles":[]}');
  expect(new SettingsStore(path).value).toEqual(defaults);
});

test('an absent part of a change changes nothing', () => {
  const settings = new SettingsStore(path);
  settings.change({ theme: 'dark' });
  expect(settings.change({ language: undefined })).toEqual({ ...defaults, theme: 'dark' });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ ...defaults, theme: 'dark' });
});

test('remembers ten files, the last one first, none twice', () => {
  const settings = new SettingsStore(path);
  for (let number = 1; number <= 12; number += 1) settings.rememberRecent(`/${number}.csv`);
  const { recentFiles } = settings.rememberRecent('/5.csv');
  expect(recentFiles).toHaveLength(10);
  expect(recentFiles.slice(0, 3)).toEqual(['/5.csv', '/12.csv', '/11.csv']);
});

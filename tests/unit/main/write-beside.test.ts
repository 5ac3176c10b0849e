import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeBesideSync } from '../../../electron/main/write-beside';

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('the whole file is replaced and nothing is left beside it', () => {
  const folder = freshFolder();
  const path = join(folder, 'cài đặt.json');
  writeFileSync(path, 'a long old content');
  writeBesideSync(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['cài đặt.json']);
});

test('a write that fails leaves nothing beside the target', () => {
  const folder = freshFolder();
  const path = join(folder, 'taken');
  mkdirSync(path);
  expect(() => writeBesideSync(path, 'new')).toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
});

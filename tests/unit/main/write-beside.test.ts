import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeBeside, writeBesideSync } from '../../../electron/main/write-beside';

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test.each<[string, (path: string, content: string) => Promise<void> | void]>([
  ['writeBeside', writeBeside],
  ['writeBesideSync', writeBesideSync],
])('%s replaces the whole file and leaves nothing beside it', async (_name, write) => {
  const folder = freshFolder();
  const path = join(folder, 'Tháp tuổi.svg');
  writeFileSync(path, 'a long old content');
  await write(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['Tháp tuổi.svg']);
});

test('a write that fails leaves nothing beside the target', async () => {
  const folder = freshFolder();
  const path = join(folder, 'taken');
  mkdirSync(path);
  await expect(writeBeside(path, 'new')).rejects.toThrow();
  expect(() => writeBesideSync(path, 'new')).toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
});

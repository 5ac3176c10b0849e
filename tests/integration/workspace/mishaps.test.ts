import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Keychain } from '../../../electron/engine/workspace/keychain';
import { claimPath } from '../../../electron/engine/workspace/file-claim';
import { freshFolder, HostClient } from './host-client';

const passphrase = 'trời xanh mây trắng';
let folder: string;
let home: string;
let file: string;
let client: HostClient;

beforeEach(async () => {
  folder = freshFolder();
  [home, file] = [join(folder, 'home'), join(folder, 'thẻ', 'hồ sơ.bienche')];
  mkdirSync(join(folder, 'thẻ'));
  const roster = join(folder, 'xã.csv');
  writeFileSync(roster, 'STT,Họ và tên,Ngày sinh\n1,Lê Văn A,01/02/1980\n2,Lê Văn B,01/02/1981');
  client = await HostClient.start(home);
  await client.openRoster(roster);
  await client.get('workspace.saveAs', { path: file });
});

afterEach(() => client.host.close().catch(() => undefined));

async function another(name: string): Promise<HostClient> {
  const other = await HostClient.start(join(folder, name));
  onTestFinished(() => other.host.close().catch(() => undefined));
  return other;
}

const describe = (who: HostClient, purpose: string) =>
  who.get('workspace.describe', { purpose, retainUntil: null });

test('tables of a later program are not opened, and stay as they are', async () => {
  const { database } = client.host.service;
  await database.run(`UPDATE documents SET document = '{"version":99}' WHERE name = 'version'`);
  database.changed();
  await client.get('workspace.save', {});
  await client.host.close();
  const bytes = readFileSync(file);
  const other = await another('other');
  expect(await other.failure('workspace.open', { path: file })).toMatchObject({
    problem: 'newer',
    path: file,
  });
  client = await HostClient.start(home);
  expect(await client.get('workspace.get', {})).toMatchObject({ failure: { problem: 'newer' } });
  await client.host.close();
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('the file of a colleague is not written over where size and time agree', async () => {
  const { atime, mtime } = statSync(file);
  const theirs = join(folder, 'của lan.bienche');
  copyFileSync(file, theirs);
  const other = await another('lan');
  await other.get('workspace.open', { path: theirs });
  await describe(other, 'Lan');
  await other.host.close();
  copyFileSync(theirs, file);
  utimesSync(file, atime, mtime);
  const bytes = readFileSync(file);
  await describe(client, 'của tôi');
  expect(await client.get('workspace.save', {})).toMatchObject({ event: 'conflict' });
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('a link and what it leads to are one workspace', async () => {
  const link = join(folder, 'lối tắt.bienche');
  symlinkSync(file, link);
  const theirs = { id: 'x', user: 'lan', machine: 'may-khac', process: 1, since: new Date().toISOString() };
  writeFileSync(claimPath(file), JSON.stringify(theirs));
  const other = await another('other');
  expect(await other.failure('workspace.open', { path: link })).toMatchObject({ problem: 'in-use' });
});

test('what could not be saved before a workspace was locked is found among the backups', async () => {
  await client.get('workspace.setPassphrase', { passphrase });
  renameSync(join(folder, 'thẻ'), join(folder, 'thẻ đã tháo'));
  await describe(client, 'sửa khi tháo thẻ');
  expect(await client.get('workspace.lockNow', {})).toMatchObject({ path: null, hasContent: false });
  renameSync(join(folder, 'thẻ đã tháo'), join(folder, 'thẻ'));
  const opened = await client.get('workspace.open', { path: file, secret: passphrase });
  expect(opened).toMatchObject({ event: 'backup-newer', purpose: '' });
  const [newest] = await client.get('workspace.backups', {});
  await client.get('workspace.restore', { id: newest?.id ?? '' });
  expect((await client.get('workspace.get', {})).purpose).toBe('sửa khi tháo thẻ');
});

test('an older file that was put in place while the program was closed is told of, ours is kept', async () => {
  const older = readFileSync(file);
  await describe(client, 'mới nhất');
  await client.get('workspace.save', {});
  await client.host.close();
  writeFileSync(file, older);
  client = await HostClient.start(home);
  expect(await client.get('workspace.get', {})).toMatchObject({ event: 'replaced', purpose: '' });
  const [newest] = await client.get('workspace.backups', {});
  await client.get('workspace.restore', { id: newest?.id ?? '' });
  expect((await client.get('workspace.get', {})).purpose).toBe('mới nhất');
});

test('a key that the keychain kept from before another passphrase asks for the new one', async () => {
  const kept = new Map<string, Buffer>();
  const keychain: Keychain = {
    isAvailable: true,
    has: (id) => Promise.resolve(kept.has(id)),
    find: (id) => Promise.resolve(kept.get(id) ?? null),
    keep: (id, key) => Promise.resolve(kept.set(id, key).has(id)),
    forget: (id) => Promise.resolve(void kept.delete(id)),
  };
  await client.get('workspace.setPassphrase', { passphrase });
  await client.host.close();
  const other = await HostClient.start(join(folder, 'máy hai'), { keychain });
  onTestFinished(() => other.host.close());
  await other.get('workspace.open', { path: file, secret: passphrase, remember: true });
  await other.get('workspace.new', {});
  client = await HostClient.start(home);
  await client.get('workspace.open', { path: file, secret: passphrase });
  await client.get('workspace.setPassphrase', { passphrase: 'một hai ba bốn', current: passphrase });
  await client.get('workspace.new', {});
  expect(await other.failure('workspace.open', { path: file })).toMatchObject({
    problem: 'needs-passphrase',
  });
  expect(kept.size).toBe(0);
});

test('what a sudden end left beside an export is gone at the next start, and nothing else', async () => {
  const left = join(folder, '.bienche-01234567-89ab-cdef-0123-456789abcdef.csv');
  const own = join(folder, 'của tôi.csv');
  await client.host.close();
  for (const path of [left, own]) writeFileSync(path, 'Lê Văn A');
  writeFileSync(join(home, 'being-written.json'), JSON.stringify([left, own]));
  client = await HostClient.start(home);
  expect([left, own].map((path) => existsSync(path))).toEqual([false, true]);
});

test.each(['a.exe', 'q.bat', 'nguồn.csv', 'không đuôi'])('a workspace is not written as %s', async (name) => {
  const path = join(folder, name);
  const failure = { kind: 'ending-unknown', path };
  expect(await client.failure('workspace.saveAs', { path })).toMatchObject(failure);
  expect(await client.failure('workspace.repair', { path: file, target: path })).toMatchObject(failure);
  expect(existsSync(path)).toBe(false);
});

test('nothing that runs is written, whatever is asked', async () => {
  for (const ending of ['hta', 'bat', 'ps1', 'html', 'lnk', 'js']) {
    const path = join(folder, `x.${ending}`);
    expect(await client.failure('boards.save', { path, boards: [] })).toMatchObject({
      kind: 'ending-unknown',
    });
    expect(await client.failure('definitions.save', { path })).toMatchObject({ kind: 'ending-unknown' });
    expect(existsSync(path)).toBe(false);
  }
});

test('a folder is no workspace', async () => {
  const path = join(folder, 'thẻ');
  expect(await client.failure('workspace.open', { path })).toMatchObject({ kind: 'file-is-folder' });
});

test('nothing leaves where the activity log cannot be written; a copy, a list and a recovery sheet are in it', async () => {
  const list = { title: 'Bảng', subtitle: [], heads: ['Tên'], rows: [['A']], language: 'vi' as const };
  const path = join(folder, 'bảng.csv');
  await client.get('audit.given', { as: 'copied-text' });
  await client.get('rows.export', { ...list, path });
  const sheet = join(folder, 'phiếu.txt');
  await client.get('workspace.recoverySheet', { path: sheet, recoveryKey: 'x', language: 'vi' });
  const { rows } = await client.get('audit.page', { from: 0, count: 3 });
  expect(rows.map(({ entry }) => [entry?.event, entry?.details.what])).toEqual([
    ['exported', 'recovery-sheet'],
    ['exported', 'list'],
    ['exported', 'copied-text'],
  ]);
  renameSync(join(home, 'activity'), join(home, 'away'));
  writeFileSync(join(home, 'activity'), '');
  const second = join(folder, 'nữa.csv');
  expect(await client.failure('rows.export', { ...list, path: second })).toMatchObject({
    kind: 'log-unwritable',
  });
  expect(existsSync(second)).toBe(false);
});

test('a log that was deleted as a whole is missed by the file that was saved under it', async () => {
  await client.host.close();
  rmSync(join(home, 'activity'), { recursive: true });
  client = await HostClient.start(home);
  await client.get('workspace.new', {});
  await client.get('workspace.open', { path: file });
  const { rows } = await client.get('audit.page', { from: 0, count: 1 });
  expect(rows[0]?.entry).toMatchObject({ event: 'opened', details: { log: 'gone' } });
});

import { DuckDBInstance } from '@duckdb/node-api';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { writeDocument } from '../../../electron/engine/database/documents';
import { freshFolder, HostClient, writeRoster } from './host-client';

/** What fails at this moment is not taken for damage, and what was put aside is found again. */
const passphrase = 'trời xanh mây trắng';
const colleague = 'biển rộng sông dài';
let folder: string;
let home: string;
let file: string;
let client: HostClient;

const rosterOf = (people: number): string => writeRoster(folder, people);

async function started(place = home): Promise<HostClient> {
  const host = await HostClient.start(place);
  onTestFinished(() => host.host.close().catch(() => undefined));
  return host;
}

/** Lets DuckDB refuse the next so many databases on the disk. */
function refuse(message: string, times: number): void {
  const create = DuckDBInstance.create.bind(DuckDBInstance);
  let left = times;
  const spy = vi.spyOn(DuckDBInstance, 'create').mockImplementation((path, options) => {
    if (path !== ':memory:' && left > 0) {
      left -= 1;
      return Promise.reject(new Error(message));
    }
    return create(path, options);
  });
  onTestFinished(() => spy.mockRestore());
}

/** What a backup writes in passing aside. */
const databases = (): string[] =>
  readdirSync(home).filter((name) => name.endsWith('.duckdb') && !name.startsWith('temporary-'));

beforeEach(async () => {
  folder = freshFolder();
  home = join(folder, 'home');
  file = join(folder, 'thẻ', 'Hồ sơ.bienche');
  mkdirSync(dirname(file));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  client = await started();
  await client.openRoster(rosterOf(3));
});

describe('a working copy that cannot be opened at the start', () => {
  const denied = 'IO Error: Cannot open file "workspace.duckdb": Access is denied.';

  test('for a moment is opened a moment later', async () => {
    client.vanish();
    refuse(denied, 1);
    client = await started();
    expect(await client.people()).toBe(3);
  });

  test.each([
    [denied, 'workspace-unreachable'],
    ['Out of Memory Error: failed to allocate data of size 16.0 MiB', 'workspace-unreachable'],
    ['IO Error: Could not write file "workspace.duckdb": No space left on device', 'disk-full'],
  ])('is left as it is, and the start says why: %s', async (message, kind) => {
    client.vanish();
    const before = databases();
    refuse(message, 10);
    await expect(HostClient.start(home)).rejects.toMatchObject({ failure: { kind } });
    expect(databases()).toEqual(before);
    vi.restoreAllMocks();
    client = await started();
    expect(await client.people()).toBe(3);
  });

  test.each([null, 'file'])('and was put aside is a backup at the next start: %s', async (saved) => {
    if (saved) await client.get('workspace.saveAs', { path: file });
    renameSync(dirname(file), join(folder, 'rút'));
    await client.openRoster(rosterOf(7));
    client.vanish();
    renameSync(join(folder, 'rút'), dirname(file));
    const held = 'IO Error: Cannot open file "workspace.duckdb": Truy nhập bị từ chối.';
    refuse(held, 8);
    await expect(HostClient.start(home)).rejects.toMatchObject({
      failure: { kind: 'workspace-unreachable' },
    });
    client = await HostClient.start(home, { setsAside: true });
    expect(await client.people()).toBe(saved ? 3 : 0);
    await client.host.close();
    vi.restoreAllMocks();
    client = await started();
    const own = await client.get('workspace.backups', {});
    const [unnamed] = await client.get('workspace.unnamedBackups', {});
    const id = (saved ? own.find((each) => each.id.endsWith('-aside'))?.id : unnamed?.id) ?? '';
    // However many savings come after, it stays.
    for (let at = 0; saved && at < 11; at += 1)
      await client.get('workspace.restore', { id: own.find((each) => each.id !== id)?.id ?? '' });
    await client.get('workspace.restore', {
      id,
      ...(!saved && { workspace: unnamed?.workspace ?? '' }),
    });
    expect(await client.people()).toBe(7);
    expect(readdirSync(home).filter((name) => /^(?:damaged|kept)-/.test(name))).toEqual([]);
  });

  test('and is taken for damaged is kept, and is a backup as soon as it opens', async () => {
    client.vanish();
    refuse('Serialization Error: Failed to deserialize', 1);
    client = await started();
    expect(client.host.state).toMatchObject({ failure: null, event: 'in-backups' });
    expect(await client.get('workspace.unnamedBackups', {})).toHaveLength(1);
  });
});

test('after locking without room nothing can be read in before there is room', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.setPassphrase', { passphrase });
  refuse('IO Error: No space left on device', 1000);
  expect(await client.get('workspace.lockNow', {})).toMatchObject({ waiting: { path: file } });
  expect(await client.failure('workspace.leave', {})).toMatchObject({ kind: 'disk-full' });
  vi.restoreAllMocks();
  await client.get('workspace.leave', {});
  await client.openRoster(rosterOf(5));
  await client.host.close();
  client = await started();
  expect(await client.people()).toBe(5);
  await client.get('workspace.open', { path: file, secret: passphrase });
  expect(await client.people()).toBe(3);
});

test('a locked workspace whose file is an older one than was written keeps its working copy', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.setPassphrase', { passphrase });
  const older = readFileSync(file);
  await client.openRoster(rosterOf(8));
  await client.get('workspace.save', {});
  client.vanish();
  // The write cache of a stick, or a cloud folder, has lost the last one.
  writeFileSync(file, older);
  client = await started();
  expect(client.host.state.event).toBe('kept-aside');
  await client.get('workspace.open', { path: file, secret: passphrase });
  expect([await client.people(), client.host.state.event]).toEqual([3, 'backup-newer']);
  const [newest] = await client.get('workspace.backups', {});
  await client.get('workspace.restore', { id: newest?.id ?? '' });
  expect(await client.people()).toBe(8);
});

test('a locked workspace that was only read is never written in clear', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.setPassphrase', { passphrase });
  await client.host.close();
  const reader = await started(join(folder, 'máy hai'));
  await reader.get('workspace.open', { path: file, secret: passphrase, readOnly: true });
  reader.vanish();
  renameSync(dirname(file), join(folder, 'rút'));
  const again = await started(join(folder, 'máy hai'));
  expect(await again.get('workspace.unnamedBackups', {})).toEqual([]);
  expect(readdirSync(join(folder, 'máy hai')).filter((name) => name.startsWith('kept-'))).toEqual([]);
});

test('a locked backup without a file is taken up in clear, which is told, and stays at closing', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.setPassphrase', { passphrase });
  await client.openRoster(rosterOf(4));
  await client.get('workspace.new', {});
  rmSync(file);
  const [left] = await client.get('workspace.unnamedBackups', {});
  const asked = { id: left?.id ?? '', workspace: left?.workspace ?? '' };
  expect(await client.failure('workspace.restore', asked)).toMatchObject({ problem: 'needs-passphrase' });
  await client.get('workspace.restore', { ...asked, secret: passphrase });
  expect(client.host.state).toMatchObject({ event: 'passphrase-gone', isLocked: false });
  await client.openRoster(rosterOf(9));
  await client.host.close();
  client = await started();
  expect(await client.people()).toBe(9);
});

test('one’s own state is not offered as newer than what a colleague has saved since', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.host.close();
  const other = await started(join(folder, 'máy hai'));
  await other.get('workspace.open', { path: file });
  await other.openRoster(rosterOf(7));
  await other.host.close();
  client = await started();
  expect([await client.people(), client.host.state.event]).toEqual([7, 'replaced']);
  await client.get('workspace.new', {});
  await client.get('workspace.open', { path: file });
  expect(client.host.state.event).toBeNull();
});

test('nor than what a colleague has locked since', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.host.close();
  const other = await started(join(folder, 'máy hai'));
  await other.get('workspace.open', { path: file });
  await other.get('workspace.setPassphrase', { passphrase: colleague });
  await other.openRoster(rosterOf(7));
  await other.host.close();
  client = await started();
  await client.get('workspace.open', { path: file, secret: colleague });
  // A backup holds the very saving already: there is nothing to be told.
  expect([await client.people(), client.host.state.event]).toEqual([7, null]);
  const backups = await client.get('workspace.backups', {});
  expect(backups.every(({ isLocked }) => isLocked)).toBe(true);
  await client.get('workspace.restore', { id: backups.at(-1)?.id ?? '' });
  expect(await client.people()).toBe(3);
});

test('where another workspace lies in the place of the file, the one before can be taken up again or deleted', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.host.close();
  const other = await started(join(folder, 'máy hai'));
  await other.openRoster(rosterOf(9));
  const path = join(folder, 'Khác.bienche');
  await other.get('workspace.saveAs', { path });
  await other.host.close();
  copyFileSync(path, file);
  client = await started();
  expect([await client.people(), client.host.state.event]).toEqual([9, 'replaced']);
  const [before, ...more] = await client.get('workspace.unnamedBackups', {});
  expect(more).toEqual([]);
  await client.get('workspace.restore', { id: before?.id ?? '', workspace: before?.workspace ?? '' });
  expect(await client.people()).toBe(3);
  await client.get('workspace.open', { path: file });
  await client.get('workspace.removeUnnamed', { workspace: before?.workspace ?? '' });
  expect(await client.get('workspace.unnamedBackups', {})).toEqual([]);
});

test('a conflict that the opening of another workspace brings about is told', async () => {
  await client.get('workspace.saveAs', { path: file });
  const first = readFileSync(file);
  const other = join(folder, 'Khác.bienche');
  await client.get('workspace.saveAs', { path: other });
  await client.get('workspace.open', { path: file });
  const elsewhere = await started(join(folder, 'máy hai'));
  writeFileSync(join(folder, 'chép.bienche'), first);
  await elsewhere.get('workspace.open', { path: join(folder, 'chép.bienche') });
  await elsewhere.openRoster(rosterOf(9));
  await elsewhere.host.close();
  await client.openRoster(rosterOf(6));
  copyFileSync(join(folder, 'chép.bienche'), file);
  await client.get('workspace.open', { path: other });
  expect(client.host.state).toMatchObject({ event: 'conflict', path: other });
  expect(client.host.state.conflictPath).not.toBeNull();
  client.host.told();
  expect(client.host.state).toMatchObject({ event: null, conflictPath: null });
});

test('a version that is not understood is of a later program, and takes nothing away', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.describe', { purpose: 'Báo cáo', retainUntil: '2030-01-01' });
  await writeDocument(client.host.service.database, 'version', { version: 'sau' });
  await client.get('workspace.save', {});
  await client.get('workspace.new', {});
  expect(await client.failure('workspace.open', { path: file })).toMatchObject({ problem: 'newer' });
});

test('what was worked on while the note could not be written is not deleted by the next start', async () => {
  await client.get('workspace.saveAs', { path: file });
  const note = join(home, 'workspace.json');
  const before = readFileSync(note);
  await client.get('workspace.delete', { name: 'Hồ sơ.bienche' });
  await client.openRoster(rosterOf(8));
  client.vanish();
  writeFileSync(note, before);
  utimesSync(note, 1, 1);
  client = await started();
  const [left] = await client.get('workspace.unnamedBackups', {});
  await client.get('workspace.restore', { id: left?.id ?? '', workspace: left?.workspace ?? '' });
  expect(await client.people()).toBe(8);
});

test('looking at another date is no change: nothing is written, and no backup pushed out', async () => {
  await client.get('roster.open', { paths: [rosterOf(4)], into: 'new', date: '2023-12-31' });
  await client.get('workspace.saveAs', { path: file });
  const before = readFileSync(file);
  const { snapshots } = await client.get('snapshots.get', {});
  for (const { id } of snapshots) await client.get('snapshots.choose', { id });
  await client.get('units.show', { isToday: true });
  expect(client.host.state.saving).toBe('saved');
  await client.host.close();
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('whoever has no passphrase of a locked workspace cannot give it another one', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.setPassphrase', { passphrase });
  for (const [current, problem] of [
    [undefined, 'needs-passphrase'],
    [colleague, 'wrong-passphrase'],
  ] as const) {
    const asked = { passphrase: colleague, ...(current && { current }) };
    expect(await client.failure('workspace.setPassphrase', asked)).toMatchObject({ problem });
  }
  await client.get('workspace.setPassphrase', { passphrase: colleague, current: passphrase });
});

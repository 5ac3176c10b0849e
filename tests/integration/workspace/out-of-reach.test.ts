import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { freshFolder, HostClient, writeRoster } from './host-client';

/** A workspace whose file cannot be reached or opened: what there is of it can be had, and it is said. */
const passphrase = 'trời xanh mây trắng';
let folder: string;
let home: string;
let file: string;
let client: HostClient;

async function started(): Promise<HostClient> {
  const host = await HostClient.start(home);
  onTestFinished(() => host.host.close().catch(() => undefined));
  return host;
}

beforeEach(async () => {
  folder = freshFolder();
  home = join(folder, 'home');
  file = join(folder, 'thẻ', 'Hồ sơ.bienche');
  mkdirSync(dirname(file));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  client = await started();
  await client.openRoster(writeRoster(folder, 5));
  await client.get('workspace.saveAs', { path: file });
});

describe('a file whose folder is gone', () => {
  test('is among the backups, which are restored without it, and deleted by its name only', async () => {
    await client.get('workspace.new', {});
    rmSync(dirname(file), { recursive: true });
    const [unnamed] = await client.get('workspace.unnamedBackups', {});
    expect(unnamed?.file).toBe(file);
    const { id, workspace } = { id: '', workspace: '', ...unnamed };
    await client.get('workspace.restore', { id, workspace });
    expect(await client.people()).toBe(5);
    await client.get('workspace.new', {});
    expect(await client.failure('workspace.removeUnnamed', { workspace })).toMatchObject({ path: file });
    await client.get('workspace.removeUnnamed', { workspace, file });
    expect(readdirSync(join(home, 'backups')).includes(workspace)).toBe(false);
  });

  test('comes back from its backups where it is asked for by its name', async () => {
    await client.get('workspace.new', {});
    rmSync(dirname(file), { recursive: true });
    expect(await client.failure('workspace.open', { path: file })).toMatchObject({ kind: 'file-missing' });
    const [backup] = await client.get('workspace.backupsOf', { path: file });
    await client.get('workspace.restore', { id: backup?.id ?? '', path: file });
    expect(await client.people()).toBe(5);
    expect(client.host.state.path).toBeNull();
  });

  test('and that had a passphrase gives back what was put aside, too, sealed', async () => {
    await client.get('workspace.setPassphrase', { passphrase });
    await client.get('workspace.describe', { purpose: 'mới', retainUntil: null });
    renameSync(dirname(file), join(folder, 'rút'));
    await client.openRoster(writeRoster(folder, 7));
    client.vanish();
    // What could be kept meanwhile is not known to have been.
    const note = JSON.parse(readFileSync(join(home, 'workspace.json'), 'utf8')) as object;
    writeFileSync(join(home, 'workspace.json'), JSON.stringify({ ...note, isKept: false }));
    client = await started();
    expect(client.host.state).toMatchObject({ waiting: { path: file }, event: 'kept-aside' });
    const [unnamed] = await client.get('workspace.unnamedBackups', {});
    const { id, workspace } = { id: '', workspace: '', ...unnamed };
    await client.get('workspace.restore', { id, workspace, secret: passphrase });
    expect(readdirSync(home).filter((name) => name.startsWith('kept-'))).toEqual([]);
    const aside = (await client.get('workspace.backups', {})).find(({ isAside }) => isAside);
    expect(aside?.isLocked).toBe(true);
    await client.get('workspace.restore', { id: aside?.id ?? '', secret: passphrase });
    expect(await client.people()).toBe(7);
    await client.get('workspace.removeBackup', { id: aside?.id ?? '' });
    expect((await client.get('workspace.backups', {})).some(({ isAside }) => isAside)).toBe(false);
  });
});

describe('a file that was replaced while the program was closed', () => {
  test('by one that cannot be opened is told, and neither is harmed', async () => {
    await client.host.close();
    const other = readFileSync(file).fill(0, 20, 60);
    writeFileSync(file, other);
    for (const _ of [1, 2, 3]) {
      client = await started();
      expect(await client.people()).toBe(5);
      expect(client.host.state).toMatchObject({
        event: 'replaced-unreadable',
        failure: { kind: 'workspace', problem: 'damaged', path: file },
        saving: 'failed',
      });
      await client.host.close();
    }
    client = await started();
    // Tried again, it says why once more, so that a backup can take its place.
    expect(await client.failure('workspace.open', { path: file })).toMatchObject({ problem: 'damaged' });
    await client.get('workspace.describe', { purpose: 'mới', retainUntil: null });
    await client.get('workspace.save', {});
    expect(readFileSync(file).equals(other)).toBe(true);
    expect(client.host.state.path).not.toBe(file);
    expect(client.host.state).toMatchObject({ event: 'conflict', saving: 'saved' });
  });
});

test('nothing was ever open where there was no room: the next start misses nothing', async () => {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const create = DuckDBInstance.create.bind(DuckDBInstance);
  const spy = vi.spyOn(DuckDBInstance, 'create').mockImplementation((path, options) => {
    if (path === ':memory:') return create(path, options);
    return Promise.reject(new Error('IO Error: No space left on device'));
  });
  await client.get('workspace.delete', { name: 'Hồ sơ.bienche' });
  await client.host.close();
  spy.mockRestore();
  client = await started();
  expect(client.host.state).toMatchObject({ event: null, failure: null });
});

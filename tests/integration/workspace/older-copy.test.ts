import { DuckDBInstance } from '@duckdb/node-api';
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { freshFolder, HostClient, writeRoster } from './host-client';

/** A working copy that has lost a part of itself is never taken for what was open. */
let folder: string;
let home: string;
let file: string;
let client: HostClient;

/** With what lies beside them; what a backup writes in passing aside. */
const databases = (): string[] =>
  readdirSync(home).filter((name) => /^(?!temporary-).*\.duckdb(?:\.|$)/.test(name));
const noted = (): string =>
  (JSON.parse(readFileSync(join(home, 'workspace.json'), 'utf8')) as { database: string }).database;

async function started(): Promise<HostClient> {
  const host = await HostClient.start(home);
  onTestFinished(() => host.host.close().catch(() => undefined));
  return host;
}

/** Goes on in a copy of the data folder, as a kill would have left it. */
async function kill(): Promise<void> {
  const left = join(folder, 'left');
  const saved = existsSync(file) ? readFileSync(file) : null;
  cpSync(home, left, { recursive: true });
  await client.host.close();
  if (saved) writeFileSync(file, saved);
  home = left;
}

function lose(how: string): void {
  const wal = join(home, `${noted()}.wal`);
  if (how === 'gone') rmSync(wal);
  else truncateSync(wal, how === 'empty' ? 0 : Math.floor(statSync(wal).size / 2));
}

beforeEach(async () => {
  folder = freshFolder();
  home = join(folder, 'home');
  file = join(folder, 'Hồ sơ.bienche');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  client = await started();
  await client.openRoster(writeRoster(folder, 5));
});

describe.each(['gone', 'empty', 'cut in half'])('a .wal that is %s after a sudden end', (how) => {
  test('does not bring an older state into the file', async () => {
    await client.get('workspace.saveAs', { path: file });
    await client.openRoster(writeRoster(folder, 9));
    await client.get('workspace.save', {});
    await kill();
    const before = readFileSync(file);
    lose(how);
    client = await started();
    expect(await client.people()).toBe(9);
    expect(client.host.state).toMatchObject({ path: file, saving: 'saved', failure: null });
    const told = [];
    for (; client.host.state.event !== null; client.host.told()) told.push(client.host.state.event);
    expect(told).toContain('copy-older');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(home).filter((name) => /^(?:damaged|kept)-/.test(name))).toEqual([]);
  });

  test('is told where there is no file, and what is left is a backup', async () => {
    await client.openRoster(writeRoster(folder, 9));
    await kill();
    lose(how);
    client = await started();
    const told = [];
    for (; client.host.state.event !== null; client.host.told()) told.push(client.host.state.event);
    expect(told).toContain('copy-older');
    // Nothing at all is no backup.
    expect(told.includes('in-backups')).toBe(how === 'cut in half');
    expect(await client.people()).toBe(0);
  });
});

test('a working copy that is whole is taken up as it is, killed after any change', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.openRoster(writeRoster(folder, 9));
  await client.get('workspace.describe', { purpose: 'tổng hợp', retainUntil: null });
  await kill();
  client = await started();
  expect(await client.people()).toBe(9);
  expect(client.host.state).toMatchObject({ purpose: 'tổng hợp', failure: null, event: 'recovered' });
});

describe('a database that is moved in two steps', () => {
  test('and was cut off between them is joined at the next start', async () => {
    await kill();
    expect(statSync(join(home, `${noted()}.wal`)).size).toBeGreaterThan(10_000);
    renameSync(join(home, noted()), join(home, `damaged-unknown-${noted()}`));
    client = await started();
    const [unnamed] = await client.get('workspace.unnamedBackups', {});
    await client.get('workspace.restore', { id: unnamed?.id ?? '', workspace: unnamed?.workspace ?? '' });
    expect(await client.people()).toBe(5);
    expect(databases().filter((name) => /^(?:damaged|kept)-/.test(name))).toEqual([]);
  });

  test('stays where it is when the second is refused', async () => {
    await kill();
    const before = databases();
    const create = vi
      .spyOn(DuckDBInstance, 'create')
      .mockImplementation(() => Promise.reject(new Error('IO Error: Cannot open file: being used')));
    const renamed = await refusingRename('.wal', () =>
      HostClient.start(home, { setsAside: true }).then(
        () => 'started',
        () => 'refused',
      ),
    );
    create.mockRestore();
    expect(renamed).toBe('refused');
    expect(databases()).toEqual(before);
    client = await started();
    expect(await client.people()).toBe(5);
  });

  test('takes along what a checkpoint keeps beside it', async () => {
    await kill();
    cpSync(join(home, `${noted()}.wal`), join(home, `${noted()}.wal.checkpoint`));
    const { DatabaseFiles } = await import('../../../electron/engine/workspace/database-files');
    const files = new DatabaseFiles(home);
    files.move(noted(), `kept-${noted()}`);
    expect(databases().every((name) => name.startsWith('kept-'))).toBe(true);
    expect(databases()).toHaveLength(3);
    files.remove(`kept-${noted()}`);
    expect(databases()).toEqual([]);
  });
});

test('a .wal whose database somebody deleted is not deleted by a start', async () => {
  await kill();
  const wal = `${noted()}.wal`;
  rmSync(join(home, noted()));
  client = await started();
  expect(client.host.state.event).toBe('copy-gone');
  expect(existsSync(join(home, wal))).toBe(true);
  const remains = await client.get('workspace.remains', {});
  expect(remains.map(({ name }) => name)).toEqual([wal]);
  await client.get('workspace.removeRemain', { name: wal });
  expect(existsSync(join(home, wal))).toBe(false);
});

test('of several damaged working copies of which no note tells none is deleted', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.host.close();
  const damaged = readFileSync(join(home, noted())).fill(0, 0, 4096);
  for (const name of [noted(), 'working-2.duckdb']) writeFileSync(join(home, name), damaged);
  rmSync(join(home, 'workspace.json'));
  client = await started();
  expect(await client.get('workspace.remains', {})).toHaveLength(2);
});

/** A scanner that holds every file of that ending. */
async function refusingRename<T>(ending: string, work: () => Promise<T>): Promise<T> {
  const small = await import('../../../electron/engine/workspace/small-file');
  const rename = small.renamePatiently;
  const spy = vi.spyOn(small, 'renamePatiently').mockImplementation((from, to) => {
    if (from.endsWith(ending)) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    rename(from, to);
  });
  try {
    return await work();
  } finally {
    spy.mockRestore();
  }
}

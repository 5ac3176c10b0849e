import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { WorkspaceDatabase } from '../../../electron/engine/database/workspace-database';
import { pack, unpack } from '../../../electron/engine/workspace/container';
import { readHeader } from '../../../electron/engine/workspace/container-header';
import { claimPath } from '../../../electron/engine/workspace/file-claim';
import { freshFolder, HostClient } from './host-client';

const roster = (people: number): string =>
  [
    'STT,Họ và tên,Ngày sinh,Giới tính',
    ...Array.from(
      { length: people },
      (_, at) => `${at + 1},Nguyễn Văn ${'ABCDEFGHIJ'[at]},01/02/198${at},Nam`,
    ),
  ].join('\n');

let folder: string;
let home: string;
let file: string;
let client: HostClient;

function rosterOf(people: number): string {
  const path = join(folder, `xã ${people}.csv`);
  writeFileSync(path, roster(people));
  return path;
}

async function restart(): Promise<void> {
  client = await HostClient.start(home);
}

beforeEach(async () => {
  folder = freshFolder();
  home = join(folder, 'home');
  file = join(folder, 'Tỉnh Mẫu.bienche');
  client = await HostClient.start(home);
});

afterEach(async () => {
  await client.host.close().catch(() => undefined);
});

describe('a workspace file', () => {
  test('is saved as, found again in another home, and saved by itself after a change', async () => {
    await client.openRoster(rosterOf(2));
    expect(await client.get('workspace.saveAs', { path: file })).toMatchObject({
      path: file,
      saving: 'saved',
    });
    await client.openRoster(rosterOf(4));
    expect(await client.get('workspace.get', {})).toMatchObject({ saving: 'waiting' });
    await client.host.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    const other = await HostClient.start(join(folder, 'other'));
    onTestFinished(() => other.host.close());
    const state = await other.get('workspace.open', { path: file });
    expect(state).toMatchObject({ path: file, readOnly: null, isLocked: false });
    expect(await other.people()).toBe(4);
    await restart();
  });

  test('is open again after a restart, and what a crash left unsaved is saved and told', async () => {
    await client.openRoster(rosterOf(2));
    await client.get('workspace.saveAs', { path: file });
    await client.host.close();
    await restart();
    expect(await client.get('workspace.get', {})).toMatchObject({ path: file, event: null });
    await client.openRoster(rosterOf(5));
    client.vanish();
    await restart();
    expect(await client.get('workspace.get', {})).toMatchObject({ event: 'recovered', saving: 'saved' });
    expect(await client.people()).toBe(5);
    const other = await HostClient.start(join(folder, 'other'));
    onTestFinished(() => other.host.close());
    await other.get('workspace.open', { path: file, readOnly: true });
    expect(await other.people()).toBe(5);
  });

  test('opens once at a time: the second is told by whom, and may read', async () => {
    await client.openRoster(rosterOf(3));
    await client.get('workspace.saveAs', { path: file });
    writeFileSync(
      claimPath(file),
      JSON.stringify({
        id: 'x',
        user: 'lan',
        machine: 'may-khac',
        process: 1,
        since: '2026-11-29T03:00:00Z',
      }),
    );
    const other = await HostClient.start(join(folder, 'other'));
    onTestFinished(() => other.host.close());
    expect(await other.failure('workspace.open', { path: file })).toMatchObject({
      kind: 'workspace',
      problem: 'in-use',
      by: 'lan (may-khac)',
      since: '2026-11-29T03:00:00Z',
    });
    expect(await other.get('workspace.open', { path: file, readOnly: true })).toMatchObject({
      readOnly: 'asked',
    });
    expect(await other.people()).toBe(3);
    const before = statSync(file).mtimeMs;
    await other.openRoster(rosterOf(5));
    await other.get('workspace.save', {});
    expect(statSync(file).mtimeMs).toBe(before);
    const copy = join(folder, 'bản sao.bienche');
    expect(await other.get('workspace.saveAs', { path: copy })).toMatchObject({ path: copy, readOnly: null });
  });

  test('a claim of a program that is gone counts no more', async () => {
    await client.openRoster(rosterOf(1));
    await client.get('workspace.saveAs', { path: file });
    const other = await HostClient.start(join(folder, 'other'));
    onTestFinished(() => other.host.close());
    const claim = { id: 'x', user: 'lan', process: 2 ** 22 + 1, since: new Date().toISOString() };
    writeFileSync(claimPath(file), JSON.stringify({ ...claim, machine: hostname() }));
    expect(await other.get('workspace.open', { path: file })).toMatchObject({ readOnly: null });
    await other.get('workspace.new', {});
    writeFileSync(claimPath(file), JSON.stringify({ ...claim, machine: 'may-khac' }));
    const longAgo = Date.now() / 1000 - 3600;
    utimesSync(claimPath(file), longAgo, longAgo);
    expect(await other.get('workspace.open', { path: file })).toMatchObject({ readOnly: null });
  });

  test('another file that was put in its place stays, and the own changes go beside it', async () => {
    await client.openRoster(rosterOf(2));
    await client.get('workspace.saveAs', { path: file });
    writeFileSync(file, 'of somebody else');
    await client.openRoster(rosterOf(4));
    const state = await client.get('workspace.save', {});
    expect(state).toMatchObject({ event: 'conflict', saving: 'saved' });
    expect(readFileSync(file, 'utf8')).toBe('of somebody else');
    expect(state.conflictPath).toMatch(/Tỉnh Mẫu \(xung đột .*\)\.bienche$/);
    expect(existsSync(state.conflictPath ?? '')).toBe(true);
  });

  test('a file that was taken away leaves its data here', async () => {
    await client.openRoster(rosterOf(2));
    await client.get('workspace.saveAs', { path: file });
    await client.host.close();
    renameSync(file, `${file}.away`);
    await restart();
    expect(await client.get('workspace.get', {})).toMatchObject({ path: file, readOnly: 'missing' });
    expect(await client.people()).toBe(2);
  });

  test('one that another saved meanwhile is read anew at the next start', async () => {
    await client.openRoster(rosterOf(2));
    await client.get('workspace.saveAs', { path: file });
    await client.host.close();
    const other = await HostClient.start(join(folder, 'other'));
    await other.get('workspace.open', { path: file });
    await other.openRoster(rosterOf(6));
    await other.host.close();
    await restart();
    expect(await client.people()).toBe(6);
  });
});

describe('what cannot be opened', () => {
  test('says what it is, and what is open stays open', async () => {
    await client.openRoster(rosterOf(3));
    await client.get('workspace.saveAs', { path: file });
    const bytes = readFileSync(file);
    const bad = join(folder, 'lạ.bienche');
    const problemOf = async (content: Uint8Array | string): Promise<unknown> => {
      writeFileSync(bad, content);
      const failure = await client.failure('workspace.open', { path: bad });
      return failure?.kind === 'workspace' ? failure.problem : failure?.kind;
    };
    expect(await problemOf('')).toBe('not-one');
    expect(await problemOf('a text')).toBe('not-one');
    expect(await problemOf(bytes.subarray(0, 10))).toBe('damaged');
    expect(await problemOf(bytes.subarray(0, bytes.length - 1))).toBe('damaged');
    expect(await problemOf(Buffer.concat([bytes, Buffer.from([0])]))).toBe('damaged');
    expect(await client.failure('workspace.open', { path: join(folder, 'gone.bienche') })).toMatchObject({
      kind: 'file-missing',
    });
    expect(await client.people()).toBe(3);
    expect(readdirSync(home).filter((name) => name.endsWith('.duckdb'))).toHaveLength(1);
    expect(existsSync(claimPath(bad))).toBe(false);
  });
});

describe('backups', () => {
  test('are kept up to a number, listed, restored, and what was there before is one of them', async () => {
    await client.openRoster(rosterOf(2));
    await client.get('workspace.saveAs', { path: file });
    await client.openRoster(rosterOf(5));
    await client.get('workspace.save', {});
    const [oldest] = [...(await client.get('workspace.backups', {}))].reverse();
    const state = await client.get('workspace.restore', { id: oldest?.id ?? '' });
    expect(state).toMatchObject({ path: file, event: 'restored', saving: 'saved' });
    expect(await client.people()).toBe(2);
    const [newest] = await client.get('workspace.backups', {});
    await client.get('workspace.restore', { id: newest?.id ?? '' });
    expect(await client.people()).toBe(5);
    await client.get('workspace.setLimits', { backups: 1 });
    expect(await client.get('workspace.backups', {})).toHaveLength(1);
    expect(await client.failure('workspace.restore', { id: oldest?.id ?? '' })).toMatchObject({
      problem: 'backup-missing',
    });
  });

  test('bring back a damaged file, which is kept beside', async () => {
    await client.openRoster(rosterOf(4));
    await client.get('workspace.saveAs', { path: file });
    await client.get('workspace.new', {});
    const bytes = readFileSync(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await client.failure('workspace.open', { path: file })).toMatchObject({ problem: 'damaged' });
    const [backup] = await client.get('workspace.backupsOf', { path: file });
    await client.get('workspace.restore', { id: backup?.id ?? '', path: file });
    expect(await client.people()).toBe(4);
    expect(readdirSync(folder).filter((name) => name.includes('(hỏng'))).toHaveLength(1);
  });

  test('keep a workspace without a file that is left: it is taken up again, or deleted', async () => {
    await client.openRoster(rosterOf(4));
    expect(await client.get('workspace.unnamedBackups', {})).toEqual([]);
    await client.get('workspace.new', {});
    expect(await client.people()).toBe(0);
    const [left, ...more] = await client.get('workspace.unnamedBackups', {});
    expect(more).toEqual([]);
    const { id = '', workspace = '' } = left ?? {};
    expect(await client.get('workspace.restore', { id, workspace })).toMatchObject({
      path: null,
      event: 'restored',
    });
    expect(await client.people()).toBe(4);
    await client.get('workspace.new', {});
    await client.get('workspace.removeUnnamed', { workspace });
    expect(await client.get('workspace.unnamedBackups', {})).toEqual([]);
    expect(readdirSync(join(home, 'backups'))).toEqual([]);
  });
});

test('repair rescues what can be read of a damaged file', async () => {
  await client.openRoster(rosterOf(4));
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.new', {});
  const bytes = readFileSync(file);
  // The digest is wrong, the database is not.
  bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
  const damaged = join(folder, 'hỏng.bienche');
  writeFileSync(damaged, bytes);
  const target = join(folder, 'sửa.bienche');
  const report = await client.get('workspace.repair', { path: damaged, target });
  expect(report.lostTables).toBe(0);
  await client.get('workspace.open', { path: target });
  expect(await client.people()).toBe(4);
  writeFileSync(damaged, Buffer.concat([bytes.subarray(0, 600), Buffer.alloc(5000, 7)]));
  expect(
    await client.failure('workspace.repair', { path: damaged, target: join(folder, 'x.bienche') }),
  ).toMatchObject({
    problem: 'nothing-readable',
  });
});

test('a repaired roster that lost people or its record shows those who are left, and says so', async () => {
  const damage = async (people: string, sqlText: string): Promise<{ shown: number; issues: string[] }> => {
    const plain = join(folder, `${people}.duckdb`);
    const damaged = join(folder, `hỏng ${people}.bienche`);
    await unpack(file, plain, null);
    const database = await WorkspaceDatabase.open(plain);
    await database.run(sqlText);
    await database.run('CHECKPOINT');
    database.close();
    const head = await readHeader(file);
    await pack(plain, damaged, head, null);
    const target = join(folder, `sửa ${people}.bienche`);
    await client.get('workspace.repair', { path: damaged, target });
    await client.get('workspace.open', { path: target });
    const { issues } = await client.get('roster.issues', {
      ...{ language: 'vi', severity: null, limit: 20 },
    });
    return { shown: await client.people(), issues: issues.map(({ message }) => message) };
  };
  await client.openRoster(rosterOf(4));
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.new', {});
  const fewer = await damage('ít', 'DELETE FROM snapshot_1.people WHERE person_id > 3');
  expect(fewer.shown).toBe(3);
  expect(fewer.issues[0]).toContain('chỉ lấy lại được 3 trong 4 người');
  const unknown = await damage('mất', 'DELETE FROM snapshot_1.import');
  expect(unknown.shown).toBe(4);
  expect(unknown.issues).toEqual([expect.stringContaining('lấy lại được 4 người')]);
  // And it goes on: read in anew it is as it was.
  await client.openRoster(rosterOf(4));
  expect(await client.people()).toBe(4);
});

test('deleting asks for the name and leaves nothing', async () => {
  await client.openRoster(rosterOf(4));
  await client.get('workspace.saveAs', { path: file });
  // Beside it lie a conflict of its own, a damaged one, and another workspace whose name looks like that of a copy.
  const beside = (why: string): string => join(folder, `Tỉnh Mẫu (${why} 2026-11-29 10.00.00).bienche`);
  copyFileSync(file, beside('xung đột'));
  writeFileSync(beside('hỏng'), 'no workspace any more');
  const other = await HostClient.start(join(folder, 'other'));
  await other.openRoster(rosterOf(1));
  await other.get('workspace.saveAs', {
    path: join(folder, 'Tỉnh Mẫu (xung đột 2026-11-29 11.00.00).bienche'),
  });
  await other.host.close();
  expect(new Set(await client.get('workspace.copies', {}))).toEqual(
    new Set([beside('xung đột'), beside('hỏng')]),
  );
  expect(await client.failure('workspace.delete', { name: 'khác' })).toMatchObject({ problem: 'other-name' });
  await client.get('workspace.delete', { name: 'Tỉnh Mẫu.bienche' });
  expect(readdirSync(folder).filter((name) => name.endsWith('.bienche'))).toEqual([
    'Tỉnh Mẫu (xung đột 2026-11-29 11.00.00).bienche',
  ]);
  expect(readdirSync(join(home, 'backups'))).toEqual([]);
  expect(readdirSync(home).filter((name) => name.endsWith('.duckdb'))).toHaveLength(1);
  expect(await client.people()).toBe(0);
});

test('purpose and term are kept in the file', async () => {
  await client.openRoster(rosterOf(1));
  await client.get('workspace.describe', { purpose: 'Báo cáo năm', retainUntil: '2027-01-31' });
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.new', {});
  expect(await client.get('workspace.get', {})).toMatchObject({ purpose: '', retainUntil: null });
  const state = await client.get('workspace.open', { path: file });
  expect(state).toMatchObject({ purpose: 'Báo cáo năm', retainUntil: '2027-01-31' });
});

test('what was deleted is not in the file any more', async () => {
  const path = join(folder, 'một.csv');
  writeFileSync(path, 'STT,Họ và tên,Ngày sinh\n1,Zyxwvu Tsrqpo,01/02/1980\n2,Nguyễn Văn B,01/02/1981');
  await client.openRoster(path);
  await client.get('workspace.saveAs', { path: file });
  const holds = (): boolean => readFileSync(file).includes('Zyxwvu');
  expect(holds()).toBe(true);
  await client.get('roster.close', {});
  await client.get('workspace.save', {});
  expect(holds()).toBe(false);
  copyFileSync(file, `${file}.seen`);
  rmSync(`${file}.seen`);
});

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import type { Keychain } from '../../../electron/engine/workspace/keychain';
import { freshFolder, HostClient } from './host-client';

const secretName = 'Zyxwvu Tsrqpo';
const passphrase = 'trời xanh mây trắng';
let folder: string;
let home: string;
let file: string;
let client: HostClient;

beforeEach(async () => {
  folder = freshFolder();
  home = join(folder, 'home');
  file = join(folder, 'Mật.bienche');
  const roster = join(folder, 'xã.csv');
  writeFileSync(roster, `STT,Họ và tên,Ngày sinh\n1,${secretName},01/02/1980\n2,Lê Văn B,01/02/1981`);
  client = await HostClient.start(home);
  await client.openRoster(roster);
  await client.get('workspace.saveAs', { path: file });
});

afterEach(() => client.host.close().catch(() => undefined));

/** Every file below a folder that holds the name in clear. */
function inClear(below: string): string[] {
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.endsWith('.csv') && readFileSync(path).includes(secretName));
}

test('a passphrase seals the file and every backup; the working copy goes when it is closed', async () => {
  expect(inClear(folder).length).toBeGreaterThan(1);
  await client.get('workspace.setPassphrase', { passphrase });
  expect(inClear(folder).every((path) => path.endsWith('.duckdb') || path.endsWith('.wal'))).toBe(true);
  expect((await client.get('workspace.backups', {})).every(({ isLocked }) => isLocked)).toBe(true);
  await client.host.close();
  expect(inClear(folder)).toEqual([]);
});

test('opens by the passphrase, however its letters are composed, and by the recovery key, and by nothing else', async () => {
  const { recoveryKey } = await client.get('workspace.setPassphrase', { passphrase });
  await client.get('workspace.lockNow', {});
  expect(await client.people()).toBe(0);
  expect(inClear(folder)).toEqual([]);
  expect(await client.get('workspace.get', {})).toMatchObject({ waiting: { path: file }, path: null });
  expect(await client.failure('workspace.open', { path: file })).toMatchObject({
    problem: 'needs-passphrase',
  });
  for (const secret of ['trời xanh', recoveryKey.replace(/.$/, (last) => (last === '0' ? '1' : '0')), ' '])
    expect(await client.failure('workspace.open', { path: file, secret })).toMatchObject({
      problem: 'wrong-passphrase',
    });
  for (const secret of [passphrase.normalize('NFD'), recoveryKey.toLowerCase().replaceAll('-', ' ')]) {
    expect(await client.get('workspace.open', { path: file, secret })).toMatchObject({
      isLocked: true,
      waiting: null,
    });
    expect(await client.people()).toBe(2);
    await client.get('workspace.lockNow', {});
  }
});

test('waits for its passphrase at the next start, also when the one before ended without a word', async () => {
  await client.get('workspace.setPassphrase', { passphrase });
  client.vanish();
  client = await HostClient.start(home);
  expect(await client.get('workspace.get', {})).toMatchObject({ waiting: { path: file }, event: 'wiped' });
  expect(inClear(folder)).toEqual([]);
  await client.get('workspace.open', { path: file, secret: passphrase });
  await client.host.close();
  client = await HostClient.start(home);
  expect(await client.get('workspace.get', {})).toMatchObject({ waiting: { path: file }, event: null });
  await client.get('workspace.leave', {});
  await client.host.close();
  client = await HostClient.start(home);
  expect(await client.get('workspace.get', {})).toMatchObject({ waiting: null });
});

test('another passphrase makes the one before and its recovery key void; removing it needs one', async () => {
  const { recoveryKey } = await client.get('workspace.setPassphrase', { passphrase });
  await client.get('workspace.setPassphrase', { passphrase: 'một hai ba bốn', current: passphrase });
  await client.get('workspace.lockNow', {});
  for (const secret of [passphrase, recoveryKey])
    expect(await client.failure('workspace.open', { path: file, secret })).toMatchObject({
      problem: 'wrong-passphrase',
    });
  await client.get('workspace.open', { path: file, secret: 'một hai ba bốn' });
  expect(await client.failure('workspace.removePassphrase', { secret: passphrase })).toMatchObject({
    problem: 'wrong-passphrase',
  });
  await client.get('workspace.removePassphrase', { secret: 'một hai ba bốn' });
  await client.get('workspace.new', {});
  expect(await client.get('workspace.open', { path: file })).toMatchObject({ isLocked: false });
  expect(await client.people()).toBe(2);
  expect((await client.get('workspace.backups', {})).some(({ isLocked }) => isLocked)).toBe(false);
});

const backupPaths = (): string[] =>
  readdirSync(join(home, 'backups'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.bienche'))
    .map((name) => join(home, 'backups', name));

test('a backup that a sudden end left in clear is sealed at the next opening; a damaged one goes', async () => {
  const [path = ''] = backupPaths();
  const clear = readFileSync(path);
  await client.get('workspace.setPassphrase', { passphrase });
  writeFileSync(path, clear);
  const damaged = join(path, '../2020-01-01T00-00-00-000Z.bienche');
  writeFileSync(damaged, Buffer.concat([clear.subarray(0, -1), Buffer.from([(clear.at(-1) ?? 0) ^ 1])]));
  expect(inClear(join(home, 'backups'))).toEqual(expect.arrayContaining([path, damaged]));
  await client.get('workspace.lockNow', {});
  await client.get('workspace.open', { path: file, secret: passphrase });
  expect(inClear(join(home, 'backups'))).toEqual([]);
  expect(backupPaths()).toContain(path);
  expect(existsSync(damaged)).toBe(false);
});

test('a backup under a passphrase before is asked for that one', async () => {
  await client.get('workspace.setPassphrase', { passphrase });
  const [path = ''] = backupPaths();
  const before = readFileSync(path);
  await client.get('workspace.setPassphrase', { passphrase: 'một hai ba bốn', current: passphrase });
  writeFileSync(path, before);
  const id = basename(path, '.bienche');
  expect(await client.failure('workspace.restore', { id })).toMatchObject({ problem: 'needs-passphrase' });
  await client.get('workspace.restore', { id, secret: passphrase });
  expect(await client.people()).toBe(2);
});

test('what was spilled goes at the start, and when a locked workspace is closed', async () => {
  const spill = join(home, 'spill');
  const leave = (): void => {
    mkdirSync(spill, { recursive: true });
    writeFileSync(join(spill, 'duckdb_temp_storage-0.tmp'), secretName);
  };
  await client.get('workspace.setPassphrase', { passphrase });
  leave();
  await client.get('workspace.lockNow', {});
  expect(inClear(home)).toEqual([]);
  client.vanish();
  leave();
  client = await HostClient.start(home);
  expect(inClear(home)).toEqual([]);
});

test('a short passphrase is refused, and so is one for what is in no file', async () => {
  expect(await client.failure('workspace.setPassphrase', { passphrase: 'ngắn' })).toMatchObject({
    problem: 'weak-passphrase',
  });
  await client.get('workspace.new', {});
  expect(await client.failure('workspace.setPassphrase', { passphrase })).toMatchObject({
    problem: 'no-file',
  });
});

test('a locked backup is restored without being asked again', async () => {
  await client.get('workspace.setPassphrase', { passphrase });
  const [backup] = await client.get('workspace.backups', {});
  await client.get('roster.close', {});
  await client.get('workspace.restore', { id: backup?.id ?? '' });
  expect(await client.people()).toBe(2);
  expect(await client.get('workspace.get', {})).toMatchObject({ isLocked: true, path: file });
});

test('a keychain that may be trusted opens it without a question until it is told to forget', async () => {
  const kept = new Map<string, Buffer>();
  const keychain: Keychain = {
    isAvailable: true,
    has: (id) => Promise.resolve(kept.has(id)),
    find: (id) => Promise.resolve(kept.get(id) ?? null),
    keep: (id, key) => Promise.resolve(kept.set(id, key).has(id)),
    forget: (id) => Promise.resolve(void kept.delete(id)),
  };
  const own = await HostClient.start(join(folder, 'own'), { keychain });
  onTestFinished(() => own.host.close());
  await client.get('workspace.setPassphrase', { passphrase });
  await client.host.close();
  await own.get('workspace.open', { path: file, secret: passphrase, remember: true });
  expect(await own.get('workspace.get', {})).toMatchObject({ isRemembered: true, canRemember: true });
  await own.get('workspace.lockNow', {});
  await own.get('workspace.open', { path: file });
  expect(await own.people()).toBe(2);
  await own.get('workspace.setPassphrase', { passphrase: 'một hai ba bốn', current: passphrase });
  expect(kept.size).toBe(0);
});

test.each(['pdf', 'txt'])('the recovery sheet is written as %s', async (ending) => {
  const { recoveryKey } = await client.get('workspace.setPassphrase', { passphrase });
  const path = join(folder, `phiếu.${ending}`);
  await client.get('workspace.recoverySheet', { path, recoveryKey, language: 'vi' });
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path).subarray(0, 4).toString('latin1')).toBe(
    ending === 'pdf' ? '%PDF' : '\u00ef\u00bb\u00bfP',
  );
  expect(readFileSync(path).includes(recoveryKey)).toBe(ending === 'txt');
});

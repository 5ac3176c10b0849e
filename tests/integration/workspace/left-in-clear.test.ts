import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { freshFolder, HostClient, writeRoster } from './host-client';

/** What a passphrase or a deletion leaves of a workspace in clear: nothing, or it is said. */
const passphrase = 'trời xanh mây trắng';
const another = 'biển rộng sông dài';
let folder: string;
let home: string;
let file: string;
let client: HostClient;

async function started(place = home): Promise<HostClient> {
  const host = await HostClient.start(place);
  onTestFinished(() => host.host.close().catch(() => undefined));
  return host;
}

/** Files in which names of people stand, rosters aside. */
const inClear = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.csv'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes('Lê Văn'));

const backupPaths = (): string[] =>
  readdirSync(join(home, 'backups'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.bienche'))
    .map((name) => join(home, 'backups', name));

function damageWorkingCopy(): void {
  const { database } = JSON.parse(readFileSync(join(home, 'workspace.json'), 'utf8')) as { database: string };
  const path = join(home, database);
  writeFileSync(path, readFileSync(path).fill(0, 0, 4096));
}

const told = (): string[] => {
  const events: string[] = [];
  for (; client.host.state.event !== null; client.host.told()) events.push(client.host.state.event);
  return events;
};

beforeEach(async () => {
  folder = freshFolder();
  home = join(folder, 'home');
  file = join(folder, 'Hồ sơ.bienche');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  client = await started();
  await client.openRoster(writeRoster(folder, 5000));
});

describe('a damaged working copy', () => {
  test('from before the first saving goes with the passphrase', async () => {
    await client.get('workspace.new', {});
    const [unnamed] = await client.get('workspace.unnamedBackups', {});
    const { id, workspace } = { id: '', workspace: '', ...unnamed };
    await client.get('workspace.restore', { id, workspace });
    await client.host.close();
    damageWorkingCopy();
    client = await started();
    await client.get('workspace.restore', { id, workspace });
    await client.get('workspace.saveAs', { path: file });
    expect(inClear().some((path) => path.includes('damaged-'))).toBe(true);
    await client.get('workspace.setPassphrase', { passphrase });
    await client.host.close();
    expect(inClear()).toEqual([]);
  });

  test('from before the file was renamed goes with the passphrase', async () => {
    await client.get('workspace.saveAs', { path: file });
    await client.host.close();
    damageWorkingCopy();
    client = await started();
    await client.host.close();
    renameSync(file, join(folder, 'Tên khác.bienche'));
    client = await started();
    await client.get('workspace.open', { path: join(folder, 'Tên khác.bienche') });
    await client.get('workspace.setPassphrase', { passphrase });
    await client.host.close();
    expect(inClear()).toEqual([]);
  });

  test.each(['passphrase', 'deletion'])('of which nobody knows whose it is is told: %s', async (what) => {
    await client.get('workspace.saveAs', { path: file });
    await client.host.close();
    damageWorkingCopy();
    writeFileSync(join(home, 'workspace.json'), '{');
    client = await started();
    await client.get('workspace.open', { path: file });
    if (what === 'passphrase') await client.get('workspace.setPassphrase', { passphrase });
    else await client.get('workspace.delete', { name: 'Hồ sơ.bienche' });
    expect(told()).toContain('remains');
    for (const { name } of await client.get('workspace.remains', {}))
      await client.get('workspace.removeRemain', { name });
    await client.host.close();
    expect(inClear()).toEqual([]);
  });
});

test('backups of which nobody can tell any more go with the passphrase, those of a later program stay', async () => {
  await client.get('workspace.saveAs', { path: file });
  const [path = ''] = backupPaths();
  const again = (nth: number) => path.replace(/(?=\.bienche$)/, `-${String(nth)}`);
  const [zeroed, later] = [again(2), again(3)];
  copyFileSync(path, later);
  writeFileSync(zeroed, readFileSync(path).fill(0, 20, 60));
  const { createHash } = await import('node:crypto');
  const bytes = readFileSync(path);
  const length = bytes.readUInt32LE(8);
  const head = bytes
    .subarray(0, 12 + length)
    .toString('latin1')
    .replace(/"version":\d/, '"version":9');
  const digest = createHash('sha256').update(head, 'latin1').digest();
  writeFileSync(
    later,
    Buffer.concat([Buffer.from(head, 'latin1'), digest, bytes.subarray(12 + length + 32)]),
  );
  await client.get('workspace.setPassphrase', { passphrase });
  await client.host.close();
  expect(existsSync(zeroed)).toBe(false);
  expect(inClear()).toEqual([later]);
  expect(told()).toContain('backups-unsealed');
});

describe('a backup under the passphrase before', () => {
  test('does not bring that back', async () => {
    await client.get('workspace.saveAs', { path: file });
    await client.get('workspace.setPassphrase', { passphrase });
    const [path = ''] = backupPaths();
    const old = readFileSync(path);
    await client.get('workspace.setPassphrase', { passphrase: another, current: passphrase });
    writeFileSync(path, old);
    const id = path.split(/[\\/]/).at(-1)?.replace('.bienche', '') ?? '';
    await client.get('workspace.restore', { id, secret: passphrase });
    expect(await client.people()).toBe(5000);
    await client.get('workspace.lockNow', {});
    expect(await client.failure('workspace.open', { path: file, secret: passphrase })).toMatchObject({
      problem: 'wrong-passphrase',
    });
    await client.get('workspace.open', { path: file, secret: another });
    expect(await client.people()).toBe(5000);
  });

  test('leaves a workspace without one in clear, and says so', async () => {
    await client.get('workspace.saveAs', { path: file });
    await client.get('workspace.setPassphrase', { passphrase });
    const [path = ''] = backupPaths();
    const old = readFileSync(path);
    await client.get('workspace.removePassphrase', { secret: passphrase });
    writeFileSync(path, old);
    const id = path.split(/[\\/]/).at(-1)?.replace('.bienche', '') ?? '';
    await client.get('workspace.restore', { id, secret: passphrase });
    expect(client.host.state.isLocked).toBe(false);
    expect(told()).toContain('passphrase-gone');
  });
});

test('what a conflict has put beside its file seals the backups of before, too', async () => {
  await client.get('workspace.saveAs', { path: file });
  const other = await started(join(folder, 'home 2'));
  await other.openRoster(writeRoster(folder, 3));
  await other.get('workspace.saveAs', { path: join(folder, 'khác.bienche') });
  await other.get('workspace.setPassphrase', { passphrase: another });
  await other.host.close();
  copyFileSync(join(folder, 'khác.bienche'), file);
  await client.get('workspace.setPassphrase', { passphrase });
  expect(client.host.state.event).toBe('conflict');
  await client.host.close();
  expect(inClear()).toEqual([]);
});

test('a file with a passphrase is not replaced by another workspace without one', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.setPassphrase', { passphrase });
  await client.get('workspace.new', {});
  const before = readFileSync(file);
  await client.openRoster(writeRoster(folder, 3));
  expect(await client.failure('workspace.saveAs', { path: file })).toMatchObject({
    problem: 'target-locked',
  });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(client.host.state.path).toBeNull();
});

test('another passphrase asks for that of what is open, whatever lies in the place of its file', async () => {
  await client.get('workspace.saveAs', { path: file });
  const clear = readFileSync(file);
  await client.get('workspace.setPassphrase', { passphrase });
  writeFileSync(file, clear);
  expect(await client.failure('workspace.setPassphrase', { passphrase: another })).toMatchObject({
    problem: 'needs-passphrase',
  });
});

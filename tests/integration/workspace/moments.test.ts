import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { WorkspaceDatabase } from '../../../electron/engine/database/workspace-database';
import { writeDocument } from '../../../electron/engine/database/documents';
import { readHeader } from '../../../electron/engine/workspace/container-header';
import { changeIdentity } from '../../../electron/engine/workspace/identity';
import { WorkingCopy } from '../../../electron/engine/workspace/working-copy';
import { FailureError } from '../../../shared/contract/failure';
import { freshFolder, HostClient, writeRoster } from './host-client';

/** A moment in which something cannot be read, written or removed: nothing may be taken for gone because of it. */
const passphrase = 'trời xanh mây trắng';
let folder: string;
let home: string;
let file: string;
let client: HostClient;

const rosterOf = (people: number): string => writeRoster(folder, people);

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
  await client.openRoster(rosterOf(3));
});

test.each(['\0'.repeat(200), null])('a note that is torn or gone deletes no working copy', async (note) => {
  await client.host.close();
  const path = join(home, 'workspace.json');
  if (note === null) renameSync(join(home, 'workspace.duckdb'), join(home, 'working-1.duckdb'));
  rmSync(path);
  if (note !== null) writeFileSync(path, note);
  client = await started();
  expect(await client.people()).toBe(3);
  expect(client.host.state).toMatchObject({ event: 'recovered', path: null });
});

test('with a torn note the working copy of a locked workspace waits for its passphrase', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.setPassphrase', { passphrase });
  await client.openRoster(rosterOf(4));
  await client.get('workspace.save', {});
  client.vanish();
  writeFileSync(join(home, 'workspace.json'), '{');
  client = await started();
  expect([await client.people(), client.host.state.event]).toEqual([0, 'kept-aside']);
  await client.get('workspace.open', { path: file, secret: passphrase });
  expect(await client.people()).toBe(4);
  expect(readdirSync(home).filter((name) => name.startsWith('kept-'))).toEqual([]);
});

test('a block of a database that is damaged is not told as held by another program', async () => {
  await client.host.close();
  const database = join(home, 'workspace.duckdb');
  const bytes = readFileSync(database);
  const kinds: string[] = [];
  for (let at = 4096; at < bytes.length; at += 65_536) {
    const damaged = Buffer.from(bytes);
    damaged.fill(0xa5, at, at + 64);
    const path = join(folder, `${at}.duckdb`);
    writeFileSync(path, damaged);
    const opened = await WorkspaceDatabase.open(path).catch((error: unknown) => {
      kinds.push(error instanceof FailureError ? error.failure.kind : 'damage');
      return null;
    });
    opened?.close();
  }
  expect(new Set(kinds)).toEqual(new Set(['damage']));
});

test('what is kept without a roster is backed up where it cannot be saved, or has no file', async () => {
  await client.get('roster.close', {});
  await client.get('workspace.describe', { purpose: 'Báo cáo năm 2026', retainUntil: null });
  await client.get('workspace.new', {});
  const [unnamed] = await client.get('workspace.unnamedBackups', {});
  await client.get('workspace.restore', { id: unnamed?.id ?? '', workspace: unnamed?.workspace ?? '' });
  expect(client.host.state.purpose).toBe('Báo cáo năm 2026');

  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.setPassphrase', { passphrase });
  renameSync(dirname(file), join(folder, 'rút'));
  await client.get('workspace.describe', { purpose: 'Báo cáo quý I', retainUntil: null });
  await client.get('workspace.lockNow', {});
  renameSync(join(folder, 'rút'), dirname(file));
  await client.get('workspace.open', { path: file, secret: passphrase });
  expect(client.host.state.event).toBe('backup-newer');
  const [newest] = await client.get('workspace.backups', {});
  await client.get('workspace.restore', { id: newest?.id ?? '' });
  expect(client.host.state.purpose).toBe('Báo cáo quý I');
});

test('where the old working copy cannot be removed the new one stays', async () => {
  vi.spyOn(WorkingCopy.prototype, 'wipeRest').mockImplementationOnce(() => {
    throw new Error('EBUSY');
  });
  await client.get('workspace.new', {}).catch(() => undefined);
  await client.openRoster(rosterOf(5));
  await client.host.close();
  client = await started();
  expect(await client.people()).toBe(5);
});

test('a locked workspace whose file is away is kept sealed before a sudden end', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.setPassphrase', { passphrase });
  renameSync(dirname(file), join(folder, 'rút'));
  await client.openRoster(rosterOf(7));
  await client.get('workspace.save', {});
  client.vanish();
  renameSync(join(folder, 'rút'), dirname(file));
  client = await started();
  await client.get('workspace.open', { path: file, secret: passphrase });
  expect([await client.people(), client.host.state.event]).toEqual([3, 'backup-newer']);
  const [newest] = await client.get('workspace.backups', {});
  await client.get('workspace.restore', { id: newest?.id ?? '' });
  expect(await client.people()).toBe(7);
});

test('a file whose time alone is another is still its own', async () => {
  await client.get('workspace.saveAs', { path: file });
  utimesSync(file, new Date(), new Date(Date.now() - 2000));
  await client.openRoster(rosterOf(6));
  await client.get('workspace.save', {});
  expect(client.host.state).toMatchObject({ saving: 'saved', event: null, path: file });
  expect(readdirSync(dirname(file)).filter((name) => name.endsWith('.bienche'))).toHaveLength(1);
});

test('a number that was given for a copy goes again where the copy was never written', async () => {
  await client.get('workspace.saveAs', { path: file });
  const before = await client.get('workspace.backups', {});
  await changeIdentity(client.host.service.database, { id: crypto.randomUUID() });
  client.vanish();
  client = await started();
  expect(await client.get('workspace.backups', {})).toEqual(expect.arrayContaining([...before]));
});

test('a log that cannot be read for a moment is neither cut nor broken', async () => {
  await client.host.close();
  const log = client.host.audit.path;
  renameSync(log, `${log}.away`);
  mkdirSync(log);
  client = await started();
  await client.get('workspace.describe', { purpose: 'x', retainUntil: null });
  expect(await client.failure('audit.given', { as: 'printed' })).toMatchObject({ kind: 'log-unwritable' });
  rmSync(log, { recursive: true });
  renameSync(`${log}.away`, log);
  await client.get('workspace.describe', { purpose: 'y', retainUntil: null });
  const page = await client.get('audit.page', { from: 0, count: 100 });
  expect(page).toMatchObject({ broken: 0, isCut: false });
  expect(page.rows.filter(({ entry }) => entry?.event === 'described')).toHaveLength(2);
});

test('a passphrase whose setting was cut off: locked, no copy in clear, and no sheet opens it', async () => {
  await client.get('workspace.saveAs', { path: file });
  const note = JSON.parse(readFileSync(join(home, 'workspace.json'), 'utf8')) as Record<string, unknown>;
  await client.get('workspace.setPassphrase', { passphrase });
  const { saveId } = await readHeader(file);
  client.vanish();
  // As it stood between the renaming of the file and the note of it.
  const sealing = { ...note, isSealing: true, writing: saveId, isClosed: false };
  writeFileSync(join(home, 'workspace.json'), JSON.stringify(sealing));
  client = await started();
  expect(client.host.state).toMatchObject({ event: 'sheet-missing', waiting: { path: file } });
  // Until somebody has read it.
  client.vanish();
  client = await started();
  expect(client.host.state.event).toBe('sheet-missing');
  await client.get('workspace.open', { path: file, secret: passphrase });
  expect(await client.people()).toBe(3);
  expect(readdirSync(dirname(file)).filter((name) => name.endsWith('.bienche'))).toHaveLength(1);
});

test('where the note cannot be written another file is neither opened nor written over', async () => {
  await client.get('workspace.saveAs', { path: file });
  const other = join(folder, 'Khác.bienche');
  await client.get('workspace.saveAs', { path: other });
  await client.openRoster(rosterOf(8));
  await client.get('workspace.save', {});
  const note = join(home, 'workspace.json');
  renameSync(note, `${note}.away`);
  mkdirSync(note);
  await expect(client.get('workspace.open', { path: file })).rejects.toThrow();
  expect(client.host.state.path).toBe(other);
  rmSync(note, { recursive: true });
  await client.openRoster(rosterOf(9));
  await client.get('workspace.save', {});
  await client.get('workspace.open', { path: file });
  expect(await client.people()).toBe(3);
});

test('a saving that a sudden end kept from being noted is no conflict', async () => {
  await client.get('workspace.saveAs', { path: file });
  const note = JSON.parse(readFileSync(join(home, 'workspace.json'), 'utf8')) as Record<string, unknown>;
  await client.openRoster(rosterOf(4));
  await client.get('workspace.save', {});
  const backups = await client.get('workspace.backups', {});
  client.vanish();
  const { saveId } = await readHeader(file);
  const writing = { ...note, isSaved: false, writing: saveId, isClosed: false };
  writeFileSync(join(home, 'workspace.json'), JSON.stringify(writing));
  client = await started();
  expect(client.host.state).toMatchObject({ event: 'recovered', path: file });
  expect((await client.get('workspace.backups', {})).length).toBeGreaterThanOrEqual(backups.length);
});

test('a document that nobody understands stays in the workspace, and is told', async () => {
  await client.get('workspace.saveAs', { path: file });
  const { database } = client.host.service;
  await writeDocument(database, 'decisions', { version: 99 });
  await database.run(`INSERT INTO main.documents VALUES ('zzz', '{')`);
  await client.host.close();
  client = await started();
  expect([await client.people(), client.host.state.event]).toEqual([3, 'not-understood']);
  const kept = await client.host.service.database.query({
    text: 'SELECT document FROM main.documents WHERE name LIKE ?',
    values: ['decisions (not understood)%'],
  });
  expect(kept).toEqual([{ document: '{"version":99}' }]);
});

test('no backup is thinned away for a number that cannot be read', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.setLimits', { backups: 100 });
  for (let at = 0; at < 12; at += 1) await client.get('workspace.restore', { id: await newest() });
  const before = (await client.get('workspace.backups', {})).length;
  await client.host.close();
  writeFileSync(join(home, 'limits.json'), '\0\0');
  client = await started();
  await client.get('workspace.restore', { id: await newest() });
  expect((await client.get('workspace.backups', {})).length).toBeGreaterThanOrEqual(before);
});

async function newest(): Promise<string> {
  const [first] = await client.get('workspace.backups', {});
  return first?.id ?? '';
}

test.each([true, false])(
  'a working copy that is gone is taken from its file, closed in order: %s',
  async (isClosed) => {
    await client.get('workspace.saveAs', { path: file });
    if (isClosed) await client.host.close();
    else client.vanish();
    for (const name of readdirSync(home)) if (name.startsWith('workspace.duckdb')) rmSync(join(home, name));
    client = await started();
    expect([await client.people(), client.host.state.event]).toEqual([3, 'copy-gone']);
    expect(client.host.state).toMatchObject({ path: file, saving: 'saved' });
  },
);

test('what a crash left unsaved while the file was away is in it, or in a backup, once it is back', async () => {
  await client.get('workspace.saveAs', { path: file });
  renameSync(dirname(file), join(folder, 'rút'));
  await client.openRoster(rosterOf(9));
  client.vanish();
  client = await started();
  expect(client.host.state.readOnly).toBe('missing');
  renameSync(join(folder, 'rút'), dirname(file));
  await client.get('workspace.open', { path: file });
  expect(await client.people()).toBe(9);
  expect(client.host.state).toMatchObject({ saving: 'saved', readOnly: null, path: file });

  renameSync(dirname(file), join(folder, 'rút'));
  await client.openRoster(rosterOf(11));
  client.vanish();
  client = await started();
  await client.get('workspace.new', {});
  renameSync(join(folder, 'rút'), dirname(file));
  await client.get('workspace.open', { path: file });
  expect([await client.people(), client.host.state.event]).toEqual([9, 'backup-newer']);
});

test('a locked workspace that was saved nowhere when the program ended is put aside', async () => {
  await client.get('workspace.saveAs', { path: file });
  await client.get('workspace.setPassphrase', { passphrase });
  renameSync(dirname(file), join(folder, 'rút'));
  renameSync(join(home, 'backups'), join(home, 'held'));
  writeFileSync(join(home, 'backups'), '');
  await client.openRoster(rosterOf(9));
  await client.get('workspace.save', {});
  client.vanish();
  rmSync(join(home, 'backups'));
  renameSync(join(home, 'held'), join(home, 'backups'));
  renameSync(join(folder, 'rút'), dirname(file));
  client = await started();
  expect(client.host.state.event).toBe('kept-aside');
  await client.get('workspace.open', { path: file, secret: passphrase });
  await client.get('workspace.restore', { id: await newest() });
  expect(await client.people()).toBe(9);
});

test('a list of rosters that is lost or not understood drops no roster', async () => {
  const { database } = client.host.service;
  await writeDocument(database, 'snapshots', { version: 99 });
  await client.host.close();
  client = await started();
  expect([await client.people(), client.host.state.event]).toEqual([3, 'not-understood']);
});

test('a file that another has locked is never replaced by one in clear', async () => {
  await client.get('workspace.saveAs', { path: file });
  const note = readFileSync(join(home, 'workspace.json'), 'utf8');
  await client.get('workspace.setPassphrase', { passphrase });
  await client.openRoster(rosterOf(5));
  await client.get('workspace.save', {});
  client.vanish();
  // The note could not be written since.
  writeFileSync(join(home, 'workspace.json'), note);
  client = await started();
  expect([await client.people(), client.host.state.waiting]).toEqual([0, { path: file }]);
  expect((await readHeader(file)).lock).not.toBeNull();
  await client.get('workspace.open', { path: file, secret: passphrase });
  expect(await client.people()).toBe(5);
});

test('documents without a key are given one, and a drive that is away is not deleted from', async () => {
  const { database } = client.host.service;
  await database.run('CREATE TABLE copied AS FROM main.documents');
  await database.run('DROP TABLE main.documents');
  await database.run('ALTER TABLE copied RENAME TO documents');
  await client.host.close();
  client = await started();
  await client.openRoster(rosterOf(6));
  await client.get('workspace.saveAs', { path: file });
  renameSync(dirname(file), join(folder, 'rút'));
  expect(await client.failure('workspace.delete', { name: 'Hồ sơ.bienche' })).toMatchObject({
    kind: 'folder-missing',
  });
  expect(await client.people()).toBe(6);
});

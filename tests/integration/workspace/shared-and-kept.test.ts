import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { claimPath } from '../../../electron/engine/workspace/file-claim';
import { freshFolder, HostClient, writeRoster } from './host-client';

const passphrase = 'trời xanh mây trắng';
let folder: string;
let file: string;
let client: HostClient;

const rosterOf = (people: number): string => writeRoster(folder, people);

async function started(home: string): Promise<HostClient> {
  const host = await HostClient.start(join(folder, home));
  onTestFinished(() => host.host.close().catch(() => undefined));
  return host;
}

/** The people of a file, seen from another home; it must be no one's. */
async function peopleIn(path: string, secret?: string): Promise<number> {
  const other = await HostClient.start(join(folder, `seen ${Math.random()}`));
  await other.get('workspace.open', { path, readOnly: true, ...(secret !== undefined && { secret }) });
  const people = await other.people();
  await other.host.close();
  return people;
}

const backupsHold = async (who: HostClient): Promise<number[]> => {
  const counts: number[] = [];
  for (const { id } of await who.get('workspace.backups', {})) {
    await who.get('workspace.restore', { id });
    counts.push(await who.people());
  }
  return counts;
};

beforeEach(async () => {
  folder = freshFolder();
  file = join(folder, 'thẻ', 'Hồ sơ.bienche');
  mkdirSync(dirname(file));
  client = await started('home');
  await client.openRoster(rosterOf(2));
  await client.get('workspace.saveAs', { path: file });
});

describe('a file that a colleague has open', () => {
  let reader: HostClient;

  beforeEach(async () => {
    reader = await started('reader');
    writeFileSync(
      claimPath(file),
      JSON.stringify({ id: 'x', user: 'lan', machine: 'SNV-02', process: 7, since: '2026-11-29T03:00:00Z' }),
    );
    await reader.get('workspace.open', { path: file, readOnly: true });
    await reader.openRoster(rosterOf(5));
  });

  test('is neither saved over nor deleted nor repaired onto by whoever reads it', async () => {
    for (const failure of [
      await reader.failure('workspace.saveAs', { path: file }),
      await reader.failure('workspace.delete', { name: 'Hồ sơ.bienche' }),
      await reader.failure('workspace.repair', { path: join(folder, 'x.bienche'), target: file }),
    ])
      expect(failure).toMatchObject({ kind: 'workspace' });
    expect(await peopleIn(file)).toBe(2);
  });

  test('that was saved meanwhile stays, and what the reader saves goes beside it', async () => {
    rmSync(claimPath(file));
    await client.openRoster(rosterOf(3));
    await client.get('workspace.save', {});
    await client.get('workspace.new', {});
    const state = await reader.get('workspace.saveAs', { path: file });
    expect(state).toMatchObject({ event: 'conflict', readOnly: null });
    expect(existsSync(claimPath(state.path ?? ''))).toBe(true);
    expect(existsSync(claimPath(file))).toBe(false);
    await reader.host.close();
    expect([await peopleIn(file), await peopleIn(state.path ?? '')]).toEqual([3, 5]);
  });
});

test('restoring does not write over what another has put in the place of the file', async () => {
  const other = join(folder, 'khác.bienche');
  const colleague = await started('colleague');
  await colleague.openRoster(rosterOf(7));
  await colleague.get('workspace.saveAs', { path: other });
  await client.openRoster(rosterOf(3));
  copyFileSync(other, file);
  const [backup] = await client.get('workspace.backups', {});
  const state = await client.get('workspace.restore', { id: backup?.id ?? '' });
  expect(state.path).not.toBe(file);
  expect(await client.people()).toBe(2);
  expect(existsSync(claimPath(state.path ?? ''))).toBe(true);
  expect(await peopleIn(file)).toBe(7);
});

test('the oldest backup can be restored where no more are kept, and what was not yet saved is kept then', async () => {
  await client.get('workspace.setLimits', { backups: 2 });
  await client.openRoster(rosterOf(3));
  await client.get('workspace.save', {});
  const [oldest] = [...(await client.get('workspace.backups', {}))].reverse();
  await client.openRoster(rosterOf(4));
  await client.get('workspace.restore', { id: oldest?.id ?? '' });
  expect(await client.people()).toBe(2);
  await client.get('workspace.setLimits', { backups: 10 });
  expect(await backupsHold(client)).toContain(4);
});

test('a copy of a file has backups of its own, whose passphrase and deletion leave those of the first alone', async () => {
  await client.get('workspace.setPassphrase', { passphrase });
  await client.get('workspace.new', {});
  const copy = join(folder, 'Bản chép.bienche');
  copyFileSync(file, copy);
  await client.get('workspace.open', { path: copy, secret: passphrase });
  // Also after a restore: what it brings back is of the time when there was no copy yet.
  const [first] = await client.get('workspace.backups', {});
  await client.get('workspace.restore', { id: first?.id ?? '' });
  await client.get('workspace.removePassphrase', { secret: passphrase });
  await client.get('workspace.delete', { name: 'Bản chép.bienche' });
  await client.get('workspace.open', { path: file, secret: passphrase });
  const backups = await client.get('workspace.backups', {});
  expect(backups.length).toBeGreaterThan(0);
  expect(backups.every(({ isLocked }) => isLocked)).toBe(true);
});

describe('a locked workspace that cannot be saved', () => {
  /** Where its file and its backups lie nothing can be written. */
  function blockEverything(): () => void {
    const backups = join(folder, 'home', 'backups');
    renameSync(backups, `${backups}.away`);
    writeFileSync(backups, '');
    const place = dirname(file);
    renameSync(place, `${place}.away`);
    writeFileSync(place, '');
    return () => {
      rmSync(backups);
      renameSync(`${backups}.away`, backups);
      rmSync(place);
      renameSync(`${place}.away`, place);
    };
  }

  beforeEach(async () => {
    await client.get('workspace.setPassphrase', { passphrase });
  });

  test.each(['locked', 'left'])(
    'is kept when it is %s, and is a backup as soon as its passphrase is entered',
    async (how) => {
      const unblock = blockEverything();
      await client.openRoster(rosterOf(9));
      if (how === 'locked') {
        expect(await client.get('workspace.lockNow', {})).toMatchObject({ event: 'kept-aside', path: null });
        await client.host.close();
      } else await client.host.close();
      unblock();
      client = await started('home');
      expect(await client.get('workspace.get', {})).toMatchObject({
        event: 'kept-aside',
        waiting: { path: file },
      });
      await client.get('workspace.open', { path: file, secret: passphrase });
      expect(await client.people()).toBe(2);
      expect(await backupsHold(client)).toContain(9);
      expect(readdirSync(join(folder, 'home')).filter((name) => name.startsWith('kept-'))).toEqual([]);
    },
  );

  test('because it was only read has its changes among the backups', async () => {
    await client.get('workspace.new', {});
    await client.get('workspace.open', { path: file, secret: passphrase, readOnly: true });
    await client.openRoster(rosterOf(6));
    await client.host.close();
    client = await started('home');
    await client.get('workspace.open', { path: file, secret: passphrase });
    expect(await backupsHold(client)).toContain(6);
  });

  test('waits for an import that runs when it is locked', async () => {
    const importing = client.openRoster(rosterOf(2000));
    const locking = client.get('workspace.lockNow', {});
    await Promise.all([importing, locking]);
    await client.get('workspace.open', { path: file, secret: passphrase });
    expect(await client.people()).toBe(2000);
  });
});

test('reading a file without changing it adds and thins no backup', async () => {
  const before = await client.get('workspace.backups', {});
  await client.get('workspace.setLimits', { backups: before.length + 1 });
  for (let time = 0; time < 3; time += 1) {
    await client.get('workspace.new', {});
    await client.get('workspace.open', { path: file, readOnly: true });
    await client.host.close();
    client = await started('home');
  }
  expect(await client.get('workspace.backups', {})).toEqual(before);
});

test('what changed in a copy that is only read is found again', async () => {
  await client.get('workspace.new', {});
  const copy = join(folder, 'Bản chép.bienche');
  copyFileSync(file, copy);
  await client.get('workspace.open', { path: copy, readOnly: true });
  await client.openRoster(rosterOf(8));
  await client.get('workspace.new', {});
  await client.get('workspace.open', { path: copy, readOnly: true });
  expect(await backupsHold(client)).toContain(8);
});

test('a passphrase is not set over what another has put in the place of the file', async () => {
  const other = join(folder, 'khác.bienche');
  const colleague = await started('colleague');
  await colleague.openRoster(rosterOf(7));
  await colleague.get('workspace.saveAs', { path: other });
  copyFileSync(other, file);
  await client.get('workspace.setPassphrase', { passphrase });
  expect((await client.get('workspace.get', {})).event).toBe('conflict');
  expect(await peopleIn(file)).toBe(7);
});

test('what was kept of a damaged working copy goes when the workspace gets a passphrase', async () => {
  await client.host.close();
  writeFileSync(join(folder, 'home', 'workspace.duckdb'), 'no database any more');
  rmSync(join(folder, 'home', 'workspace.duckdb.wal'), { force: true });
  const pointer = JSON.parse(readFileSync(join(folder, 'home', 'workspace.json'), 'utf8')) as {
    database: string;
  };
  writeFileSync(join(folder, 'home', pointer.database), 'no database any more');
  client = await started('home');
  expect(readdirSync(join(folder, 'home')).filter((name) => name.startsWith('damaged'))).toHaveLength(1);
  await client.get('workspace.setPassphrase', { passphrase });
  expect(readdirSync(join(folder, 'home')).filter((name) => name.startsWith('damaged'))).toEqual([]);
});

test('a backup that a clock ahead has dated goes before those of today', async () => {
  await client.get('workspace.setLimits', { backups: 2 });
  const backups = join(folder, 'home', 'backups');
  const [id = ''] = readdirSync(backups);
  expect(readFileSync(join(backups, id, 'of.json'), 'utf8')).toContain('Hồ sơ.bienche');
  const now = Date.now;
  onTestFinished(() => {
    Date.now = now;
  });
  const Real = Date;
  const ahead = 300 * 86_400_000;
  globalThis.Date = class extends Real {
    constructor(...given: [] | [number]) {
      super(...(given.length === 0 ? ([Real.now() + ahead] as const) : given));
    }
  } as DateConstructor;
  onTestFinished(() => {
    globalThis.Date = Real;
  });
  await client.openRoster(rosterOf(3));
  await client.get('workspace.save', {});
  await client.get('workspace.new', {});
  globalThis.Date = Real;
  await client.get('workspace.open', { path: file });
  await client.openRoster(rosterOf(4));
  await client.get('workspace.save', {});
  await client.get('workspace.new', {});
  await client.get('workspace.open', { path: file });
  expect(await backupsHold(client)).toContain(4);
});

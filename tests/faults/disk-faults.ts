import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryLimit } from '../../electron/engine/database/memory-limit';
import { WorkspaceDatabase } from '../../electron/engine/database/workspace-database';
import { answeringFor } from '../../electron/engine/workspace/serve-workspace';
import { WorkspaceHost } from '../../electron/engine/workspace/workspace-host';
import { FailureError } from '../../shared/contract/failure';
import type { OpenRoster } from '../../shared/contract/results';
import { writeRoster } from './rosters';
import { mountSmallDisk } from './small-disk';

/** What was expected and did not hold; empty: all held. */
export type Problems = string[];
export type Fault = () => Promise<Problems>;

function fill(folder: string): string {
  const path = join(folder, 'filler');
  const file = openSync(path, 'a');
  try {
    for (;;) writeSync(file, Buffer.alloc(4096, 1));
  } catch {
    return path;
  } finally {
    closeSync(file);
  }
}

function expecting(problems: Problems, holds: boolean, what: string): void {
  if (!holds) problems.push(what);
}

const noSignal = new AbortController().signal;
const openRoster = (host: WorkspaceHost, ...paths: string[]): Promise<OpenRoster> =>
  answeringFor(host)('roster.open', { paths }, noSignal, () => undefined) as Promise<OpenRoster>;

async function failureOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (error: unknown) => (error instanceof FailureError ? error.failure.kind : `unforeseen: ${String(error)}`),
  );
}

async function inFolder(work: (folder: string) => Promise<Problems>): Promise<Problems> {
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-fault-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The disk of the file is full: the file stays as it was, the data are kept here, and it is saved when there is room. */
export const fullFileDisk: Fault = () =>
  inFolder(async (folder) => {
    const disk = mountSmallDisk(12);
    const problems: Problems = [];
    const host = await WorkspaceHost.start({ home: join(folder, 'home'), app: 'faults' });
    try {
      const file = join(disk.folder, 'hồ sơ.bienche');
      await openRoster(host, writeRoster(folder, 200));
      await host.saveAs(file);
      const { size } = statSync(file);
      const filler = fill(disk.folder);
      await openRoster(host, writeRoster(folder, 300));
      const state = await host.save();
      expecting(problems, state.saving === 'failed', `saving is ${state.saving}`);
      expecting(problems, state.failure?.kind === 'disk-full', `failure is ${JSON.stringify(state.failure)}`);
      expecting(problems, statSync(file).size === size, 'the file was touched');
      rmSync(filler);
      expecting(problems, (await host.save()).saving === 'saved', 'it was not saved when there was room');
      await host.close();
      const other = await WorkspaceHost.start({ home: join(folder, 'other'), app: 'faults' });
      await other.open(file);
      expecting(problems, other.service.roster?.people === 300, 'the file holds other people');
      await other.close();
      const left = readdirSync(disk.folder).filter((name) => name !== 'hồ sơ.bienche');
      expecting(problems, left.length === 0, `left over: ${left.join(', ')}`);
    } finally {
      disk.remove();
    }
    return problems;
  });

/** The disk of the working copy is full: an import fails in one sentence and the roster from before stays. */
export const fullHomeDisk: Fault = () =>
  inFolder(async (folder) => {
    const disk = mountSmallDisk(24);
    const problems: Problems = [];
    try {
      const home = join(disk.folder, 'home');
      const host = await WorkspaceHost.start({ home, app: 'faults' });
      await openRoster(host, writeRoster(folder, 200));
      const filler = fill(disk.folder);
      const kind = await failureOf(openRoster(host, writeRoster(folder, 20_000)));
      expecting(problems, kind === 'disk-full', `the import failed with ${kind}`);
      expecting(problems, host.service.roster?.people === 200, 'the roster from before is gone');
      rmSync(filler);
      await host.close();
      const again = await WorkspaceHost.start({ home, app: 'faults' });
      expecting(problems, again.service.roster?.people === 200, 'the roster is gone after a restart');
      await again.close();
    } finally {
      disk.remove();
    }
    return problems;
  });

/** A passphrase is set while there is no room to seal the backups: they stay, it is told, and the next opening seals them. */
export const fullBackupDisk: Fault = () =>
  inFolder(async (folder) => {
    const disk = mountSmallDisk(96);
    const problems: Problems = [];
    try {
      const home = join(disk.folder, 'home');
      const file = join(folder, 'hồ sơ.bienche');
      let host = await WorkspaceHost.start({ home, app: 'faults' });
      await openRoster(host, writeRoster(folder, 20_000));
      await host.saveAs(file);
      await host.close();
      host = await WorkspaceHost.start({ home, app: 'faults' });
      await openRoster(host, writeRoster(folder, 20));
      await host.save();
      const { length } = await host.listBackups();
      expecting(problems, length > 0, 'there is no backup');
      const filler = fill(disk.folder);
      // Room for a copy of the workspace as it is now, not for one of the large backup.
      truncateSync(filler, statSync(filler).size - 5 * 1024 * 1024);
      await host.setPassphrase('trời xanh mây trắng', undefined, false);
      const { event } = host.state;
      expecting(problems, event === 'backups-unsealed', `it told ${String(event)}`);
      expecting(problems, (await host.listBackups()).length === length, 'a backup is gone');
      rmSync(filler);
      await host.lockNow();
      await host.open(file, { secret: 'trời xanh mây trắng' });
      const after = await host.listBackups();
      expecting(problems, after.length >= length, 'a backup is gone after the opening');
      expecting(
        problems,
        after.every(({ isLocked }) => isLocked),
        'a backup is in clear still',
      );
      await host.close();
    } finally {
      disk.remove();
    }
    return problems;
  });

/** A start on a full disk fails in one sentence and changes nothing; with room everybody is there. */
export const fullDiskAtStart: Fault = () =>
  inFolder(async (folder) => {
    const disk = mountSmallDisk(24);
    const problems: Problems = [];
    try {
      const home = join(disk.folder, 'home');
      const host = await WorkspaceHost.start({ home, app: 'faults' });
      await openRoster(host, writeRoster(folder, 200));
      await host.close();
      const filler = fill(disk.folder);
      const kind = await failureOf(WorkspaceHost.start({ home, app: 'faults' }));
      expecting(problems, kind === 'disk-full', `the start failed with ${kind}`);
      rmSync(filler);
      const again = await WorkspaceHost.start({ home, app: 'faults' });
      expecting(problems, again.service.roster?.people === 200, 'people are gone');
      expecting(problems, again.state.event === null, `it told ${String(again.state.event)}`);
      await again.close();
    } finally {
      disk.remove();
    }
    return problems;
  });

/** Locked on a full disk: nobody reads on, nothing can be read in before there is room, and then nothing of it is lost. */
export const fullDiskAtLock: Fault = () =>
  inFolder(async (folder) => {
    const disk = mountSmallDisk(48);
    const problems: Problems = [];
    const secret = 'trời xanh mây trắng';
    try {
      const home = join(disk.folder, 'home');
      const file = join(folder, 'hồ sơ.bienche');
      let host = await WorkspaceHost.start({ home, app: 'faults' });
      await openRoster(host, writeRoster(folder, 200));
      await host.saveAs(file);
      await host.setPassphrase(secret, undefined, false);
      fill(disk.folder);
      await host.lockNow();
      expecting(problems, host.service.roster === null, 'people can still be read');
      // The working copy that went has left room.
      const filler = fill(disk.folder);
      const kind = await failureOf(host.leave());
      expecting(problems, kind === 'disk-full', `leaving failed with ${kind}`);
      rmSync(filler);
      await host.leave();
      await openRoster(host, writeRoster(folder, 300));
      await host.close();
      host = await WorkspaceHost.start({ home, app: 'faults' });
      expecting(problems, host.service.roster?.people === 300, 'what was read in since is gone');
      await host.open(file, { secret });
      expecting(problems, host.service.roster?.people === 200, 'the locked workspace holds other people');
      await host.close();
    } finally {
      disk.remove();
    }
    return problems;
  });

/** Read-only media: it opens to read and says so, changes stay here, and it is saved elsewhere. */
export const readOnlyDisk: Fault = () =>
  inFolder(async (folder) => {
    const disk = mountSmallDisk(16);
    const problems: Problems = [];
    const host = await WorkspaceHost.start({ home: join(folder, 'home'), app: 'faults' });
    try {
      const file = join(disk.folder, 'hồ sơ.bienche');
      await openRoster(host, writeRoster(folder, 200));
      await host.saveAs(file);
      await host.new();
      disk.makeReadOnly();
      const opened = await host.open(file);
      expecting(problems, opened.readOnly === 'no-writing', `read-only: ${String(opened.readOnly)}`);
      await openRoster(host, writeRoster(folder, 300));
      const kind = await failureOf(host.saveAs(file));
      expecting(problems, kind === 'workspace', `saving there failed with ${kind}`);
      const saved = await host.saveAs(join(folder, 'bản khác.bienche'));
      expecting(problems, saved.readOnly === null && saved.saving === 'saved', 'it was not saved elsewhere');
      await host.close();
    } finally {
      disk.makeWritable();
      disk.remove();
    }
    return problems;
  });

/** A roster that vanishes, or is cut, while it is read: one sentence, or all its people; never some of them. */
export const vanishingFile: Fault = () =>
  inFolder(async (folder) => {
    const problems: Problems = [];
    const host = await WorkspaceHost.start({ home: join(folder, 'home'), app: 'faults' });
    await openRoster(host, writeRoster(folder, 10));
    for (let wait = 0; wait < 40; wait += 4) {
      const path = writeRoster(folder, 5000);
      const opening = openRoster(host, path).then(
        ({ people }) => String(people),
        (error: unknown) =>
          error instanceof FailureError ? error.failure.kind : `unforeseen: ${String(error)}`,
      );
      await new Promise((resolve) => setTimeout(resolve, wait));
      rmSync(path, { force: true });
      const outcome = await opening;
      if (outcome !== '5000' && outcome !== 'file-missing') problems.push(`after ${wait} ms: ${outcome}`);
    }
    await host.close();
    return problems;
  });

/** The stick with the workspace is pulled: nothing is lost, and it says where the data are. */
export const vanishingWorkspace: Fault = () =>
  inFolder(async (folder) => {
    const problems: Problems = [];
    const stick = mkdtempSync(join(folder, 'stick-'));
    const host = await WorkspaceHost.start({ home: join(folder, 'home'), app: 'faults' });
    await openRoster(host, writeRoster(folder, 200));
    await host.saveAs(join(stick, 'hồ sơ.bienche'));
    rmSync(stick, { recursive: true });
    await openRoster(host, writeRoster(folder, 300));
    const state = await host.save();
    expecting(problems, state.saving === 'failed', `saving is ${state.saving}`);
    await host.close();
    const again = await WorkspaceHost.start({ home: join(folder, 'home'), app: 'faults' });
    expecting(problems, again.state.readOnly === 'missing', `read-only: ${String(again.state.readOnly)}`);
    expecting(problems, again.service.roster?.people === 300, 'the people are gone');
    await again.close();
    return problems;
  });

/** 100 files of which 7 are broken: 93 are counted, 7 are named. */
export const brokenAmongMany: Fault = () =>
  inFolder(async (folder) => {
    const problems: Problems = [];
    const rosters = mkdtempSync(join(folder, 'rosters-'));
    for (let at = 0; at < 100; at += 1) {
      const path = join(rosters, `xã ${String(at).padStart(3, '0')}.xlsx`);
      if (at % 14 === 3 && at < 94) writeFileSync(path, Buffer.from(`PK\u0003\u0004 broken ${at}`));
      else
        writeFileSync(
          path.replace('.xlsx', '.csv'),
          `STT,Họ và tên,Ngày sinh\n1,Nguyễn Văn ${at},01/02/1980\n`,
        );
    }
    const host = await WorkspaceHost.start({ home: join(folder, 'home'), app: 'faults' });
    const roster = await openRoster(host, rosters);
    expecting(problems, roster.people === 93, `${roster.people} people`);
    const refused = host.service.issues('vi').filter(({ severity }) => severity === 'error');
    expecting(problems, refused.length >= 7, `${refused.length} errors`);
    await host.close();
    return problems;
  });

/** A file of 2 GB is refused in one sentence, without being read into memory. */
export const twoGigabytes: Fault = () =>
  inFolder(async (folder) => {
    const problems: Problems = [];
    const path = join(folder, 'lớn.csv');
    writeFileSync(path, 'STT,Họ và tên,Ngày sinh\n1,Nguyễn Văn A,01/02/1980\n');
    truncateSync(path, 2 ** 31);
    const host = await WorkspaceHost.start({ home: join(folder, 'home'), app: 'faults' });
    const before = process.memoryUsage().rss;
    const kind = await failureOf(openRoster(host, path));
    expecting(problems, kind === 'file-too-large', `it was answered with ${kind}`);
    const grown = process.memoryUsage().rss - before;
    expecting(problems, grown < 300 * 1024 * 1024, `the memory grew by ${grown} bytes`);
    await host.close();
    return problems;
  });

/** What does not fit a laptop's memory goes to the disk, and comes out right. */
export const littleMemory: Fault = () =>
  inFolder(async (folder) => {
    const problems: Problems = [];
    expecting(problems, memoryLimit(4 * 1024 ** 3) === '1365MB', memoryLimit(4 * 1024 ** 3));
    const database = await WorkspaceDatabase.open(join(folder, 'x.duckdb'), join(folder, 'spill'));
    await database.run("SET memory_limit = '120MB'");
    await database.run('SET threads = 1');
    const [row] = await database.query({
      text: `SELECT count(*) AS people, sum(place) AS places FROM (
               SELECT row_number() OVER (ORDER BY md5(CAST(range AS VARCHAR))) AS place FROM range(2000000))`,
      values: [],
    });
    expecting(problems, Number(row?.people) === 2_000_000, `${String(row?.people)} rows`);
    database.close();
    return problems;
  });

/** The clock is set back: everything goes on, and the log marks it. */
export const clockBack: Fault = () =>
  inFolder(async (folder) => {
    const problems: Problems = [];
    const home = join(folder, 'home');
    const host = await WorkspaceHost.start({ home, app: 'faults' });
    await openRoster(host, writeRoster(folder, 200));
    await host.saveAs(join(folder, 'hồ sơ.bienche'));
    const { now } = Date;
    const RealDate = Date;
    const back = 400 * 24 * 3600 * 1000;
    globalThis.Date = class extends RealDate {
      constructor(...given: ConstructorParameters<typeof Date>) {
        if ((given as unknown[]).length === 0) super(now() - back);
        else super(...given);
      }
      static override now(): number {
        return now() - back;
      }
    } as DateConstructor;
    try {
      await openRoster(host, writeRoster(folder, 300));
      const { saving } = await host.save();
      expecting(problems, saving === 'saved', `saving is ${saving}`);
    } finally {
      globalThis.Date = RealDate;
    }
    const page = host.audit.page(0, 100);
    expecting(problems, page.broken === 0, 'the log is broken');
    expecting(
      problems,
      page.rows.some(({ entry }) => entry?.clockBack),
      'the log does not mark the clock',
    );
    await host.close();
    const again = await WorkspaceHost.start({ home, app: 'faults' });
    expecting(problems, again.service.roster?.people === 300, 'the people are gone');
    await again.close();
    return problems;
  });

export const needMount: Readonly<Record<string, Fault>> = {
  fullFileDisk,
  fullHomeDisk,
  fullBackupDisk,
  fullDiskAtStart,
  fullDiskAtLock,
  readOnlyDisk,
};
export const anywhere: Readonly<Record<string, Fault>> = {
  vanishingFile,
  vanishingWorkspace,
  brokenAmongMany,
  twoGigabytes,
  littleMemory,
  clockBack,
};

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine lets us mount a small file system: as root on Linux. */
export function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    withSmallDisk(1, () => undefined);
    return true;
  } catch {
    return false;
  }
}

function withSmallDisk<Result>(megabytes: number, work: (folder: string) => Result): Result {
  const disk = mountSmallDisk(megabytes);
  try {
    return work(disk.folder);
  } finally {
    disk.remove();
  }
}

export interface SmallDisk {
  readonly folder: string;
  readonly makeReadOnly: () => void;
  readonly makeWritable: () => void;
  readonly remove: () => void;
}

/** A file system of so many megabytes. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'bien-che-disk-'));
  const mount = (...options: string[]): void => {
    execFileSync('mount', [...options, folder]);
  };
  mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs');
  return {
    folder,
    makeReadOnly: () => mount('-o', 'remount,ro'),
    makeWritable: () => mount('-o', 'remount,rw'),
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmdirSync(folder);
    },
  };
}

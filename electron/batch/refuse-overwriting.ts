import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BatchOptions } from './options';
import { sampleRoster } from './sample-file';
import { UsageError } from './usage-error';

/** Nothing is written over a file that was read, by whatever name: a link, other letters, another way there. */
export function refuseOverwriting(options: BatchOptions): void {
  const { out } = options;
  if (out === null || !inputsOf(options).some((input) => isSame(input, out))) return;
  throw new UsageError(
    `--out trùng với tệp nguồn “${out}”; hãy chọn tên khác`,
    `--out is the source file “${out}”; choose another name`,
  );
}

function inputsOf(options: BatchOptions): string[] {
  const { files, snapshots, unitChanges, unitTrees, roster, training, answers } = options;
  const { definitions, boundaries, assigned, bindings } = options;
  return [
    ...[...files, ...roster].map((file) => (file === 'sample' ? sampleRoster() : file)),
    ...snapshots.flatMap((snapshot) => snapshot.files),
    ...unitChanges.map(({ file }) => file),
    ...[...unitTrees, ...training, ...answers],
    ...[definitions, boundaries, assigned, bindings].filter((file) => file !== null),
  ];
}

function isSame(input: string, out: string): boolean {
  if (resolve(input) === resolve(out)) return true;
  const [read, written] = [input, out].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  if (!read || !written) return false;
  // Some shared folders number no files: there the true names are compared.
  return read.ino === 0n
    ? realpathSync.native(input) === realpathSync.native(out)
    : read.dev === written.dev && read.ino === written.ino;
}

import { isSameFile } from '../engine/publish/source-files';
import type { BatchOptions } from './options';
import { sampleRoster } from './sample-file';
import { UsageError } from './usage-error';

/** Nothing is written over a file that was read, by whatever name: a link, other letters, another way there. */
export function refuseOverwriting(options: BatchOptions): void {
  const { out } = options;
  if (out === null || !inputsOf(options).some((input) => isSameFile(input, out))) return;
  throw new UsageError(
    `--out trùng với tệp nguồn “${out}”; hãy chọn tên khác`,
    `--out is the source file “${out}”; choose another name`,
  );
}

function inputsOf(options: BatchOptions): string[] {
  const { files, snapshots, unitChanges, unitTrees, roster, training, answers, registerFiles } = options;
  const { definitions, boundaries, assigned, bindings } = options;
  return [
    ...[...files, ...roster].map((file) => (file === 'sample' ? sampleRoster() : file)),
    ...snapshots.flatMap((snapshot) => snapshot.files),
    ...registerFiles.map(({ file }) => file),
    ...unitChanges.map(({ file }) => file),
    ...[...unitTrees, ...training, ...answers],
    ...[definitions, boundaries, assigned, bindings].filter((file) => file !== null),
  ];
}

import { stat } from 'node:fs/promises';
import type { FilesCheck } from '../../../shared/contract/results';
import { isTooLarge } from '../../../shared/roster/limits';
import { isLocked } from '../read/read-source';

/** What would keep files from being read, found out before any of them is. */
export async function checkFiles(
  files: readonly string[],
  passwords: readonly string[],
  signal: AbortSignal,
): Promise<FilesCheck> {
  const locked: string[] = [];
  const tooLarge: string[] = [];
  for (const path of files) {
    signal.throwIfAborted();
    const size = await stat(path).then(
      (stats) => stats.size,
      () => 0,
    );
    if (isTooLarge(size)) tooLarge.push(path);
    else if (await isLocked(path, passwords)) locked.push(path);
  }
  return { files: files.length, locked, tooLarge };
}

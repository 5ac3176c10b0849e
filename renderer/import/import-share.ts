import type { ImportProgress } from '../../shared/contract/results';

/** How much of the import is done, between 0 and 1; undefined where that cannot be said. */
export function importShare(progress: ImportProgress | null): number | undefined {
  if (!progress?.totalRows) return undefined;
  const ofFile = Math.min(progress.rows / progress.totalRows, 1);
  return (progress.fileNumber - 1 + ofFile) / Math.max(progress.files, 1);
}

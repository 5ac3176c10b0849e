import { FailureError, type Failure } from '../../../shared/contract/failure';
import type { ImportProgress } from '../../../shared/contract/results';
import { readSource } from '../read/read-source';
import type { Source } from '../read/sheet';
import { repeatedFiles } from './repeated-files';

export interface UnreadableSource {
  readonly path: string;
  readonly failure: Failure;
}

/** A file's grids, or why it could not be read. */
export type SourceResult = Source | UnreadableSource;

export function isUnreadable(source: SourceResult): source is UnreadableSource {
  return 'failure' in source;
}

/** Reads files one after the other. One broken file does not stop a hundred others; alone it does. */
export async function readSources(
  paths: readonly string[],
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
  passwords: readonly string[] = [],
): Promise<SourceResult[]> {
  const sources: SourceResult[] = [];
  const repeated = await repeatedFiles(paths);
  for (const [index, path] of paths.entries()) {
    const progress = (rows: number): void => {
      onProgress({
        phase: 'reading',
        file: path,
        fileNumber: index + 1,
        files: paths.length,
        rows,
        totalRows: null,
      });
    };
    progress(0);
    const first = repeated[index] ?? null;
    if (first !== null) {
      sources.push({ path, failure: { kind: 'file-repeated', path, first } });
      continue;
    }
    try {
      sources.push(await readSource(path, progress, signal, passwords));
    } catch (error) {
      if (!(error instanceof FailureError) || error.failure.kind === 'cancelled') throw error;
      sources.push({ path, failure: error.failure });
    }
  }
  const [first] = sources;
  if (first && isUnreadable(first) && sources.every(isUnreadable)) throw new FailureError(first.failure);
  return sources;
}

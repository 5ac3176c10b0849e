import { useRef, useState } from 'react';
import type { ImportProgress } from '../../../shared/contract/results';
import { toFailure } from '../../engine/use-query';
import type { Failure } from '../../../shared/contract/failure';

export interface ExportOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

export interface RunningExport {
  readonly isRunning: boolean;
  /** Null until the file has told how far it is. */
  readonly progress: ImportProgress | null;
  /** Runs to its end, its failure or `cancel`; only a failure is told. */
  readonly run: (write: (options: ExportOptions) => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
}

/** A file that is being written: how far it is, and the way out. */
export function useRunningExport(onFailed: (failure: Failure) => void): RunningExport {
  const abort = useRef<AbortController | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  return {
    isRunning,
    progress,
    run: async (write) => {
      abort.current = new AbortController();
      setProgress(null);
      setIsRunning(true);
      try {
        await write({ signal: abort.current.signal, onProgress: setProgress });
      } catch (error) {
        const failure = toFailure(error);
        if (failure.kind !== 'cancelled') onFailed(failure);
      } finally {
        setIsRunning(false);
      }
    },
    cancel: () => abort.current?.abort(),
  };
}

import { useRef, useState } from 'react';
import type { ReportKind } from '../../shared/contract/desktop';
import type { ReportProgress } from '../../shared/contract/report';
import type { FiguresShown } from '../../shared/report/shown-report';
import { fileNameOf } from '../components/file-name-of';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useRosterName, useWindowStore, useWords } from '../state/window-store';
import type { Report } from './use-report';

export interface Saving {
  /** Null: nothing is being saved. */
  readonly progress: ReportProgress | null;
  readonly save: (kind: ReportKind, figures: FiguresShown) => void;
  readonly cancel: () => void;
}

/** Asks where the report goes and has the engine write it. */
export function useSaveReport({ asked, kept }: Report): Saving {
  const engine = useEngine();
  const notices = useNotices();
  const words = useWords().report;
  const rosterName = useRosterName();
  const { dispatch } = useWindowStore();
  const [progress, setProgress] = useState<ReportProgress | null>(null);
  const abort = useRef<AbortController | null>(null);
  const write = async (kind: ReportKind, figures: FiguresShown): Promise<void> => {
    const path = await window.desktop.chooseReportTarget(`${words.fileName(rosterName)}.${kind}`, kind);
    if (path === null) return;
    abort.current = new AbortController();
    setProgress({ phase: 'computing', done: 0, all: 1 });
    try {
      const request = { ...asked, path, kept, figures };
      const options = { signal: abort.current.signal, onProgress: setProgress };
      const saved = await engine.request('report.save', request, options);
      notices.saved(words.saved(fileNameOf(saved.path)), saved.path);
    } finally {
      setProgress(null);
    }
  };
  return {
    progress,
    save: (kind, figures) => {
      write(kind, figures).catch((error: unknown) => {
        const failure = toFailure(error);
        if (failure.kind !== 'cancelled') dispatch({ type: 'failed', failure });
      });
    },
    cancel: () => abort.current?.abort(),
  };
}

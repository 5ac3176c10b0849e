import { useCallback, useMemo, useRef } from 'react';
import type { Dispatch } from 'react';
import { FailureError } from '../../shared/contract/failure';
import type { ImportProgress, OpenRoster } from '../../shared/contract/results';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import type { PublishedBoard } from '../../shared/boards/published/published-board';
import { layOutPublished } from './lay-out-published';
import { useLeaving } from './leaving';
import { settleFiles } from './settle-files';
import type { ImportAnswer, ImportQuestion } from './settle-files';
import { settleSnapshots } from './settle-snapshots';
import type { WindowAction } from './window-state';
import { useLanguage, useWindowStore } from './window-store';
import { isWorkspaceFile } from './workspace-context';

export interface Rosters {
  readonly open: (paths: readonly string[]) => void;
  readonly choose: (what: 'files' | 'folder') => void;
  readonly openSample: () => void;
  /** Opens the sample province with the registers that a board after a published text needs, and the board. */
  readonly openPublished: (board: PublishedBoard) => void;
  /** Adds files as one more snapshot. */
  readonly addSnapshot: () => void;
  /** Adds the sample province as it was a year earlier. */
  readonly addSampleSnapshot: () => void;
  readonly close: () => void;
  readonly cancel: () => void;
  /** Answers what the import waits for. */
  readonly answer: (answer: ImportAnswer) => void;
}

interface Opening {
  readonly isRemembered?: boolean;
  readonly isAdded?: boolean;
  /** What is done before the roster is shown; the board to show, or null. */
  readonly layOut?: (signal: AbortSignal) => Promise<string | null>;
}

const noBoard = (): Promise<null> => Promise.resolve(null);

/** Opening and closing rosters; one import at a time. */
export function useRosters(openWorkspace: (path: string) => void): Rosters {
  const engine = useEngine();
  const { dispatch } = useWindowStore();
  const language = useLanguage();
  const { leave } = useLeaving();
  const running = useRef<AbortController | null>(null);
  const answer = useRef<((answer: ImportAnswer) => void) | null>(null);

  const open = useCallback(
    (paths: readonly string[], { isRemembered = true, isAdded = false, layOut = noBoard }: Opening = {}) => {
      if (paths.length === 0) return;
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      dispatch({ type: 'import-started' });
      const isCurrent = (): boolean => running.current === abort;
      const { signal } = abort;
      const ask = (question: ImportQuestion): Promise<ImportAnswer> =>
        new Promise<ImportAnswer>((resolve, reject) => {
          answer.current = resolve;
          signal.addEventListener('abort', () => reject(new FailureError({ kind: 'cancelled' })));
          dispatch({ type: 'import-asked', question });
        });
      const read = async (): Promise<OpenRoster> => {
        const files = { paths: [...paths] };
        const choices = await settleFiles(
          (chosen) => engine.request('roster.check', { ...files, ...chosen }, { signal }),
          ask,
        );
        if (choices === null) throw new FailureError({ kind: 'cancelled' });
        dispatch({ type: 'import-asked', question: null });
        const onProgress = (progress: ImportProgress): void =>
          dispatch({ type: 'import-progressed', progress });
        const { snapshots, current } = await engine.request('snapshots.get', {}, { signal });
        const isPlain = snapshots.length === 0 && paths.length === 1;
        if (isPlain && !isAdded)
          return engine.request('roster.open', { ...files, ...choices }, { signal, onProgress });
        const dates = await engine.request('roster.dates', { ...files, ...choices }, { signal, onProgress });
        const place = await settleSnapshots(dates, { snapshots, current }, isAdded, ask);
        dispatch({ type: 'import-asked', question: null });
        return engine.request('roster.open', { ...files, ...choices, ...place }, { signal, onProgress });
      };
      const openAndLayOut = async (): Promise<[OpenRoster, string | null]> => {
        const roster = await read();
        return [roster, await layOut(signal)];
      };
      openAndLayOut().then(
        ([roster, board]) => {
          if (isCurrent()) dispatch({ type: 'roster-opened', roster, isAdded, board });
          if (isRemembered) void rememberFirst(paths, dispatch);
        },
        (error: unknown) => {
          if (isCurrent()) dispatch({ type: 'import-failed', failure: toFailure(error) });
        },
      );
    },
    [dispatch, engine],
  );

  /** A workspace is opened, anything else is read into the open one. */
  const openAny = useCallback(
    (paths: readonly string[]): void => {
      const workspace = paths.find(isWorkspaceFile);
      if (workspace === undefined) leave(() => open(paths));
      else openWorkspace(workspace);
    },
    [leave, open, openWorkspace],
  );

  return useMemo(
    () => ({
      open: openAny,
      choose: (what: 'files' | 'folder') =>
        leave(() => void window.desktop.chooseRosters(what).then((paths) => openAny(paths ?? []))),
      openSample: () =>
        leave(() => void window.desktop.samplePath().then((path) => open([path], { isRemembered: false }))),
      openPublished: (board) =>
        leave(
          () =>
            void window.desktop.samplePath().then((path) =>
              open([path], {
                isRemembered: false,
                layOut: (signal) => layOutPublished(engine, board, { path, language }, signal),
              }),
            ),
        ),
      addSnapshot: () =>
        void window.desktop.chooseRosters('files').then((paths) => open(paths ?? [], { isAdded: true })),
      addSampleSnapshot: () =>
        void window.desktop
          .samplePath()
          .then((path) => open([earlierSample(path)], { isRemembered: false, isAdded: true })),
      close: () =>
        leave(() => {
          dispatch({ type: 'roster-closed' });
          engine.request('roster.close', {}).catch(() => undefined);
        }),
      cancel: () => running.current?.abort(),
      answer: (given: ImportAnswer) => answer.current?.(given),
    }),
    [dispatch, engine, language, leave, open, openAny],
  );
}

/** The sample province of 31/12/2023 lies beside that of 31/12/2024. */
function earlierSample(path: string): string {
  return path.replace(/\.xlsx$/, '-2023.xlsx');
}

async function rememberFirst(paths: readonly string[], dispatch: Dispatch<WindowAction>): Promise<void> {
  const [first] = paths;
  if (first === undefined) return;
  dispatch({ type: 'settings-changed', settings: await window.desktop.rememberRecent(first) });
}

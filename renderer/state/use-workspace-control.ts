import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WorkspaceState } from '../../shared/contract/workspace';
import { useEngine, useEngineGeneration } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useLeaving } from './leaving';
import { useWindowStore } from './window-store';
import {
  useWorkspaceWords,
  type OpenWith,
  type WorkspaceControl,
  type WorkspaceDialog,
} from './workspace-context';

/** The open workspace as a file: what it is, and how another one is opened. */
export function useWorkspaceControl(): WorkspaceControl {
  const engine = useEngine();
  const generation = useEngineGeneration();
  const { dispatch } = useWindowStore();
  const { leave: leaveWork, leaveUnasked } = useLeaving();
  const words = useWorkspaceWords();
  const [state, setState] = useState<WorkspaceState | null>(null);
  const [dialog, show] = useState<WorkspaceDialog | null>(null);
  const opened = useRef<number | null>(null);

  /** Everything that is shown is of the workspace before. */
  const takeUp = useCallback(
    async (next: WorkspaceState): Promise<void> => {
      setState(next);
      if (opened.current === next.opened) return;
      const isFirst = opened.current === null;
      opened.current = next.opened;
      if (isFirst) return;
      const roster = await engine.request('roster.current', {});
      dispatch({ type: 'workspace-opened', roster });
      window.desktop.connectEngine();
    },
    [dispatch, engine],
  );

  useEffect(() => {
    if (generation === 0) return undefined;
    const abort = new AbortController();
    engine
      .request(
        'workspace.watch',
        {},
        { signal: abort.signal, onProgress: (next) => void takeUp(next).catch(() => undefined) },
      )
      .catch(() => undefined);
    return () => abort.abort();
  }, [engine, generation, takeUp]);

  // A restarted engine counts anew.
  useEffect(
    () =>
      window.desktop.onEvent((event) => {
        if (event.type === 'engine-restarted') opened.current = null;
      }),
    [],
  );

  const waitingPath = state?.waiting?.path;
  const shown = useMemo((): WorkspaceDialog | null => {
    if (dialog !== null || waitingPath === undefined) return dialog;
    return { kind: 'unlock', path: waitingPath, failure: null };
  }, [dialog, waitingPath]);

  const saveAs = useCallback(async (): Promise<boolean> => {
    const suggested = state?.path?.split(/[\\/]/).at(-1) ?? words.fileName;
    const path = await window.desktop.chooseWorkspaceTarget(suggested);
    if (path === null) return false;
    try {
      setState(await engine.request('workspace.saveAs', { path }));
      dispatch({ type: 'settings-changed', settings: await window.desktop.rememberRecent(path) });
      return true;
    } catch (error) {
      dispatch({ type: 'failed', failure: toFailure(error) });
      return false;
    }
  }, [dispatch, engine, state?.path, words.fileName]);

  const openNow = useCallback(
    async (path: string, how: OpenWith = {}): Promise<void> => {
      try {
        await takeUp(await engine.request('workspace.open', { path, ...how }));
        show(null);
        dispatch({ type: 'settings-changed', settings: await window.desktop.rememberRecent(path) });
      } catch (error) {
        const failure = toFailure(error);
        const problem = failure.kind === 'workspace' ? failure.problem : null;
        if (problem === 'needs-passphrase') show({ kind: 'unlock', path, failure: null });
        else if (problem === 'wrong-passphrase') show({ kind: 'unlock', path, failure });
        else if (problem === 'in-use') show({ kind: 'in-use', path, failure });
        else if (problem === 'damaged' || ['file-missing', 'folder-missing'].includes(failure.kind))
          show({ kind: 'damaged', path, failure });
        else {
          show(null);
          dispatch({ type: 'failed', failure });
        }
      }
    },
    [dispatch, engine, takeUp],
  );

  const isUnnamed = state !== null && state.path === null && state.hasContent;
  const whenSaved = useCallback(
    (then: () => void): void => {
      leaveWork(() => {
        if (isUnnamed) show({ kind: 'unsaved', then });
        else then();
      });
    },
    [isUnnamed, leaveWork],
  );

  return useMemo(() => {
    const ask = (request: 'workspace.new' | 'workspace.lockNow' | 'workspace.leave'): void => {
      engine.request(request, {}).then(
        (next) => void takeUp(next),
        (error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }),
      );
    };
    return {
      state,
      dialog: shown,
      show,
      open: (path, how) => (how ? openNow(path, how) : Promise.resolve(whenSaved(() => void openNow(path)))),
      choose: () =>
        whenSaved(() => {
          void window.desktop.chooseWorkspace().then((path) => (path === null ? undefined : openNow(path)));
        }),
      create: () => whenSaved(() => ask('workspace.new')),
      saveAs,
      lockNow: () => leaveWork(() => ask('workspace.lockNow')),
      lockUnasked: () => leaveUnasked(() => ask('workspace.lockNow')),
      leave: () => {
        show(null);
        if (state?.waiting) ask('workspace.leave');
      },
      told: () => {
        engine.request('workspace.told', {}).catch(() => undefined);
      },
    };
  }, [dispatch, engine, leaveUnasked, leaveWork, openNow, saveAs, shown, state, takeUp, whenSaved]);
}

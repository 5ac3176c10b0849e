import { useCallback, useMemo, useRef } from 'react';
import type { Dispatch } from 'react';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import type { WindowAction } from './window-state';
import { useWindowStore } from './window-store';

export interface Rosters {
  readonly open: (paths: readonly string[]) => void;
  readonly choose: (what: 'files' | 'folder') => void;
  readonly openSample: () => void;
  readonly close: () => void;
  readonly cancel: () => void;
}

/** Opening and closing rosters; one import at a time. */
export function useRosters(): Rosters {
  const engine = useEngine();
  const { dispatch } = useWindowStore();
  const running = useRef<AbortController | null>(null);

  const open = useCallback(
    (paths: readonly string[], isRemembered = true) => {
      if (paths.length === 0) return;
      running.current?.abort();
      const abort = new AbortController();
      running.current = abort;
      dispatch({ type: 'import-started' });
      const isCurrent = (): boolean => running.current === abort;
      engine
        .request(
          'roster.open',
          { paths: [...paths] },
          {
            signal: abort.signal,
            onProgress: (progress) => dispatch({ type: 'import-progressed', progress }),
          },
        )
        .then(
          (roster) => {
            if (isCurrent()) dispatch({ type: 'roster-opened', roster });
            if (isRemembered) void rememberFirst(paths, dispatch);
          },
          (error: unknown) => {
            if (isCurrent()) dispatch({ type: 'import-failed', failure: toFailure(error) });
          },
        );
    },
    [dispatch, engine],
  );

  return useMemo(
    () => ({
      open: (paths: readonly string[]) => open(paths),
      choose: (what: 'files' | 'folder') =>
        void window.desktop.chooseRosters(what).then((paths) => open(paths ?? [])),
      openSample: () => void window.desktop.samplePath().then((path) => open([path], false)),
      close: () => {
        dispatch({ type: 'roster-closed' });
        engine.request('roster.close', {}).catch(() => undefined);
      },
      cancel: () => running.current?.abort(),
    }),
    [dispatch, engine, open],
  );
}

async function rememberFirst(paths: readonly string[], dispatch: Dispatch<WindowAction>): Promise<void> {
  const [first] = paths;
  if (first === undefined) return;
  dispatch({ type: 'settings-changed', settings: await window.desktop.rememberRecent(first) });
}

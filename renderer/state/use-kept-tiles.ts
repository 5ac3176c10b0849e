import { useEffect, useRef } from 'react';
import { useEngine, useEngineGeneration } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { useWindowStore } from './window-store';

/** The tiles of the overview come from the workspace, and every change of them goes there. */
export function useKeptTiles(isRosterShown: boolean): void {
  const engine = useEngine();
  const generation = useEngineGeneration();
  const { state, dispatch } = useWindowStore();
  const { tiles } = state.overview;
  /** What the workspace has; undefined until it has answered. */
  const kept = useRef<readonly string[] | null | undefined>(undefined);
  useEffect(() => {
    if (!isRosterShown) return undefined;
    kept.current = undefined;
    const abort = new AbortController();
    engine.request('overview.tiles', {}, { signal: abort.signal }).then(
      (found) => {
        kept.current = found;
        dispatch({ type: 'tiles-found', tiles: found });
      },
      () => undefined,
    );
    return () => abort.abort();
  }, [dispatch, engine, generation, isRosterShown]);
  useEffect(() => {
    if (!isRosterShown || kept.current === undefined || kept.current === tiles) return;
    kept.current = tiles;
    engine
      .request('overview.keepTiles', { tiles: tiles && [...tiles] })
      .catch((error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }));
  }, [dispatch, engine, isRosterShown, tiles]);
}

import { useCallback } from 'react';
import { useEngine } from '../engine/engine-context';
import { toFailure } from '../engine/use-query';
import { isSameLook, seenAfter } from './steps';
import { useWindowStore } from './window-store';

/** Takes the last choice back, or brings it again; where that looks at another snapshot, the engine opens it before. */
export function useWalk(): (direction: 'back' | 'forth') => (() => void) | null {
  const engine = useEngine();
  const { state, dispatch } = useWindowStore();
  const { steps, roster } = state;
  return useCallback(
    (direction) => {
      const seen = seenAfter(steps, direction);
      if (seen === null) return null;
      const to = seen.looked;
      if (to === null || isSameLook(to, roster)) return () => dispatch({ type: 'walked', direction });
      const open = async (): Promise<void> => {
        try {
          if (to.snapshot !== roster?.snapshot) await engine.request('snapshots.choose', { id: to.snapshot });
          if (to.isToday !== roster?.isToday) await engine.request('units.show', { isToday: to.isToday });
          dispatch({ type: 'walked', direction, roster: await engine.request('roster.current', {}) });
        } catch (error) {
          dispatch({ type: 'failed', failure: toFailure(error) });
        }
      };
      return () => void open();
    },
    [dispatch, engine, roster, steps],
  );
}

import { createContext, useContext, useMemo, useState } from 'react';
import type { MapState } from '../../shared/contract/boundaries';
import { matchedMap, type MatchedMap } from '../../shared/map/unit-map';
import { formatCount } from '../../shared/text/numbers';
import { useNotices } from '../components/use-notices';
import { useEngine } from '../engine/engine-context';
import { toFailure, useQuery } from '../engine/use-query';
import { useLanguage, useWindowStore, useWords } from './window-store';

/** The boundaries of the workspace with the units that they are, and the ways to change them. */
export interface MapControl {
  readonly state: MapState | null;
  /** Null without boundaries. */
  readonly matched: MatchedMap | null;
  readonly load: (path: string) => void;
  readonly choose: () => void;
  /** Area null: the unit is on no map; undefined: its name decides. */
  readonly match: (unit: string, area: string | null | undefined) => void;
  readonly remove: () => void;
}

const nothing = (): void => undefined;
export const MapContext = createContext<MapControl>({
  state: null,
  matched: null,
  load: nothing,
  choose: nothing,
  match: nothing,
  remove: nothing,
});

export function useMap(): MapControl {
  return useContext(MapContext);
}

export function useAskMap(isAsked: boolean): MapControl {
  const engine = useEngine();
  const words = useWords();
  const language = useLanguage();
  const notices = useNotices();
  const { state: window_, dispatch } = useWindowStore();
  const { rosterVersion } = window_;
  const { data } = useQuery('map.get', isAsked ? {} : null, rosterVersion);
  const [changed, setChanged] = useState<{ readonly from: MapState | null; readonly to: MapState } | null>(
    null,
  );
  // What a change answered holds until the engine is asked anew.
  const state = changed !== null && changed.from === data ? changed.to : data;
  const matched = useMemo(() => (state === null ? null : matchedMap(state)), [state]);
  return useMemo(() => {
    const settle = (answer: Promise<MapState>, done?: (state: MapState) => void): void => {
      answer.then(
        (to) => {
          setChanged({ from: data, to });
          done?.(to);
        },
        (error: unknown) => dispatch({ type: 'failed', failure: toFailure(error) }),
      );
    };
    const load = (path: string): void =>
      settle(engine.request('map.load', { path }), ({ map }) => {
        dispatch({ type: 'message-dismissed' });
        if (map === null) return;
        const { file, areas } = map.boundaries;
        notices.done(words.map.loaded(file, formatCount(areas.length, language)));
      });
    return {
      state,
      matched,
      load,
      choose: () => {
        void window.desktop.chooseBoundaries().then((path) => {
          if (path !== null) load(path);
        });
      },
      match: (unit, area) =>
        settle(engine.request('map.match', { unit, ...(area !== undefined && { area }) })),
      remove: () => settle(engine.request('map.remove', {})),
    };
  }, [data, dispatch, engine, language, matched, notices, state, words]);
}

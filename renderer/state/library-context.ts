import { createContext, useContext, useMemo } from 'react';
import { makeLibrary, starterLibrary, type Library } from '../../shared/analysis/library';
import { useQuery } from '../engine/use-query';
import { useWindowStore } from './window-store';

export const LibraryContext = createContext<Library>(starterLibrary);

/** The dimensions, indicators and populations that can be asked for, own ones among them. */
export function useLibrary(): Library {
  return useContext(LibraryContext);
}

/** Asks once for all parts of the window what the workspace defines. */
export function useAskLibrary(isAsked: boolean): Library {
  const { rosterVersion } = useWindowStore().state;
  const { data } = useQuery('definitions.get', isAsked ? {} : null, rosterVersion);
  return useMemo(() => (data === null ? starterLibrary : makeLibrary(data.definitions)), [data]);
}

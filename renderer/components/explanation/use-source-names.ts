import { useMemo } from 'react';
import { fileNameOf } from '../file-name-of';
import { useWindowStore } from '../../state/window-store';

/** The names of the files that the roster was read from. */
export function useSourceNames(): readonly string[] {
  const { roster } = useWindowStore().state;
  return useMemo(() => (roster?.files ?? []).map(({ path }) => fileNameOf(path)), [roster]);
}

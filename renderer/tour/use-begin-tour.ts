import { useCallback } from 'react';
import { useOpenRosters } from '../state/rosters-context';
import { useChangeSettings } from '../state/use-settings';
import { useWindowStore } from '../state/window-store';

/** Makes the window ready for the tour: over the open roster, or the sample province where none is open. */
export function useBeginTour(): () => void {
  const { state, dispatch } = useWindowStore();
  const { openSample } = useOpenRosters();
  const change = useChangeSettings();
  const isOpen = state.roster !== null;
  return useCallback(() => {
    change({ isTourSeen: true });
    if (isOpen) dispatch({ type: 'place-chosen', place: 'overview' });
    else openSample();
  }, [change, dispatch, isOpen, openSample]);
}

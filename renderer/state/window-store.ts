import { createContext, useContext } from 'react';
import type { Dispatch } from 'react';
import type { Language } from '../../shared/text/language';
import { windowMessages } from '../../shared/text/window-messages';
import type { WindowMessages } from '../../shared/text/window-messages';
import type { WindowAction } from './window-state';
import type { WindowState } from './window-shape';

export interface WindowStore {
  readonly state: WindowState;
  readonly dispatch: Dispatch<WindowAction>;
}

export const WindowStoreContext = createContext<WindowStore | null>(null);

export function useWindowStore(): WindowStore {
  const store = useContext(WindowStoreContext);
  if (store === null) throw new Error('the page is drawn outside its store');
  return store;
}

export function useLanguage(): Language {
  return useWindowStore().state.settings.language;
}

export function useWords(): WindowMessages {
  return windowMessages[useLanguage()];
}

/** What the open roster is called in titles, charts and the paragraph. */
export function useRosterName(): string {
  const { roster } = useWindowStore().state;
  const words = useWords();
  return roster?.name ?? words.appName;
}

import { createContext, useContext } from 'react';
import type { Dispatch } from 'react';
import type { Language } from '../../shared/text/language';
import { windowMessages } from '../../shared/text/window-messages';
import type { WindowMessages } from '../../shared/text/window-messages';
import type { WindowAction, WindowState } from './window-state';

export interface WindowStore {
  readonly state: WindowState;
  readonly dispatch: Dispatch<WindowAction>;
  /** Where the sample province lies; it is called by its name, not by its file. */
  readonly samplePath: string;
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
  const { state, samplePath } = useWindowStore();
  const words = useWords();
  const { roster } = state;
  if (roster === null) return words.appName;
  return roster.files.length === 1 && roster.files[0]?.path === samplePath ? words.sampleName : roster.name;
}
